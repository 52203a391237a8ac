internal import Attesting

/// What the last build said of its files and records, read line by line as it is asked for, in the order in which it was told.
final class ToldBefore {
  private let file: FileInReading?
  private var reader = ManifestReader()
  private var lines = FileLines()
  private var waiting: [ManifestReader.Entry] = []
  private var next = 0
  private var isAtEnd = false

  /// - Parameter file: nil where nothing was said, or somebody has been at it.
  init(_ file: FileInReading?) { self.file = file }

  /// - Parameter path: behind all that were asked for before.
  func file(_ path: String) -> SiteManifest.File? {
    while case .file(let file)? = entry, file.path < path { next += 1 }
    guard case .file(let file)? = entry, file.path == path else { return nil }
    return file
  }

  func record(_ kind: String, _ name: String) -> SiteManifest.Record? {
    while let entry {
      if case .record(let record) = entry, (kind, name) <= (record.kind, record.name) {
        return record.kind == kind && record.name == name ? record : nil
      }
      next += 1
    }
    return nil
  }

  private var entry: ManifestReader.Entry? {
    while next == waiting.count, !isAtEnd { readOn() }
    return next < waiting.count ? waiting[next] : nil
  }

  /// What cannot be read was not told.
  private func readOn() {
    waiting.removeAll(keepingCapacity: true)
    next = 0
    do {
      guard let piece = try file?.piece(), !piece.isEmpty else {
        isAtEnd = true
        return
      }
      try lines.add(piece) { line throws(ManifestFault) in
        if let entry = try reader.entry(line) { waiting.append(entry) }
      }
    } catch {
      isAtEnd = true
    }
  }
}
