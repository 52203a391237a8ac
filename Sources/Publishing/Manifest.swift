internal import Digests

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
  /// A line without its path: digest, size, blanks and end.
  private static let widest = 32 + 12 + 3
  private static let heading = "bieuduong manifest 1"

  init(_ entries: [String: Entry] = [:]) { self.entries = entries }

  /// Nil when the text is no manifest, or not the whole of one, or names a file twice or outside the output.
  init?(_ bytes: [UInt8]) {
    let newLine = UInt8(ascii: "\n")
    let lines = bytes.split(separator: newLine)
    guard let heading = lines.first, Manifest.isHeading(heading), bytes.last == newLine else {
      return nil
    }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      guard let (path, entry) = Manifest.entry(line),
        entries.updateValue(entry, forKey: path) == nil
      else { return nil }
    }
    self.entries = entries
  }

  static func isHeading(_ line: ArraySlice<UInt8>) -> Bool { line.elementsEqual(heading.utf8) }

  /// `digest size path`; only the path may hold blanks.
  static func entry(_ line: ArraySlice<UInt8>) -> (String, Entry)? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3, line.last != UInt8(ascii: "\r"),
      let digest = Digest(hexadecimal: parts[0]),
      let size = Int(String(decoding: parts[1], as: UTF8.self)), isInside(parts[2])
    else { return nil }
    return (String(decoding: parts[2], as: UTF8.self), Entry(digest: digest, size: size))
  }

  private static func isInside(_ path: ArraySlice<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }

  subscript(path: String) -> Entry? { entries[path] }

  /// Both manifests' files are ours; the other's entries say what was last in them.
  func joined(with other: Manifest) -> Manifest {
    Manifest(entries.merging(other.entries) { _, theirs in theirs })
  }

  /// - Parameter entries: in the order of their paths.
  static func bytes(_ entries: [(path: String, entry: Entry)]) -> [UInt8] {
    var text = Array((heading + "\n").utf8)
    text.reserveCapacity(entries.reduce(text.count) { $0 + $1.path.utf8.count + widest })
    for (path, entry) in entries {
      text.append(contentsOf: "\(entry.digest.text) \(entry.size) \(path)\n".utf8)
    }
    return text
  }
}
