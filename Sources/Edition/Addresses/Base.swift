internal import Records

extension Edition {
  /// `/sub/path/` of `https://host/sub/path/`.
  package var basePath: String {
    let parts = settings.base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? String(parts[3]) : "")
  }
}
