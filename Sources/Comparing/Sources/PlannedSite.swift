internal import Attesting
internal import Digests
package import Outputs
internal import Parallel

/// A site as a build would write it, made in memory a file at a time.
package struct PlannedSite: SiteSource {
  package let files: [String: FileMark]
  private let planned: [String: OutputFile]

  package init(_ files: [OutputFile], jobs: Int) {
    let marks = parallelMap(files.count, jobs: jobs, with: [UInt8]()) { index, buffer in
      files[index].mark(&buffer)
    }
    var marked: [String: FileMark] = [:]
    for (file, mark) in zip(files, marks) { marked[file.path] = mark }
    self.files = marked
    planned = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  package func bytes(of path: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    switch planned[path]?.body {
    case .made(let make)?: _ = make(&bytes)
    case .pieces(let count, let append)?: for piece in 0..<count { append(piece, &bytes) }
    case .copy, .drawn, .archive, .attestation, .signature, nil: return nil
    }
    return bytes
  }
}

extension OutputFile {
  fileprivate func mark(_ buffer: inout [UInt8]) -> FileMark {
    buffer.removeAll(keepingCapacity: true)
    switch body {
    case .made(let make):
      _ = make(&buffer)
      return .digest(Digest(of: buffer))
    case .pieces(let count, let append):
      var digest = RunningDigest()
      for piece in 0..<count {
        append(piece, &buffer)
        digest.add(buffer[...])
        buffer.removeAll(keepingCapacity: true)
      }
      return .digest(digest.finish())
    case .copy(let source):
      var digest = RunningDigest()
      // One that is gone meanwhile is told by a build.
      _ = SiteFolder(path: "/").read(source) { digest.add($0) }
      return .digest(digest.finish())
    case .drawn, .archive, .attestation, .signature: return .unmade
    }
  }
}
