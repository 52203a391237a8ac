internal import Diagnostics
internal import Digests
internal import Linking

/// A file that was made for a part of the site, put where the whole has it.
extension Staging {
  /// Nil where no part has it as its manifest says: then it is made here.
  func taken(_ path: String) -> StagedFile? {
    guard let parts, !isStopped else { return nil }
    do throws(OutputFailure) {
      guard let (reading, entry) = try parts.file(at: path),
        var file = try placed(reading, entry, at: path)
      else { return nil }
      if file.entry != nil, path.hasSuffix(".html") {
        let bytes = try output.read(file.isStaged ? Staging.path(path) : path)
        file.links = links?.look(at: bytes, of: path)
      }
      return file
    } catch {
      return failed(OutputFailure(path: path, code: error.code))
    }
  }

  /// Nil where it turns out to be another.
  private func placed(
    _ reading: FileInReading, _ entry: Manifest.Entry, at path: String
  ) throws(OutputFailure) -> StagedFile? {
    let isSame = try compare(path, entry) { () throws(OutputFailure) in
      try output.digest(of: path) == entry.digest
    }
    switch isSame {
    case nil: return foreign(path)
    case true?: return StagedFile(entry: entry, isStaged: false, findings: [])
    case false?:
      let (whole, size) = try pour(reading, to: path)
      guard Manifest.Entry(whole, size) == entry else {
        try output.remove(Staging.path(path))
        return nil
      }
      return StagedFile(whole, size, isStaged: true)
    }
  }
}
