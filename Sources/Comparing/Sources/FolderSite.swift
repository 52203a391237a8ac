internal import Attesting
internal import Digests
internal import Parallel

/// A site on the disk. What a manifest says of it is not believed: every file is read.
package struct FolderSite: SiteSource {
  package let files: [String: FileMark]
  private let folder: SiteFolder

  /// Nil where there is no such folder.
  package init?(_ path: String, jobs: Int) {
    let folder = SiteFolder(path: path)
    guard folder.isThere else { return nil }
    let paths = folder.files(besides: SiteFolder.notOfSite)
    let marks = parallelMap(paths.count, jobs: jobs) { index in
      var digest = RunningDigest()
      let isRead = folder.read(paths[index]) { digest.add($0) }
      let found = digest.finish()
      return isRead ? found : nil
    }
    var files: [String: FileMark] = [:]
    for (path, mark) in zip(paths, marks) { files[path] = mark.map { .digest($0) } }
    self.files = files
    self.folder = folder
  }

  package func bytes(of path: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    return folder.read(path) { bytes.append(contentsOf: $0) } ? bytes : nil
  }
}
