package import Diagnostics
package import Vietnamese

/// A person who was commended or who proposed something; citizens too.
package final class Official: Record {
  package static let kind = Kind.official

  package let header: Header
  /// Nil where the record knows the office alone: then there is a post.
  package let name: PersonName?
  package let honorific: Honorific
  /// Nil where it is not known.
  package let category: Category?
  package let posts: [Post]
  /// Why this person may be named; a rule asks for it, so that its absence has its own message.
  package let publication: Publication?
  package let photo: Media?

  package init(
    header: Header, name: PersonName?, honorific: Honorific, category: Category?, posts: [Post],
    publication: Publication?, photo: Media?
  ) {
    self.header = header
    self.name = name
    self.honorific = honorific
    self.category = category
    self.posts = posts
    self.publication = publication
    self.photo = photo
  }

  package enum Honorific: String, CaseIterable, Hashable, Sendable { case ong, ba, none }

  package enum Category: String, CaseIterable, Hashable, Sendable {
    case cadre
    case civilServant = "civil-servant"
    case publicEmployee = "public-employee"
    case worker, citizen
    /// A Vietnamese living abroad.
    case overseas
    case foreigner
    /// A family, called by its head.
    case household

    /// Whether somebody of this category holds a post.
    package var holdsPost: Bool {
      switch self {
      case .cadre, .civilServant, .publicEmployee, .worker: true
      case .citizen, .overseas, .foreigner, .household: false
      }
    }
  }
}

package struct Post: Sendable {
  /// Whether who holds it leads the unit, helps to lead it, or does the work.
  package enum Role: String, CaseIterable, Hashable, Sendable { case head, deputy, staff }

  package let title: LocalText
  package let unit: Reference<Unit>
  package let period: Period
  /// Nil where it is not said.
  package let role: Role?
  /// What who holds it answers for.
  package let responsibility: LocalText?
  package let place: Place

  package init(
    title: LocalText, unit: Reference<Unit>, period: Period, role: Role? = nil,
    responsibility: LocalText? = nil, place: Place
  ) {
    self.title = title
    self.unit = unit
    self.period = period
    self.role = role
    self.responsibility = responsibility
    self.place = place
  }
}

/// The ground on which a person's name is public.
package struct Publication: Sendable {
  package enum Basis: String, CaseIterable, Hashable, Sendable {
    case consent
    case publicOffice = "public-office"
    case law
  }

  package let basis: Basis
  /// The day of the consent.
  package let on: Located<Day>?

  package init(basis: Basis, on: Located<Day>?) {
    self.basis = basis
    self.on = on
  }
}

/// A person or a unit, where the record may name either.
package enum Party: Sendable {
  case official(Reference<Official>)
  case unit(Reference<Unit>)

  package var place: Place {
    switch self {
    case .official(let reference): reference.place
    case .unit(let reference): reference.place
    }
  }
}

extension Official {
  package static let shelf: ShelfPath<Official> = \.officials
  package static let noun = Bilingual(vi: "cá nhân", en: "official")
  package static let folder = "officials"
  package static let requiresProse = false

  package var calledNames: [LocalText] {
    [name].compactMap { $0 }.map { LocalText(vi: $0.display, en: nil) }
  }

  package var dates: [PartialDate] { [] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    for post in posts { check.look(post.unit) }
    photo?.look(in: &check)
  }

  package var unitMentions: [UnitMention] { posts.map { UnitMention($0.unit, $0.period) } }

  package var documentMentions: [DocumentMention] { [] }
}

extension Official {
  package var isHousehold: Bool { category == .household }

  /// The post held on a date; where none is certain, the last that may have been held.
  package func post(on date: PartialDate) -> Post? {
    posts.last { $0.period.certainlyContains(date) } ?? posts.last { $0.period.contains(date) }
  }
}

extension Registry {
  package var officials: Shelf<Official> { shelves.officials }
}
