internal import Diagnostics
internal import Digests

/// A file that is published as it lies in the content.
extension Staging {
  /// It is read for its digest, and a second time only where the output does not have it.
  func copy(_ source: String, to path: String) throws(OutputFailure) -> StagedFile {
    let (whole, size) = try FileInReading(anywhere: source).digest()
    let isSame = try compare(path, Manifest.Entry(whole, size)) { () throws(OutputFailure) in
      try output.digest(of: path) == whole.beginning
    }
    switch isSame {
    case nil: return foreign(path)
    case true?: return StagedFile(whole, size, isStaged: false)
    case false?:
      let (poured, size) = try pour(FileInReading(anywhere: source), to: path)
      return StagedFile(poured, size, isStaged: true)
    }
  }

  func pour(
    _ from: FileInReading, to path: String
  ) throws(OutputFailure) -> (whole: WholeDigest, size: Int) {
    let to = try create(path)
    var digest = RunningDigest()
    var size = 0
    while case let piece = try from.piece(), !piece.isEmpty {
      try to.append(Array(piece))
      digest.add(piece)
      size += piece.count
    }
    try to.finish()
    return (digest.finishWhole(), size)
  }
}
