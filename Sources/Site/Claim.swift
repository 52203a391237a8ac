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

  /// Every path that is claimed twice, and every file that would have to be a folder as well. Paths that differ in capitals
  /// alone are one: on the disks of Windows and macOS the one page would replace the other.
  static func conflicts(_ claims: [Claim]) -> [Diagnostic] {
    var first: [String: Claim] = [:]
    var findings: [Diagnostic] = []
    for claim in claims {
      let key = caseless(claim.path)
      guard let other = first[key] else {
        first[key] = claim
        continue
      }
      findings.append(conflict(claim, other))
    }
    return findings + foldersThatAreFiles(first)
  }

  private static func foldersThatAreFiles(_ claims: [String: Claim]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let dot = UInt8(ascii: ".")
    // Nearly all files have a dot in their names, and nearly no folders: most need not be looked for among tens of thousands.
    let dotless = Set(claims.keys.lazy.map { $0[...] }.filter { !$0.utf8.contains(dot) })
    // Only a record can ask for such a path, by an alias.
    for (path, claim) in claims where claim.place != nil {
      var folder = path[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = folder[..<slash]
        guard folder.utf8.contains(dot) || dotless.contains(folder) else { continue }
        if let other = claims[String(folder)] { findings.append(conflict(claim, other)) }
      }
    }
    return findings
  }

  private static func conflict(_ claim: Claim, _ other: Claim) -> Diagnostic {
    claim.place == nil && other.place != nil
      ? .duplicateAddress(other.path, at: other.place, other: claim)
      : .duplicateAddress(claim.path, at: claim.place, other: other)
  }
}

/// Most paths have small letters only, and are what they are.
private func caseless(_ path: String) -> String {
  path.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } ? path.lowercased() : path
}

extension Edition {
  func claims(_ pages: [SitePage], _ feeds: FeedPages, _ tables: [OutputFile]) -> [Claim] {
    func unowned(_ paths: [String]) -> [Claim] { paths.map { Claim(path: $0, place: nil) } }
    let ours = pages.flatMap { page in
      page.languages.map { Claim(path: page.route.file(in: $0), place: page.place) }
    }
    let feeds = Language.allCases.flatMap { language in
      feeds[language].feeds.map { $0.path(in: language) }
    }
    let owned =
      mediaFiles.map { Claim(path: $0.path, place: $0.place) }
      + redirects.map { Claim(path: $0.file, place: $0.place) }
    let tables = tables.map(\.path)
    return ours + unowned(tables + feeds + registerFiles.map(\.path) + SupportFile.paths)
      + owned
  }
}

extension Looks {
  var claims: [Claim] {
    ([assets.stylesheet] + assets.others).map { Claim(path: $0.path, place: nil) }
  }
}

extension Diagnostic {
  static func duplicateAddress(_ path: String, at place: Place?, other: Claim) -> Diagnostic {
    let owner =
      other.place.map {
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
      notes: [owner] + differenceInCase(path, other.path),
      help: Bilingual(
        vi: "đổi mã của hồ sơ, hoặc bỏ địa chỉ cũ trong “aliases”",
        en: "give the record another id, or take the old address out of “aliases”"))
  }

  private static func differenceInCase(_ path: String, _ other: String) -> [Bilingual] {
    guard path != other, caseless(path) == caseless(other) else { return [] }
    return [
      Bilingual(
        vi: "chỉ khác “\(other)” ở chữ hoa, chữ thường; Windows và macOS coi hai tên là một",
        en: "it differs from “\(other)” in capitals alone; Windows and macOS take both for one")
    ]
  }
}
