import Diagnostics
import Foundation
import Outputs
import Publishing
import TestSupport
import Testing

@Suite struct LongFileTests {
  /// Some 3.3 MB in pieces of 11 bytes, one of them changed.
  private static func table(changing changed: Int? = nil) -> OutputFile {
    OutputFile(
      path: "data/long.csv",
      body: .pieces(300_000) { index, bytes in
        let number = String(1_000_000 + index)
        bytes.append(contentsOf: "\(number)\(index == changed ? "xxx" : "abc")\n".utf8)
      })
  }

  @Test func `A file longer than memory should hold is written whole`() throws {
    let place = try Folder()
    #expect(place.publish([Self.table()]).written == 1)
    let text = try place.text("site/data/long.csv")
    #expect(text.utf8.count == 3_300_000)
    #expect(text.hasPrefix("1000000abc\n1000001abc\n"))
    #expect(text.hasSuffix("1299999abc\n"))
  }

  @Test func `It is compared like every other file`() throws {
    let place = try Folder()
    place.publish([Self.table()])
    let again = place.publish([Self.table()])
    #expect((again.written, again.unchanged) == (0, 1))
    let edited = place.publish([Self.table(changing: 299_999)])
    #expect((edited.written, edited.unchanged) == (1, 0))
    #expect(try place.text("site/data/long.csv").hasSuffix("1299999xxx\n"))
    #expect(try place.names() == ["data/", "data/long.csv"])
  }

  @Test func `Where the manifest was lost its bytes are compared on the disk`() throws {
    let place = try Folder()
    place.publish([Self.table()])
    try place.remove("site/.bieuduong/manifest")
    let again = place.publish([Self.table()])
    #expect((again.written, again.unchanged, again.findings.count) == (0, 1, 0))
  }

  @Test func `A foreign file in its way stays`() throws {
    let place = try Folder()
    try place.write("mine", to: "site/data/long.csv")
    let update = place.publish([Self.table()])
    #expect(update.findings.map(\.rule) == [.outputConflict])
    #expect(try place.text("site/data/long.csv") == "mine")
  }

  @Test func `A short file in pieces is a file like any other`() throws {
    let place = try Folder()
    let file = OutputFile(path: "a.csv", body: .pieces(2) { $1.append(UInt8(65 + $0)) })
    #expect(place.publish([file]).written == 1)
    #expect(try place.text("site/a.csv") == "AB")
  }
}
