internal import Linking
private import Parallel

/// The pages of a site that is made but not in place yet, as far as something can be wrong with their links.
struct LinkedPages {
  private let staging: Staging
  private let check: LinkCheck
  private let jobs: Int
  private let paths: [String]
  /// What became of each of these files.
  private let results: [StagedFile]
  /// The places of the pages among them.
  private let places: [Int]

  init(
    _ paths: [String], _ results: [StagedFile], in staging: Staging, _ check: LinkCheck, jobs: Int
  ) {
    self.staging = staging
    self.check = check
    self.jobs = jobs
    self.paths = paths
    self.results = results
    places = paths.indices.filter { paths[$0].hasSuffix(".html") }
  }

  private var pages: some Sequence<(path: String, staged: StagedFile)> {
    places.lazy.map { (path: paths[$0], staged: results[$0]) }
  }

  /// What leads nowhere, by page.
  func dead() throws(OutputFailure) -> [(page: String, links: [String])] {
    let links = try self.links()
    let anchors = try anchors(of: Set(links.flatMap { $0.links.open.map(\.path) }))
    return links.map { page, links in
      let open = links.open.filter { anchors[$0.path]?.contains($0.anchor) == false }
      return (page, links.dead + open.map(\.written))
    }
  }

  /// Of the pages that were made. Of the others all was well when they were, and can be otherwise only where something that
  /// they may lead to has gone since: then they are looked at too.
  private func links() throws(OutputFailure) -> [(page: String, links: PageLinks)] {
    let made = pages.compactMap { page in page.staged.links.map { (page.path, $0) } }
    let others = pages.compactMap { $0.staged.isRecalled ? $0.path : nil }
    guard !others.isEmpty, try hasLostSomething() else { return made }
    let looked = parallelMap(others.count, jobs: jobs) { [staging, check] index in
      Result { () throws(OutputFailure) in
        check.look(at: try staging.output.read(others[index]), of: others[index])
      }
    }
    return made + zip(others, try looked.map { one throws(OutputFailure) in try one.get() })
  }

  /// Whether a file of the last build is not there any more, or an anchor of a page.
  private func hasLostSomething() throws(OutputFailure) -> Bool {
    if staging.manifest.entries.keys.contains(where: { !check.holds($0) }) { return true }
    let changed = pages.compactMap { path, page in
      page.isStaged && staging.manifest[path] != nil ? path : nil
    }
    let losses = parallelMap(changed.count, jobs: jobs) { [staging] index in
      Result { () throws(OutputFailure) in try staging.losesAnAnchor(changed[index]) }
    }
    return try losses.map { one throws(OutputFailure) in try one.get() }.contains(true)
  }

  private func anchors(of paths: Set<String>) throws(OutputFailure) -> [String: Set<String>] {
    let staged = Set(pages.compactMap { $0.staged.isStaged ? $0.path : nil })
    var anchors: [String: Set<String>] = [:]
    for path in paths {
      let bytes = try staging.output.read(staged.contains(path) ? Staging.path(path) : path)
      anchors[path] = PageScan(bytes).anchors
    }
    return anchors
  }
}

extension Staging {
  /// Whether a page that waits for its place lacks an anchor of the one that stands there.
  fileprivate func losesAnAnchor(_ path: String) throws(OutputFailure) -> Bool {
    // Nobody knows what anchors a page had that somebody took away.
    guard case .file = output.entry(path) else { return true }
    let (old, new) = (try output.read(path), try output.read(Staging.path(path)))
    return !PageScan(old).anchors.isSubset(of: PageScan(new).anchors)
  }
}
