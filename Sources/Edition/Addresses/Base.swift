internal import Records

extension Edition {
  /// `https://host` of `https://host/sub/path/`.
  package var origin: String {
    let parts = settings.base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.prefix(3).joined(separator: "/")
  }

  /// `/sub/path/` of `https://host/sub/path/`.
  package var basePath: String {
    let parts = settings.base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (parts.count > 3 ? String(parts[3]) : "")
  }
}
