/// Which files of the output are the tool's own, and what was in them. It is committed with the site: no times, no paths of
/// a machine, in the order of the paths.
struct Manifest: Sendable {
  struct Entry: Hashable, Sendable {
    let digest: Digest
    let size: Int
  }

  private(set) var entries: [String: Entry]

  static let folder = ".bieuduong"
  static let path = ".bieuduong/manifest"
  /// The manifest of a site that is just being put in place; it stays behind only when that was interrupted.
  static let nextPath = ".bieuduong/manifest.next"
  private static let heading = "bieuduong manifest 1"

  init(_ entries: [String: Entry] = [:]) { self.entries = entries }

  /// Nil when the text is no manifest, or not the whole of one, or names a file outside the output: then nothing in the output
  /// counts as ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == Manifest.heading[...], bytes.last == UInt8(ascii: "\n") else { return nil }
    var entries: [String: Entry] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let digest = Digest(text: parts[0]), let size = Int(parts[1]),
        Manifest.isInside(parts[2])
      else { return nil }
      entries[String(parts[2])] = Entry(digest: digest, size: size)
    }
    self.entries = entries
  }

  private static func isInside(_ path: Substring) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !["", ".", ".."].contains($0) }
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// Both manifests' files are ours; the other's entries say what was last in them.
  func joined(with other: Manifest) -> Manifest {
    Manifest(entries.merging(other.entries) { _, theirs in theirs })
  }

  var bytes: [UInt8] {
    var text = Array((Manifest.heading + "\n").utf8)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      text.append(contentsOf: "\(entry.digest.text) \(entry.size) \(path)\n".utf8)
    }
    return text
  }
}
