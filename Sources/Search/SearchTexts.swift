internal import Edition
internal import Records
internal import Vietnamese

/// The texts by which records are found, in one language.
struct SearchTexts: Sendable {
  let naming: Naming
  /// The site's own glossary.
  private let glossary: [FoldedEntry]

  init(_ naming: Naming) {
    self.naming = naming
    glossary = naming.registry.glossary.map { FoldedEntry($0, naming.language) }
  }

  var edition: Edition { naming.edition }
  var registry: Registry { naming.registry }
  func today(for record: some Record) -> Day { naming.today(for: record) }

  func title(_ text: LocalText) -> SearchField { SearchField(.title, naming.plain(text)) }

  /// The day that a record is of, before others on which something of it happened.
  func day(_ day: Day) -> SearchField {
    SearchField(.ownDay, SearchDate.number(of: day.day, day.month, day.year))
  }

  /// Nothing where the text has not been translated.
  func facts(_ texts: [LocalText?]) -> [SearchField] {
    texts.compactMap { $0?.said(in: naming.language) }.filter { $0.language == naming.language }
      .map { .fact($0.text) }
  }

  /// What sort of thing it is, in both languages as far as they are told.
  func labels(_ texts: [LocalText?]) -> [SearchField] {
    texts.compactMap { $0 }.flatMap { label in
      [label[naming.language], label[naming.language.other]].uniqued.map { SearchField(.label, $0) }
    }
  }

  /// A word of a closed list, in both languages.
  func say(_ word: some Labelled, as sort: SearchField.Sort) -> [SearchField] {
    namings.map { SearchField(sort, $0.say(word)) }
  }

  /// A family by what the page calls it, and as a sort of recipient: “Gia đình bà Lê Thị Bình”, “Hộ gia đình”. By its head’s name
  /// it is found as people are.
  func household(_ official: Official) -> [SearchField] {
    guard official.isHousehold else { return [] }
    return [SearchField(.name, naming.name(of: official, on: nil))]
      + say(Official.Category.household, as: .label)
  }

  /// The number of the decision that recognised a proposal as a sáng kiến, and how far it reaches.
  func recognition(_ recognition: Recognition) -> [SearchField] {
    (recognition.decision.number.map { decision($0.value) } ?? [])
      + say(recognition.scope, as: .fact)
  }

  func parties(_ parties: [Party], on date: PartialDate?) -> [SearchField] {
    parties.flatMap { party -> [SearchField] in
      switch party {
      case .official(let reference):
        [registry.officials[reference]].compactMap { $0 }
          .flatMap { [SearchField(.party, name(of: $0, on: date))] + household($0) }
      case .unit(let reference): units([reference.id], on: date)
      }
    }
  }

  /// Without what tells namesakes apart: that is no part of the name.
  func name(of official: Official, on date: PartialDate?) -> String {
    official.name?.display ?? naming.name(of: official, on: date)
  }

  /// A document that the record rests on.
  func numbers(_ citation: Citation) -> [SearchField] {
    [registry.documents[citation.document]].compactMap { $0 }
      .flatMap { document in
        [.fact(document.number.value)] + namings.map { .fact($0.label(of: document)) }
      }
  }

  /// A decision by which the record came about or changed, by its number and as it is cited in either language.
  func decision(_ number: String) -> [SearchField] {
    [SearchField(.name, number)]
      + namings.map { SearchField(.reference, $0.say(.decisionNumbered, number)) }
  }

  /// What a document is called in either language.
  func label(of document: Document) -> [SearchField] {
    namings.map { SearchField(.reference, $0.label(of: document)) }
  }

  /// The page's language before the other.
  var namings: [Naming] {
    [naming, Naming(edition, naming.wording, naming.language.other)]
  }
}

// Units
extension SearchTexts {
  /// The units as they were called on the day, and what carries on their work now.
  func units(_ ids: [ID<Unit>], on date: PartialDate?) -> [SearchField] {
    ids.compactMap { registry.units[$0] }.flatMap { unit -> [SearchField] in
      let then = naming.name(of: unit, on: date)
      let now = (edition.heirs(of: unit) + places(of: unit, on: date)).map {
        naming.name(of: $0, on: nil)
      }
      return ([then] + abbreviated(then) + UsualName.all(then)).map { SearchField(.party, $0) }
        + now.map { .fact($0) }
    }
  }

  /// What carries on now the place that a unit worked for: of a committee of a city that is no more, the wards of today.
  private func places(of unit: Unit, on date: PartialDate?) -> [Unit] {
    unit.parents.filter { parent in date.map { parent.period.contains($0.earliest) } ?? true }
      .compactMap { registry.units[$0.value] }.flatMap { edition.heirs(of: $0) }
  }

  /// The latest name first, then those before it, then how they are abbreviated, then the Vietnamese ones.
  func names(of unit: Unit) -> [String] {
    let names = unit.names.reversed().map(\.value)
    let own = names.map(naming.plain)
    let foreign = names.map { naming.language == .vi ? $0.en ?? $0.vi : $0.vi }
    let all = own + (own + foreign).flatMap(abbreviated) + foreign
    return (all + all.flatMap(UsualName.all)).uniqued
  }

  /// “UBND thành phố Thủ Dầu Một”, by the site's own glossary.
  private func abbreviated(_ name: String) -> [String] {
    guard !glossary.isEmpty else { return [] }
    let folded = name.folded
    return glossary.compactMap { entry in
      entry.forms.first { folded.hasPrefix($0.folded) }
        .map { $0.term + name.dropFirst($0.meaning.count) }
    }
  }

  /// The names of all units it came from and went over into, however many steps away.
  func relatives(of unit: ID<Unit>) -> [String] {
    var seen: Set<ID<Unit>> = [unit]
    let before = closure(of: unit, seen: &seen) {
      edition.relations.predecessors[$0].map(\.unit)
    }
    let after = closure(of: unit, seen: &seen) { id in
      registry.units[id].map(successors) ?? []
    }
    return (before + after).compactMap { registry.units[$0] }.flatMap(names).uniqued
  }

  private func successors(of unit: Unit) -> [ID<Unit>] {
    let today = today(for: unit)
    return unit.successions.filter { $0.on.value.mayHaveCome(by: today) }.compactMap { $0.to?.id }
  }

  private func closure(
    of unit: ID<Unit>, seen: inout Set<ID<Unit>>, _ step: (ID<Unit>) -> [ID<Unit>]
  ) -> [ID<Unit>] {
    var found: [ID<Unit>] = []
    var queue = [unit]
    while let next = queue.popLast() {
      for other in step(next) where seen.insert(other).inserted {
        found.append(other)
        queue.append(other)
      }
    }
    return found
  }
}

/// An abbreviation and what it stands for, in Vietnamese and then in the page's language, ready to be compared.
struct FoldedEntry: Sendable {
  struct Form: Sendable {
    let term: String
    let meaning: String
    let folded: String
  }

  let forms: [Form]

  init(_ entry: GlossaryTerm, _ language: Language) {
    forms = [(entry.term.vi, entry.meaning.vi), (entry.term[language], entry.meaning[language])]
      .map { Form(term: $0, meaning: $1, folded: $1.folded) }
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

// Commendations that no longer stand
extension SearchTexts {
  /// As the page says it, and as people ask for it.
  func status(_ status: Commendation.Status) -> [SearchField] {
    (namings.map { $0.say(status) } + SearchTexts.askedFor(status)).map { SearchField(.label, $0) }
  }

  private static func askedFor(_ status: Commendation.Status) -> [String] {
    switch status {
    case .inForce: []
    case .revoked:
      ["thu hồi", "hủy bỏ", "bãi bỏ", "withdrawn", "annulled", "cancelled", "revocation"]
    case .stripped: ["tước danh hiệu", "thu hồi", "withdrawn", "revoked"]
    }
  }
}

/// What people call a place that bears another name.
private enum UsualName {
  private static let names: [(official: String, usual: String)] = [
    ("thành phố hồ chí minh", "Sài Gòn"), ("thành phố hồ chí minh", "Saigon"),
    ("ho chi minh city", "Sài Gòn"), ("ho chi minh city", "Saigon"),
  ]

  /// The name of a unit with the usual name of its place: “Sở Xây dựng Sài Gòn”; none of most.
  static func all(_ name: String) -> [String] {
    guard mayHaveOne(name) else { return [] }
    let small = name.lowercased()
    return names.filter { small.contains($0.official) }
      .map { small.replacing($0.official, with: $0.usual) }
  }

  /// The first and the last letter of “minh”, which is soon seen; a search for the whole costs more than all else of a name.
  private static func mayHaveOne(_ name: String) -> Bool {
    zip(name.utf8, name.utf8.dropFirst(3)).contains { first, last in
      first | 0x20 == UInt8(ascii: "m") && last | 0x20 == UInt8(ascii: "h")
    }
  }
}
