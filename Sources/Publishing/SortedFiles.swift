/// What became of all files of a site, in the order of their paths, in which lists of them are written.
struct SortedFiles: Sendable {
  private let paths: [String]
  private let results: [StagedFile]
  private let order: [Int]

  /// - Parameter order: of the paths, as ``order(of:)`` gives it.
  init(_ paths: [String], _ results: [StagedFile], in order: [Int]) {
    self.paths = paths
    self.results = results
    self.order = order
  }

  static func order(of paths: [String]) -> [Int] {
    paths.indices.sorted { paths[$0] < paths[$1] }
  }

  var each: some Sequence<(path: String, result: StagedFile)> {
    order.lazy.map { (path: paths[$0], result: results[$0]) }
  }
}
