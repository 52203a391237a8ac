package import Records
package import Vietnamese

/// What words, records and units are called in one language.
package struct Naming: Sendable {
  package let edition: Edition
  package let wording: Wording
  package let language: Language

  package init(_ edition: Edition, _ wording: Wording, _ language: Language) {
    self.edition = edition
    self.wording = wording
    self.language = language
  }

  package var registry: Registry { edition.registry }
  package var today: Day { edition.today }
  package func today(for record: some Record) -> Day { edition.today(for: record) }

  package func say(_ word: Word) -> String { wording[word][language] }
  package func say(_ labelled: some Labelled) -> String { wording[labelled][language] }

  /// - Parameter values: what stands in the blanks, in the order of ``Word/blanks``.
  package func say(_ word: Word, _ values: String...) -> String {
    wording.fill(word, in: language, with: values)
  }

  package func plain(_ text: LocalText) -> String { text.said(in: language).printed }

  /// What a record is called, whatever its kind; nil when it may not be read.
  package func title(of key: RecordKey) -> String? {
    func find<Item: Published>(_ type: Item.Type) -> String? {
      registry[type][key.name]?.title(in: self)
    }
    return find(key.kind.published)
  }

  /// "1–31/12/2023", "from 1 January 2020", "until June 2025"; nil for always.
  package func period(_ period: Period) -> String? {
    if let from = period.from, let to = period.to { return PartialDate.period(from, to, language) }
    return period == .always ? nil : PartialDate.span(from: period.from, to: period.to, language)
  }

  /// " (1/1/2024 – 31/12/2024)"; nothing for always.
  func inBrackets(_ period: Period) -> String { self.period(period).map { " (\($0))" } ?? "" }

  /// "12 ngày"; "1 day", "12 days".
  package func count(_ number: Int, _ counted: Counted) -> String {
    "\(Number.print(number, language)) \(word(counted, for: number))"
  }

  package func word(_ counted: Counted, for number: Int) -> String {
    wording.word(counted, for: number, in: language)
  }
}

extension Naming {
  package func name(of unit: Unit, on date: PartialDate?) -> String {
    plain(edition.name(of: unit, on: date))
  }

  package func name(of reference: Reference<Unit>, on date: PartialDate?) -> String? {
    registry.units[reference].map { name(of: $0, on: date) }
  }

  package func name(of party: Party, on date: PartialDate?) -> String? {
    switch party {
    case .official(let reference): registry.officials[reference].map { name(of: $0, on: date) }
    case .unit(let reference): name(of: reference, on: date)
    }
  }

  /// Nil while the unit exists; past three successors their number says enough, and the unit's page lists them.
  package func whatBecame(of unit: Unit) -> String? {
    guard !unit.lifetime.contains(today(for: unit)) else { return nil }
    let heirs = edition.heirs(of: unit)
    switch heirs.count {
    case 0: return say(.unitEnded)
    case 1...3:
      let names = heirs.map { nameInSentence(of: $0, on: nil) }
      return say(.unitNow, listed(names, language))
    default:
      return say(.unitNowIn, String(heirs.count))
    }
  }
}

extension Naming {
  /// In Vietnamese the common noun of a locality is small within a sentence: “nay là phường Dĩ An”.
  package func nameInSentence(of unit: Unit, on date: PartialDate?) -> String {
    let name = name(of: unit, on: date)
    return language == .vi ? name.inSentence : name
  }
}

extension Naming {
  /// "Nghị định số 73/2023/NĐ-CP", "Article 10 of Decree No. 73/2023/NĐ-CP".
  package func label(of document: Document, article: String? = nil) -> String {
    let whole = say(.numbered, say(document.type), document.number.value)
    return article.map { say(.articleOf, $0, whole) } ?? whole
  }

  /// As texts cite it: a law or an ordinance by its name, anything else by its number.
  package func citation(of document: Document, article: String? = nil) -> String {
    guard document.isCitedByName else { return label(of: document, article: article) }
    let whole = plain(document.title)
    return article.map { say(.articleOf, $0, whole) } ?? whole
  }

  package func label(of form: Form, formClass: Int?) -> String {
    let label = isQuoted(form) ? "“\(plain(form.label))”" : plain(form.label)
    guard let formClass else { return label }
    return say(.formInClass, label, name(ofClass: formClass))
  }

  /// The Law writes titles in quotation marks.
  private func isQuoted(_ form: Form) -> Bool {
    language == .vi && (form.sort == .emulationTitle || form.sort == .honoraryTitle)
  }

  private func name(ofClass number: Int) -> String {
    switch number {
    case 1: say(.classFirst)
    case 2: say(.classSecond)
    case 3: say(.classThird)
    default: say(.classOther, String(number))
    }
  }

  package func label(_ facet: Facet) -> String {
    switch facet {
    case .year(let year), .evaluated(let year): String(year)
    case .field(let id): registry.field(ID(id)).map { plain($0.label) } ?? id
    case .unit(let id), .authority(let id):
      registry.units[ID(id)].map { name(of: $0, on: nil) } ?? id
    case .completed: say(.completedOrScaledUp)
    case .status(let raw):
      Standing(rawValue: raw).map { say($0) }
        ?? Commendation.Status(rawValue: raw).map { say($0) }
        ?? ObstacleState(rawValue: raw).map { say($0) } ?? raw
    case .category(let raw): Form.Category(rawValue: raw).map { say($0) } ?? raw
    case .action(let raw): Obstacle.Action(rawValue: raw).map { say($0) } ?? raw
    case .content(let raw): ReportContent(rawValue: raw).map { say($0) } ?? raw
    case .form(let id), .title(let id): registry.form(ID(id)).map { plain($0.label) } ?? id
    case .type(let raw): DocumentType(rawValue: raw).map { say($0) } ?? raw
    case .letter(let letter): language == .vi ? letter : IndexLetter.plain(letter)
    }
  }

  /// A choice away from its group: "Submitted in 2023", for a year alone does not say what happened in it.
  package func said(_ facet: Facet, in register: Register) -> String {
    guard facet.dimension.isYear else { return label(facet) }
    return "\(say(facet.dimension.title(in: register))) \(label(facet))"
  }
}

extension Document {
  /// Decree 30/2020 has laws and ordinances cited by their name and day, without a number. Where a title does not say what it is
  /// the title of, the number does.
  package var isCitedByName: Bool {
    guard type == .law || type == .ordinance else { return false }
    return ["Luật ", "Bộ luật ", "Pháp lệnh "].contains { title.vi.hasPrefix($0) }
  }
}
