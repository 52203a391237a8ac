internal import Records
package import Vietnamese

/// A page of a register that stood elsewhere, and where what it showed stands now.
package struct MovedChoice: Sendable {
  package let from: String
  package let to: Route

  /// - Parameter path: of the choice, below the register: `letter/d2/`.
  fileprivate init(
    _ path: String, page number: Int, of register: Register, to route: Route, in language: Language
  ) {
    let page = number > 1 ? "\(PathWord.page[language])/\(number)/" : ""
    from = Route.register(register).path(in: language) + path + page
    to = route
  }
}

extension Facet {
  fileprivate var isOtherInEnglish: Bool {
    isLetter && pathValue(in: .vi) != pathValue(in: .en)
  }
}

extension Edition {
  /// An address that was public goes on answering.
  package var movedChoices: [MovedChoice] {
    movedLetters + movedTitles + movedPraise + movedPages
  }

  /// English listed Đ apart from D: `en/officials/letter/d2/`. Its pages are now some of those of D, and lead to the first.
  private var movedLetters: [MovedChoice] {
    listings(in: .vi).flatMap { listing in
      listing.facets.filter(\.isOtherInEnglish).flatMap { facet in
        listing.paging(facet).pagesOfOld.map { number in
          MovedChoice(
            "\(facet.dimension.word.en)/\(facet.pathValue(in: .vi))/", page: number,
            of: listing.register, to: .register(listing.register, facet, page: 1), in: .en)
        }
      }
    }
  }

  /// Titles stood among the forms: `khen-thuong/hinh-thuc/lao-dong-tien-tien/`.
  private var movedTitles: [MovedChoice] {
    moved(from: .form) { if case .title = $0 { true } else { false } }
  }

  /// Praise stood among the statuses, although it says nothing of what is in force: `khen-thuong/tinh-trang/praise/`.
  private var movedPraise: [MovedChoice] {
    moved(from: .status) { $0 == .category(Form.Category.praise.rawValue) }
  }

  /// Choices that stood under another way of narrowing, by the same word.
  private func moved(
    from rank: Facet.Rank, where isMoved: (Facet) -> Bool
  ) -> [MovedChoice] {
    Language.allCases.flatMap { language in
      listings(in: language).flatMap { listing in
        listing.facets.filter(isMoved).flatMap { facet in
          listing.paging(facet).pagesOfOld.map { number in
            MovedChoice(
              "\(rank.word[language])/\(facet.value)/", page: number, of: listing.register,
              to: .register(listing.register, facet, page: 1), in: language)
          }
        }
      }
    }
  }

  /// Lists were counted from their newest entry, fifty to a page. A short one may have had a page more; of a long one, which
  /// may have had many, the others are gone, for hosts take few rules.
  private var movedPages: [MovedChoice] {
    Language.allCases.flatMap { language in
      pagedLists(in: language).compactMap { register, facet, paging in
        paging.pageNoMore.map { number in
          MovedChoice(
            facet?.path(in: language) ?? "", page: number, of: register,
            to: .register(register, facet, page: 1), in: language)
        }
      }
    }
  }

  private func pagedLists(in language: Language) -> [(Register, Facet?, Paging)] {
    let listings = listings(in: language) + [obstacleList.listing]
    let lists = listings.flatMap { listing in
      listing.choices.map { (listing.register, $0, listing.paging($0)) }
    }
    return lists + [(.lessons, nil, lessonPaging)]
  }
}
