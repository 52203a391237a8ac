private import Digests
private import Glibc
private import Parallel
package import Vietnamese

extension Publisher {
  /// The site as it stands: if it was made from these inputs, would be made just so at the moment, and is still as it was
  /// written. Else nil, and it has to be built. Where the output cannot be read, that is what is said of it.
  ///
  /// - Parameter moment: the moment asked for, in the site's time zone, and what the site is for.
  package func standing(
    of inputs: Inputs, at moment: (_ zone: String) -> (Moment, Purpose)
  ) -> SiteUpdate? {
    do {
      return try standing(inputs, at: moment)
    } catch {
      return refused(.failed(error, in: folder))
    }
  }

  private func standing(
    _ inputs: Inputs, at moment: (_ zone: String) -> (Moment, Purpose)
  ) throws(OutputFailure) -> SiteUpdate? {
    guard let output = OutputFolder(existing: folder), output.lock(),
      output.entry(Manifest.nextPath) == .nothing,
      // Of a build that died when all was in place but what the next one is to be told.
      output.entry(Memory.nextPath) == .nothing,
      let provenance = try output.bytesIfThere(at: Provenance.path).flatMap(Provenance.init),
      provenance.origin.inputs == inputs.digest
    else { return nil }
    let (asked, purpose) = moment(provenance.origin.zone)
    guard output.admits(purpose), provenance.origin.span.contains(asked),
      let bytes = try output.bytesIfThere(at: Manifest.path),
      Digest(of: bytes) == provenance.manifest,
      let manifest = Manifest(bytes)
    else { return nil }
    var site = try standing(of: manifest, in: output)
    site?.isPreview = purpose.isPreview
    site?.holding = provenance.origin.holding
    site?.findings = provenance.origin.findings
    return site
  }

  private func standing(
    of manifest: Manifest, in output: OutputFolder
  ) throws(OutputFailure) -> SiteUpdate? {
    let files = Array(manifest.entries)
    let folders = PlainFolders(of: output)
    let known = output.knownFiles
    let states = parallelMap(files.count, jobs: jobs) { index -> Result<Sight, OutputFailure> in
      Result { () throws(OutputFailure) in
        let (path, entry) = files[index]
        guard folders.state(above: path) == .folder else { return .other }
        return try output.sight(of: entry, at: path, known)
      }
    }
    var (numbers, hasRead): ([UInt64], Bool) = ([], false)
    for state in states {
      switch try state.get() {
      case .other: return nil
      case .known(let number): numbers.append(number)
      case .read(let number):
        numbers.append(number)
        hasRead = true
      }
    }
    // So that the next time nothing has to be read.
    if hasRead { output.keep(KnownFiles(numbers: numbers)) }
    var update = SiteUpdate()
    update.unchanged = files.count
    update.bytes = files.reduce(0) { $0 + $1.value.size }
    return update
  }
}

/// What was found of a file that should be as the manifest says, with the number under which it is known.
private enum Sight {
  case known(UInt64)
  /// It was not known, and it is so.
  case read(UInt64)
  case other
}

extension OutputFolder {
  /// Of a small site the last pages may be of the same moment as the manifest; these are read.
  fileprivate func sight(
    of file: Manifest.Entry, at path: String, _ known: KnownFiles
  ) throws(OutputFailure) -> Sight {
    guard case .file(file.size, let identity) = entry(path) else { return .other }
    let number = identity.number(of: file, at: path)
    if known.hold(number) { return .known(number) }
    return try digest(of: path) == file.digest ? .read(number) : .other
  }

  /// Nil where there is no such file, nor was one of ours: a link in its place is none.
  fileprivate func bytesIfThere(at path: String) throws(OutputFailure) -> [UInt8]? {
    do throws(OutputFailure) {
      return try read(path)
    } catch {
      guard [ENOENT, ENOTDIR, ELOOP].contains(error.code) else { throw error }
      return nil
    }
  }
}
