internal import Diagnostics
internal import Digests

/// A file that is published as it lies in the content.
extension Staging {
  /// It is read for its digest, and a second time only where the output does not have it.
  func copy(_ source: String, to path: String) throws(OutputFailure) -> StagedFile {
    let (digest, size) = try FileInReading(anywhere: source).digest()
    let entry = Manifest.Entry(digest: digest, size: size)
    let isSame = try compare(path, entry) { () throws(OutputFailure) in
      try output.digest(of: path) == digest
    }
    switch isSame {
    case nil: return foreign(path)
    case true?: return StagedFile(entry: entry, isStaged: false, findings: [])
    case false?: return StagedFile(entry: try pour(source, to: path), isStaged: true, findings: [])
    }
  }

  private func pour(_ source: String, to path: String) throws(OutputFailure) -> Manifest.Entry {
    let (from, to) = (try FileInReading(anywhere: source), try create(path))
    var digest = RunningDigest()
    var size = 0
    while case let piece = try from.piece(), !piece.isEmpty {
      try to.append(Array(piece))
      digest.add(piece)
      size += piece.count
    }
    try to.finish()
    return Manifest.Entry(digest: digest.finish(), size: size)
  }
}
