import Foundation
import TestSupport
import Testing

/// A JPEG of which a part was lost has its head and its end; only what is between tells.
@Suite struct DamagedPhotoTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable ([UInt8]) throws -> [UInt8]

    init(_ name: String, _ make: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
      testDescription = name
      self.make = make
    }
  }

  static let damaged = [
    Case("the second half lost, its end kept") { Array($0.prefix($0.count / 2)) + [0xFF, 0xD9] },
    Case("the last tenth lost, its end kept") {
      Array($0.prefix($0.count * 9 / 10)) + [0xFF, 0xD9]
    },
    Case("a block of the card lost") { jpeg in
      Array(jpeg[..<60_000] + jpeg[64_096...])
    },
    Case("a block of the card full of zeros") { jpeg in
      Array(jpeg[..<60_000]) + [UInt8](repeating: 0, count: 4_096) + jpeg[64_096...]
    },
    Case("a block of the card full of ones") { jpeg in
      Array(jpeg[..<60_000]) + [UInt8](repeating: 0xFF, count: 4_096) + jpeg[64_096...]
    },
    Case("another photograph from the middle on") { jpeg in
      Array(jpeg.prefix(60_000)) + (try PhotoSite.turned()).dropFirst(50_000)
    },
    Case("line ends converted") { jpeg in
      jpeg.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] as [UInt8] }
    },
    Case("progressive, half of the passes lost") { jpeg in
      let progressive = try vips(jpeg, "[Q=80,interlace]")
      return Array(progressive.prefix(progressive.count / 2)) + [0xFF, 0xD9]
    },
    Case("progressive, a part of a pass lost") { jpeg in
      let progressive = try vips(jpeg, "[Q=80,interlace]")
      return Array(progressive[..<30_000] + progressive[31_000...])
    },
  ]

  /// A hundred megapixels, and passes of a hundred bytes that say of each block that nothing changes.
  private static var endless: [UInt8] {
    let codes = { (sort: UInt8, symbol: UInt8) in
      [0xFF, 0xC4, 0, 20, sort, 1] + [UInt8](repeating: 0, count: 15) + [symbol]
    }
    let size: [UInt8] = [0x26, 0xAC]
    let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8] + size + size + [1, 1, 0x11, 0]
    let blocks = [UInt8](repeating: 0, count: 191_581)
    let first = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0, 0] + blocks
    // In fifteen bits of zero there are 16,384 blocks.
    let pass = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0] + [UInt8](repeating: 0, count: 177)
    return head + codes(0, 0) + codes(0x10, 0xE0) + first
      + (0..<3_000).flatMap { _ in pass } + [0xFF, 0xD9]
  }

  @Test func `A picture of passes without end is damaged`() throws {
    let shop = try PhotoSite.workshop([("a.jpg", Self.endless)])
    let told = try shop.run("check", environment: ["PATH": "/nonexistent"])
    #expect(told.code == 1)
    #expect(
      told.firstError.hasSuffix("error: the photograph “a.jpg” is damaged [photo-unreadable]"))
  }

  @Test(arguments: damaged)
  func `A part that is lost is told of by check, without libvips`(damage: Case) throws {
    let shop = try PhotoSite.workshop([("a.jpg", try damage.make(try PhotoSite.jpeg()))])
    for command in ["check", "build"] {
      let told = try shop.run(command, environment: ["PATH": "/nonexistent"])
      #expect(told.code == 1)
      #expect(
        told.firstError.hasPrefix(
          "content/initiatives/2023/cap-phep/record.yaml:9:12: error: "))
      #expect(told.errors.contains("[photo-unreadable]"))
      #expect(told.errors.hasSuffix("\n1 error\n"))
    }
  }

  static let whole = [
    Case("as the camera wrote it") { $0 },
    Case("with a film behind its end") { $0 + [UInt8](repeating: 0x5A, count: 90_000) },
    Case("with a few bytes too many before its end") {
      Array($0.dropLast(2)) + [UInt8](repeating: 0, count: 300) + [0xFF, 0xD9]
    },
    Case("with nonsense in the head of its pass, as some telephones write it") { jpeg in
      var odd = jpeg
      let start = try #require(jpeg.lastRange(ofHead: 0xDA))
      let count = Int(jpeg[start + 4])
      odd.replaceSubrange(start + 5 + 2 * count..<start + 8 + 2 * count, with: [0, 0, 0])
      return odd
    },
    Case("progressive") { try vips($0, "[Q=80,interlace]") },
    Case("in full colours") { try vips($0, "[Q=95,subsample_mode=off]") },
    Case("progressive, in full colours") { try vips($0, "[Q=95,subsample_mode=off,interlace]") },
    Case("with tables of its own") { try vips($0, "[Q=60,optimize_coding]") },
    Case("with marks of restart") { try vips($0, "[Q=80,restart_interval=7]") },
    Case("black and white") { try vips($0, "[Q=80]", grey: true) },
  ]

  @Test(arguments: whole)
  func `A photograph that is whole is published, however it was written`(photo: Case) throws {
    let shop = try PhotoSite.workshop([("a.jpg", try photo.make(try PhotoSite.jpeg()))])
    let checked = try shop.run("check", environment: ["PATH": "/nonexistent"])
    #expect(checked.errors == "")
    let built = try shop.run("build", environment: ["PATH": "/usr/bin:/bin"])
    #expect(built.errors == "")
    #expect(try !shop.pictures().isEmpty)
  }

  /// The photograph written anew by libvips.
  private static func vips(
    _ jpeg: [UInt8], _ options: String, grey: Bool = false
  ) throws -> [UInt8] {
    let place = try Folder()
    try place.write(jpeg, to: "in.jpg")
    let command =
      grey
      ? ["vips", "colourspace", "in.jpg", "out.jpg\(options)", "b-w"]
      : ["vips", "copy", "in.jpg", "out.jpg\(options)"]
    let done = try Running(
      command, in: place.path, environment: ["PATH": "/usr/bin:/bin"], name: "vips"
    ).end()
    #expect(done.code == 0, "\(done.errors)")
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.path + "/out.jpg")))
  }
}

extension [UInt8] {
  /// Where the last segment of a kind begins.
  fileprivate func lastRange(ofHead marker: UInt8) -> Int? {
    indices.dropLast().last { self[$0] == 0xFF && self[$0 + 1] == marker }
  }
}
