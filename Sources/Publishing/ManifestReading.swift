/// What a manifest on the disk can be taken for. It is committed with the site, and version control may leave both sides of a
/// merge in it, or change its line ends.
struct ManifestReading {
  enum Condition: Equatable {
    case whole
    /// Lines of it are ours all the same: which files were written is certain, what was last in them is not.
    case damaged(line: Int)
    case missing
  }

  let manifest: Manifest
  let condition: Condition

  static let missing = ManifestReading(manifest: Manifest(), condition: .missing)

  init(_ bytes: [UInt8]) {
    if let manifest = Manifest(bytes) {
      self.init(manifest: manifest, condition: .whole)
    } else {
      self.init(salvaging: bytes)
    }
  }

  fileprivate init(manifest: Manifest, condition: Condition) {
    self.manifest = manifest
    self.condition = condition
  }

  /// Every whole line names a file that a build wrote, on one side of a merge or the other. The last may be cut off within
  /// its path, and then names another file.
  private init(salvaging bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var entries: [String: Manifest.Entry] = [:]
    var damage: Int?
    var hasHeading = false
    for (number, line) in lines.dropLast().enumerated() {
      let isLine = ManifestReading.read(line, &hasHeading, &entries)
      if !isLine, damage == nil { damage = number + 1 }
    }
    if lines.last?.isEmpty == false, damage == nil { damage = lines.count }
    self =
      hasHeading
      ? ManifestReading(manifest: Manifest(entries), condition: .damaged(line: damage ?? 1))
      : .missing
  }

  /// Whether a line is as it was written; `entries` gets what it says.
  private static func read(
    _ line: ArraySlice<UInt8>, _ hasHeading: inout Bool, _ entries: inout [String: Manifest.Entry]
  ) -> Bool {
    let isWindows = line.last == UInt8(ascii: "\r")
    let text = isWindows ? line.dropLast() : line
    if Manifest.isHeading(text) {
      defer { hasHeading = true }
      return !hasHeading && !isWindows
    }
    guard let (path, entry) = Manifest.entry(text) else { return false }
    return entries.updateValue(entry, forKey: path) == nil && !isWindows
  }
}

extension OutputFolder {
  /// The list of our own files, with those that a build was about to put in place when it was broken off.
  var lastManifest: Result<ManifestReading, OutputFailure> {
    Result { () throws(OutputFailure) in
      let old = try manifest()
      guard case .file = entry(Manifest.nextPath),
        let next = Manifest(try read(Manifest.nextPath))
      else { return old }
      return ManifestReading(
        manifest: old.manifest.joined(with: next), condition: old.condition)
    }
  }

  /// The list of our own files, as far as it can be read.
  func manifest() throws(OutputFailure) -> ManifestReading {
    guard case .file = entry(Manifest.path) else { return .missing }
    return ManifestReading(try read(Manifest.path))
  }
}
