package import Edition
package import Vietnamese

/// Where the feeds of both languages are listed: so many on a page that it stays light, however many there are.
package struct FeedPages: Sendable {
  static let pageSize = 300

  private let vi: FeedList
  private let en: FeedList

  package init(_ edition: Edition) {
    vi = FeedList(edition, in: .vi)
    en = FeedList(edition, in: .en)
  }

  package subscript(language: Language) -> FeedList { language == .vi ? vi : en }

  /// The files of those of lists by one choice, in both languages.
  package var pathsOfChoices: [String] {
    Language.allCases.flatMap { language in
      self[language].feeds.filter(\.isOfChoice).map { $0.path(in: language) }
    }
  }

  /// An English list may be a page shorter or longer: it has fewer letters.
  package var pages: [SitePage] {
    (1...max(vi.pageCount, en.pageCount)).map { number in
      let languages = Language.allCases.filter { self[$0].pageCount >= number }
      return .plain(
        .feeds(page: number), isListed: languages.contains(.vi), languages: languages,
        given: [.facts]
      ) {
        FeedsPage(
          list: self[$0.language], number: number, languages: languages,
          lastOfOther: self[$0.language.other].pageCount, desk: $0)
      }
    }
  }
}

extension FeedList {
  var pageCount: Int {
    (feeds.count + FeedPages.pageSize - 1) / FeedPages.pageSize
  }

  func turn(at number: Int) -> Paging.Turn { Paging.Turn(at: number, of: pageCount) }

  /// What stands on a page; a group that does not end there goes on on the next.
  func sections(onPage number: Int) -> [Section] {
    let start = (number - 1) * FeedPages.pageSize
    let page = start..<start + FeedPages.pageSize
    var place = 0
    return sections.compactMap { section in
      let groups = section.groups.compactMap { group in
        defer { place += group.feeds.count }
        return group.part(page.clamped(to: place..<place + group.feeds.count), from: place)
      }
      return groups.isEmpty ? nil : Section(topic: section.topic, groups: groups)
    }
  }

  /// The page on which each section begins.
  var beginnings: [(section: Section, page: Int)] {
    var place = 0
    return sections.map { section in
      defer { place += section.count }
      return (section, place / FeedPages.pageSize + 1)
    }
  }
}

extension FeedList.Section {
  var count: Int { groups.reduce(0) { $0 + $1.feeds.count } }
}

extension FeedList.Group {
  /// Nil where none of its feeds stand in the range.
  fileprivate func part(_ range: Range<Int>, from place: Int) -> FeedList.Group? {
    guard !range.isEmpty else { return nil }
    let own = range.lowerBound - place..<range.upperBound - place
    return FeedList.Group(heading: heading, feeds: Array(feeds[own]))
  }
}
