/// A service that checks, builds and publishes a site by itself, and the files that tell it how.
package enum CIService: String, CaseIterable, Sendable {
  case github, gitlab, forgejo

  /// Scripts that are the same for all, and the service’s own file.
  ///
  /// - Parameter timeZone: by which a day passes.
  package func files(in timeZone: String) -> [NewSite.File] {
    let all = Starter.parts(of: PackageResources.ci_txt, ["time-zone": timeZone])
    return all.compactMap { file in
      let words = file.path.split(separator: ":", maxSplits: 1)
      guard let path = words.last, words.count == 1 || words[0] == rawValue else { return nil }
      return NewSite.File(path: String(path), text: file.text)
    }
  }
}
