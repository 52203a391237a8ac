internal import Vietnamese

/// A page that English had while it listed Đ apart from D, and where what it showed stands now.
package struct MovedLetter: Sendable {
  package let register: Register
  /// The Vietnamese letter.
  package let facet: Facet
  package let number: Int

  /// `en/officials/letter/d2/`.
  package var from: String {
    let value = facet.pathValue(in: .vi)
    let page = number > 1 ? "\(PathWord.page.en)/\(number)/" : ""
    return Route.register(register).path(in: .en) + "\(facet.dimension.word.en)/\(value)/" + page
  }

  package var to: Route { .register(register, facet, page: 1) }
}

extension Edition {
  /// An address that was public goes on answering.
  package var movedLetters: [MovedLetter] {
    listings(in: .vi).flatMap { listing in
      listing.pages.compactMap { facet, number in
        guard let facet, facet.isLetter, facet.pathValue(in: .vi) != facet.pathValue(in: .en)
        else { return nil }
        return MovedLetter(register: listing.register, facet: facet, number: number)
      }
    }
  }
}
