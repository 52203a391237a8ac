internal import Attesting
internal import Digests

/// The file while it is written, a piece at a time.
struct AttestationInMaking: ~Copyable {
  var bytes: [UInt8] = []
  private let file: FileInMaking
  private var writer = ManifestWriter()
  private var size = 0
  private var digest = RunningDigest()

  private static let longestPiece = 1 << 18

  init(_ file: FileInMaking) { self.file = file }

  mutating func add(_ entry: SiteManifest.File) throws(OutputFailure) {
    writer.add(entry, into: &bytes)
    if bytes.count > AttestationInMaking.longestPiece { try flush() }
  }

  /// - Parameter line: as the last build wrote it.
  mutating func add(
    _ part: ManifestReader.Part, _ line: ArraySlice<UInt8>
  ) throws(OutputFailure) {
    writer.add(part, line, into: &bytes)
    if bytes.count > AttestationInMaking.longestPiece { try flush() }
  }

  mutating func add(_ entry: SiteManifest.Record) throws(OutputFailure) {
    writer.add(entry, into: &bytes)
    if bytes.count > AttestationInMaking.longestPiece { try flush() }
  }

  private mutating func flush() throws(OutputFailure) {
    digest.add(bytes[...])
    size += bytes.count
    try file.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  consuming func finish() throws(OutputFailure) -> (whole: WholeDigest, size: Int) {
    writer.end(into: &bytes)
    try flush()
    try file.finish()
    return (digest.finishWhole(), size)
  }
}
