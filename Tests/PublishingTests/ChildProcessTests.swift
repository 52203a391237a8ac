import Foundation
import Outputs
import Testing

@testable import Publishing

@Suite struct ChildProcessTests {
  private func run(
    _ program: String, _ arguments: [String] = [], input: String = "/dev/null",
    within limit: Duration = .seconds(20)
  ) throws -> ChildOutcome {
    let file = open(input, O_RDONLY)
    defer { close(file) }
    return try ChildProcess.run(program, arguments, reading: file, within: limit)
  }

  @Test func `Bytes go in and come out, however many`() throws {
    let outcome = try run("head", ["-c", "3000000"], input: "/dev/zero")
    #expect(outcome.end == .exited(0))
    #expect(outcome.output.count == 3_000_000)
  }

  @Test func `What it says and how it ends is told`() throws {
    let outcome = try run("sh", ["-c", "echo no >&2; exit 3"])
    #expect(outcome.end == .exited(3))
    #expect(outcome.errors == "no\n")
    #expect(try run("sh", ["-c", "kill -SEGV $$"]).end == .signalled(11))
  }

  @Test func `A program that says very much does not block`() throws {
    let outcome = try run("sh", ["-c", "yes | head -c 400000 >&2; echo out"])
    #expect(outcome.end == .exited(0))
    #expect(outcome.output == Array("out\n".utf8))
  }

  @Test func `One that takes too long is ended`() throws {
    let start = ContinuousClock.now
    #expect(try run("sleep", ["600"], within: .milliseconds(200)).end == .tooSlow)
    #expect(ContinuousClock.now - start < .seconds(300))
  }

  @Test func `Words are never read by a shell`() throws {
    #expect(try run("printf", ["%s", "$HOME `id` -- *"]).output == Array("$HOME `id` -- *".utf8))
  }

  @Test func `A program that is not there is told as such`() {
    #expect {
      try run("no-such-program-anywhere")
    } throws: {
      ($0 as? ChildFailure)?.isMissing == true
    }
  }
}

@Suite struct CleanPictureTests {
  private let place = Array("GPSLatitude".utf8)

  @Test func `Applications' segments and comments of a JPEG go`() {
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
    let end: [UInt8] = [0xFF, 0xDB, 0, 3, 9, 0xFF, 0xDA, 0, 2, 7, 7, 0xFF, 0xD9]
    let told = [0xFF, 0xE1, 0, UInt8(place.count + 2)] + place + [0xFF, 0xFE, 0, 3, 65]
    #expect(CleanPicture.of(start + told + end) == start + end)
  }

  @Test func `All of a WebP but the picture goes, and the flags that promise it`() {
    let picture: [UInt8] = Array("VP8L".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
    let header = Array("VP8X".utf8) + [10, 0, 0, 0]
    let sizes: [UInt8] = [0, 0, 0, 1, 0, 0, 1, 0, 0]
    let riff = { (body: [UInt8]) in
      Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + Array("WEBP".utf8) + body
    }
    let exif = Array("EXIF".utf8) + [UInt8(place.count), 0, 0, 0] + place + [0]
    #expect(CleanPicture.of(riff(header + [0x08] + sizes + picture + exif)) == riff(picture))
    #expect(
      CleanPicture.of(riff(header + [0x38] + sizes + picture + exif))
        == riff(header + [0x10] + sizes + picture))
  }

  @Test func `Whose it is stands in each format where programs look for it`() throws {
    let rights = Rights(
      credit: "Lê A & B",
      licence: Rights.Licence(
        name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/"))
    let packet = Array(rights.packet.utf8)
    #expect(rights.packet.contains("<rdf:li>Lê A &amp; B</rdf:li>"))
    #expect(
      rights.packet.contains(
        "<cc:license rdf:resource=\"https://creativecommons.org/licenses/by/4.0/\"/>"))
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 7, 7, 0xFF, 0xD9]
    let stated = try #require(CleanPicture.of(jpeg, stating: rights))
    #expect(stated.starts(with: [0xFF, 0xD8, 0xFF, 0xE1]))
    #expect(Int(stated[4]) << 8 + Int(stated[5]) == packet.count + 31)
    #expect(Array(stated.dropFirst(35)) == packet + Array(jpeg.dropFirst(2)))
    #expect(CleanPicture.of(stated) == jpeg)
    #expect(CleanPicture.of(jpeg, stating: nil) == jpeg)
  }

  @Test func `Text of a PNG goes; what breaks off is no picture`() {
    let chunk = { (name: String, data: [UInt8]) in
      [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    }
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [1])
    let end = chunk("IDAT", [1, 2]) + chunk("IEND", [])
    #expect(
      CleanPicture.of(start + chunk("tEXt", place) + chunk("eXIf", place) + end) == start + end)
    #expect(CleanPicture.of(Array((start + end).dropLast(13))) == nil)
    #expect(CleanPicture.of(place) == nil)
  }
}
