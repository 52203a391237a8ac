internal import Digests
internal import JSON

/// A script beside an index of a register, and a tag for what it holds. The index names the tag and the file bears it: a
/// browser asks for `12.js?tag`, so that no cache hands it an older file, and takes no file that bears another tag.
struct TaggedPart: Sendable {
  let name: String
  let tag: String
  private let texts: [String]

  private static let tagLength = 6

  init(_ name: String, _ texts: [String]) {
    self.name = name
    self.texts = texts
    var stamp = Stamp()
    for text in texts { stamp.add(text) }
    tag = String(stamp.text.suffix(TaggedPart.tagLength))
  }

  var script: [UInt8] {
    RegisterIndex.call(name, .list(([tag] + texts).map { .text($0) }))
  }
}
