internal import Vietnamese

/// What is no record: pages that list others anew, and files beside the pages, each in one line with counts.
extension ChangeTelling {
  func rest(of comparison: Comparison) -> ChangeReport.Section {
    let files = comparison.files
    let all = files.added.count + files.changed.count + files.removed.count
    let items = [relisted(comparison.relisted), beside(files)].compactMap { $0 }
    let counts = say(
      vi:
        "\(count(all)) tệp: \(count(files.added.count)) mới, \(count(files.changed.count)) đổi, \(count(files.removed.count)) mất",
      en:
        "\(count(all)) file\(all == 1 ? "" : "s"): \(count(files.added.count)) new, \(count(files.changed.count)) changed, \(count(files.removed.count)) removed"
    )
    return ChangeReport.Section(
      title: say(vi: "Ngoài ra", en: "Beside these"),
      items: (items + (all > 0 ? [counts] : [])).map { ChangeReport.Item(text: $0, link: nil) },
      more: 0)
  }

  private func relisted(_ relisted: Comparison.Relisted) -> String? {
    guard relisted.ofRecords + relisted.lists > 0 else { return nil }
    return say(
      vi:
        "chỉ kê lại hồ sơ khác hoặc đổi cách trình bày: \(count(relisted.ofRecords)) trang hồ sơ, \(count(relisted.lists)) trang danh sách",
      en:
        "others listed anew, or shown otherwise: \(count(relisted.ofRecords)) pages of records, \(count(relisted.lists)) of lists"
    )
  }

  private func beside(_ files: Comparison.FileChanges) -> String? {
    let paths = files.added + files.changed + files.removed
    let told = FileSort.allCases.compactMap { sort -> String? in
      let number = paths.count { FileSort($0) == sort }
      return number > 0 ? "\(count(number)) \(sort.noun[language])" : nil
    }
    return told.isEmpty
      ? nil
      : say(vi: "tệp kèm theo: ", en: "files beside the pages: ") + told.joined(separator: ", ")
  }
}

/// What a file that is no page is there for, by where it stands.
private enum FileSort: CaseIterable {
  case search, feeds, data, pictures, papers, looks, others

  /// Nil of a page.
  init?(_ path: String) {
    if path.hasSuffix(".html") { return nil }
    self =
      switch path.prefix(while: { $0 != "/" }) {
      case "search": .search
      case "images": .pictures
      case "media": .papers
      case "assets": .looks
      case "data": .data
      case _ where path.hasSuffix(".xml") && path != "sitemap.xml": .feeds
      case _ where path.hasSuffix(".json") && path.contains("/"): .data
      case _ where path.hasSuffix(".js"): .search
      default: .others
      }
  }

  var noun: Bilingual {
    switch self {
    case .search: Bilingual(vi: "tệp tìm kiếm", en: "of the search")
    case .feeds: Bilingual(vi: "nguồn tin", en: "feeds")
    case .data: Bilingual(vi: "tệp dữ liệu", en: "of the data")
    case .pictures: Bilingual(vi: "hình", en: "pictures")
    case .papers: Bilingual(vi: "văn bản đính kèm", en: "papers")
    case .looks: Bilingual(vi: "tệp trình bày", en: "of the looks")
    case .others: Bilingual(vi: "tệp khác", en: "others")
    }
  }
}
