package import Digests

/// What the folder of a part says of itself: which part it is, and of which site.
package struct PartMark: Hashable, Sendable {
  package let shard: Shard
  /// Of all that the site is made from, wherever that lies, the program and the span of time among it: the same for all parts
  /// of one site.
  package let site: Digest

  /// Lies in the folder of a part, and is copied with it.
  static let path = ".bieuduong/part"
  private static let heading = "bieuduong part 1"

  package init(_ shard: Shard, of site: Digest) {
    self.shard = shard
    self.site = site
  }

  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 4, lines[0] == PartMark.heading, lines[3].isEmpty,
      let shard = Shard(lines[1]), let site = Digest(hexadecimal: lines[2].utf8)
    else { return nil }
    self.init(shard, of: site)
  }

  var bytes: [UInt8] {
    Array([PartMark.heading, shard.text, site.text, ""].joined(separator: "\n").utf8)
  }
}

extension OutputFolder {
  /// Nil where the folder is none of a part.
  var part: PartMark? {
    guard case .file = entry(PartMark.path) else { return nil }
    do throws(OutputFailure) { return PartMark(try read(PartMark.path)) } catch { return nil }
  }

  /// Before anything is put in place: a part that was not completed tells so by its next manifest.
  func mark(as part: PartMark) throws(OutputFailure) {
    guard self.part != part else { return }
    try makeFolders(above: PartMark.path)
    try write(part.bytes, to: PartMark.path)
  }
}
