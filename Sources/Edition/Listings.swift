internal import Keeping
package import Records
package import Vietnamese

extension Edition {
  /// The registers that are plain lists of records. Units, obstacles, implementation and corrections have pages of their own.
  /// In both languages the same registers; one that has the same order in both is one listing.
  package func listings(in language: Language) -> [Listing] {
    switch language {
    case .vi: listedInVietnamese.index(vietnameseListings)
    case .en: listedInEnglish.index(englishListings)
    }
  }

  package func listing(_ register: Register, in language: Language) -> Listing? {
    // Of a register that has nothing, that is all there is to read.
    Notes.add(Mark(.register, register.rawValue))
    return listings(in: language).first { $0.register == register }
  }

  private func vietnameseListings() -> [Listing] {
    let order = FacetOrder(registry)
    return Register.allCases.compactMap { register in
      (register.kind?.published.entries(in: self)).map {
        Listing(register, $0, order: order.key)
      }
    }.filter { !$0.entries.isEmpty }
  }

  private func englishListings() -> [Listing] {
    let order = FacetOrder(registry)
    return listings(in: .vi).map { listing in
      (listing.register.kind?.published.englishEntries(in: self)).map {
        Listing(listing.register, $0, in: .en, order: order.key)
      } ?? listing
    }
  }

  /// A list of what is no record of its own, but a part of one.
  func listing(_ register: Register, of parts: [Listing.Entry]) -> Listing {
    Listing(register, parts, order: FacetOrder(registry).key)
  }

  func entries<Item: Published>(
    _ items: [Item], _ facets: (Item) -> [Facet]
  ) -> [Listing.Entry] {
    items.map { Listing.Entry(key: $0.key, facets: facets($0), day: latest(of: $0)) }
  }

  /// The units then, and those that carry on their work now, each once; those that may not be read are no choice.
  package func units(_ then: [ID<Unit>]) -> [Facet] {
    var seen: Set<ID<Unit>> = []
    let then = then.compactMap { registry.units[$0] }
    let now = then.flatMap(heirs)
    return (then + now).map(\.id).filter { seen.insert($0).inserted }.map { .unit($0.raw) }
  }

  /// Who decided or issued it; nothing where that unit may not be read.
  func authority(_ unit: Reference<Unit>) -> [Facet] {
    registry.units[unit].map { [.authority($0.id.raw)] } ?? []
  }
}

/// The order of choices: years from the newest, statuses and forms as the law ranks them, names as Vietnamese sorts them.
private struct FacetOrder {
  private let registry: Registry

  init(_ registry: Registry) { self.registry = registry }

  private static let statuses =
    Standing.allCases.map(\.rawValue)
    + Commendation.Status.allCases.map(\.rawValue) + ObstacleState.allCases.map(\.rawValue)

  private static let categories: [Form.Category] = [.title, .commendation, .praise]

  func key(_ facet: Facet) -> CollationKey {
    switch facet {
    case .year(let year), .evaluated(let year): CollationKey(String(9999 - year))
    case .status(let raw):
      CollationKey(rank(FacetOrder.statuses.firstIndex(of: raw)))
    case .category(let raw):
      CollationKey(rank(FacetOrder.categories.firstIndex { $0.rawValue == raw }))
    case .action(let raw):
      CollationKey(rank(Obstacle.Action.allCases.firstIndex { $0.rawValue == raw }))
    case .content(let raw):
      CollationKey(rank(ReportContent.allCases.firstIndex { $0.rawValue == raw }))
    case .form(let id), .title(let id): CollationKey(rank(registry.form(ID(id))?.rank))
    case .type(let raw):
      CollationKey(rank(DocumentType.allCases.firstIndex { $0.rawValue == raw }))
    case .field(let id): CollationKey(registry.field(ID(id))?.label.vi ?? id)
    case .unit(let id), .authority(let id):
      CollationKey(registry.units[id]?.name(on: nil).vi ?? id)
    case .letter(let letter): CollationKey(letter)
    }
  }

  private func rank(_ number: Int?) -> String { String(1_000 + (number ?? 999)) }
}

extension Period {
  /// The year in which it ends, or begins where no end is known.
  var years: [Facet] { [to ?? from].compactMap { $0.map { .year($0.year) } } }
}
