internal import Diagnostics
internal import Edition
internal import Outputs
internal import Pages
internal import Records
internal import Vietnamese

/// A file of the site and who asks for it: a record, or nobody but the tool itself.
struct Claim {
  let path: String
  let place: Place?

  /// Every path that is claimed twice, and every file that would have to be a folder as well.
  static func conflicts(_ claims: [Claim]) -> [Diagnostic] {
    var first: [String: Claim] = [:]
    var findings: [Diagnostic] = []
    for claim in claims {
      guard let other = first[claim.path] else {
        first[claim.path] = claim
        continue
      }
      findings.append(conflict(claim, other))
    }
    return findings + foldersThatAreFiles(first)
  }

  private static func foldersThatAreFiles(_ claims: [String: Claim]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    // Only a record can ask for such a path, by an alias.
    for claim in claims.values where claim.place != nil {
      var folder = claim.path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if let other = claims[String(folder)] { findings.append(conflict(claim, other)) }
      }
    }
    return findings
  }

  private static func conflict(_ claim: Claim, _ other: Claim) -> Diagnostic {
    claim.place == nil && other.place != nil
      ? .duplicateAddress(claim.path, at: other.place, other: nil)
      : .duplicateAddress(claim.path, at: claim.place, other: other.place)
  }
}

extension Edition {
  func claims(_ pages: [SitePage], _ tables: [OutputFile]) -> [Claim] {
    func unowned(_ paths: [String]) -> [Claim] { paths.map { Claim(path: $0, place: nil) } }
    let ours = pages.flatMap { page in
      Language.allCases.map { Claim(path: page.route.file(in: $0), place: page.place) }
    }
    let feeds = feeds.flatMap { feed in Language.allCases.map { feed.path(in: $0) } }
    let owned =
      mediaFiles.map { Claim(path: $0.path, place: $0.place) }
      + redirects.map { Claim(path: $0.file, place: $0.place) }
    let tables = tables.map(\.path)
    return ours + unowned(tables + feeds + registerFiles.map(\.path) + SupportFile.paths) + owned
  }
}

extension Looks {
  var claims: [Claim] {
    ([assets.stylesheet] + assets.others).map { Claim(path: $0.path, place: nil) }
  }
}

extension Diagnostic {
  static func duplicateAddress(_ path: String, at place: Place?, other: Place?) -> Diagnostic {
    let owner =
      other.map {
        Bilingual(
          vi: "địa chỉ này đã thuộc về \($0.file)", en: "the address belongs to \($0.file)")
      }
      ?? Bilingual(
        vi: "địa chỉ này thuộc về một trang do chương trình tạo ra",
        en: "the address belongs to a page that the tool makes itself")
    return Diagnostic(
      .duplicateAddress, at: place,
      Bilingual(
        vi: "hai trang cùng một địa chỉ “\(path)”", en: "two pages have the address “\(path)”"),
      notes: [owner],
      help: Bilingual(
        vi: "đổi mã của bản ghi, hoặc bỏ địa chỉ cũ trong “aliases”",
        en: "give the record another id, or take the old address out of “aliases”"))
  }
}
