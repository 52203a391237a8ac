internal import Records
package import Vietnamese

/// A page of a register that stood elsewhere, and where what it showed stands now.
package struct MovedChoice: Sendable {
  package let from: String
  package let to: Route
  package let language: Language

  /// - Parameter path: of the choice, below the register: `letter/d2/`.
  fileprivate init(
    _ path: String, page number: Int, of register: Register, to route: Route, in language: Language
  ) {
    let page = number > 1 ? "\(PathWord.page[language])/\(number)/" : ""
    from = Route.register(register).path(in: language) + path + page
    to = route
    self.language = language
  }
}

extension Edition {
  /// An address that was public goes on answering.
  package var movedChoices: [MovedChoice] { movedLetters + movedTitles + movedPraise }

  /// English listed Đ apart from D: `en/officials/letter/d2/`. Its pages are now some of those of D, and lead to the first.
  private var movedLetters: [MovedChoice] {
    listings(in: .vi).flatMap { listing in
      listing.pages.compactMap { facet, number in
        guard let facet, facet.isLetter, facet.pathValue(in: .vi) != facet.pathValue(in: .en)
        else { return nil }
        let path = "\(facet.dimension.word.en)/\(facet.pathValue(in: .vi))/"
        return MovedChoice(
          path, page: number, of: listing.register, to: .register(listing.register, facet, page: 1),
          in: .en)
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
        listing.pages.compactMap { facet, number in
          guard let facet, isMoved(facet) else { return nil }
          return MovedChoice(
            "\(rank.word[language])/\(facet.value)/", page: number, of: listing.register,
            to: .register(listing.register, facet, page: number), in: language)
        }
      }
    }
  }
}
