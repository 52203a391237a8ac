private import Parallel

extension OutputFolder {
  /// What was seen by the last build; none where that cannot be read.
  var knownFiles: KnownFiles {
    guard case .file(let size, _) = entry(KnownFiles.path), size <= Memory.most else {
      return .none
    }
    do throws(OutputFailure) { return KnownFiles(try read(KnownFiles.path)) } catch { return .none }
  }

  /// For the next build. Where it cannot be written, that one reads the files.
  func keep(_ known: KnownFiles) {
    do throws(OutputFailure) {
      try write(known.bytes, to: KnownFiles.path)
    } catch {
      _ = isRemoved(KnownFiles.path)
    }
  }
}

extension Staging {
  /// What the next build is to know of the files, now that all are in place.
  func seen(_ paths: [String], _ results: [StagedFile], jobs: Int) -> KnownFiles {
    var placed: FileTime?
    if case .file(_, let identity) = output.entry(Manifest.path) { placed = identity.modified }
    let numbers = parallelMap(paths.count, jobs: jobs, chunk: 256, with: ()) {
      [self, placed] index, _ -> UInt64? in
      let path = paths[index]
      guard let entry = results[index].entry,
        case .file(entry.size, let identity) = output.entry(path),
        results[index].isStaged
          ? identity.isModified(before: placed) : isUntouched(identity, entry, at: path)
      else { return nil }
      return identity.number(of: entry, at: path)
    }
    return KnownFiles(numbers: numbers.compactMap { $0 })
  }

  /// Whether a file whose bytes were looked at by this build, or are known, has been left alone since.
  private func isUntouched(
    _ identity: FileIdentity, _ entry: Manifest.Entry, at path: String
  ) -> Bool {
    known.hold(entry, at: path, identity)
      || identity.isModified(before: begun) && identity.isChanged(before: begun)
  }
}

extension FileIdentity {
  /// - Parameter moment: nil where it is not known.
  fileprivate func isModified(before moment: FileTime?) -> Bool {
    moment.map { modified < $0 } ?? false
  }

  fileprivate func isChanged(before moment: FileTime?) -> Bool {
    moment.map { changed < $0 } ?? false
  }
}
