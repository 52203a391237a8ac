private import Digests
private import Parallel
package import Vietnamese

extension Publisher {
  /// The site as it stands: if it was made from these inputs, would be made just so at the moment, and is still as it was
  /// written. Else nil, and it has to be built.
  ///
  /// - Parameter moment: the moment asked for, in the site's time zone.
  package func publication(of inputs: Inputs, at moment: (_ zone: String) -> Moment) -> Publication?
  {
    guard let output = OutputFolder(existing: folder), output.lock(),
      output.entry(Manifest.nextPath) == .nothing,
      let provenance = output.bytes(at: Provenance.path).flatMap(Provenance.init),
      provenance.origin.inputs == inputs.digest,
      provenance.origin.span.contains(moment(provenance.origin.zone)),
      case .file(_, let written) = output.entry(Manifest.path),
      let bytes = output.bytes(at: Manifest.path), Digest(of: bytes) == provenance.manifest,
      let manifest = Manifest(bytes)
    else { return nil }
    var site = publication(of: manifest, written: written, in: output)
    site?.remarks = provenance.origin.remarks
    return site
  }

  private func publication(
    of manifest: Manifest, written: Modified, in output: OutputFolder
  ) -> Publication? {
    let files = Array(manifest.entries)
    let folders = PlainFolders(of: output)
    let isWhole = parallelMap(files.count, jobs: jobs) { index in
      let (path, entry) = files[index]
      guard folders.state(above: path) == .folder,
        case .file(entry.size, let modified) = output.entry(path)
      else { return false }
      // Of a small site the last pages may be of the same moment as the manifest.
      return modified < written || output.bytes(at: path).map { Digest(of: $0) } == entry.digest
    }
    guard isWhole.allSatisfy({ $0 }) else { return nil }
    var publication = Publication()
    publication.unchanged = files.count
    publication.bytes = files.reduce(0) { $0 + $1.value.size }
    return publication
  }
}

extension OutputFolder {
  /// The bytes of a file of ours; nil where there is none, or none that can be read.
  fileprivate func bytes(at path: String) -> [UInt8]? {
    do { return try read(path) } catch { return nil }
  }
}
