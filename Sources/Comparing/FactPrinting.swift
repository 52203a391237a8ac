internal import JSON
internal import Vietnamese

/// A value of one column, as a reader is told it.
struct FactPrinting {
  let labels: FactLabels
  let table: String
  let stem: String

  func change(from old: FactValue?, to new: FactValue?, of list: Bilingual?) -> ChangedFact? {
    var change = said(from: old, to: new, of: list)
    change?.written = new?.written
    return change
  }

  private func said(
    from old: FactValue?, to new: FactValue?, of list: Bilingual?
  ) -> ChangedFact? {
    let label = labels.title(of: stem, in: table)
    let (before, after) = (old.map(text), new.map(text))
    let isOther = (vi: before?.vi != after?.vi, en: before?.en != after?.en)
    // What is said of it in each language where both are said.
    let isLocal = (old ?? new)?.vi != nil || (old ?? new)?.en != nil
    if isLocal, isOther.vi != isOther.en {
      let language: Language = isOther.vi ? .vi : .en
      return ChangedFact(
        table: table, stem: stem, list: list, label: label, before: old?.said(language),
        after: new?.said(language),
        language: language)
    }
    guard !isOther.vi, !isOther.en else {
      return ChangedFact(
        table: table, stem: stem, list: list, label: label, before: before, after: after,
        language: nil)
    }
    // It reads as before, and is another record of the same name.
    return ChangedFact(
      table: table, stem: stem, list: list, label: label, before: old?.id, after: new?.id,
      language: nil)
  }

  func text(of value: FactValue) -> Bilingual {
    let code = value.code.map(plain)
    let vi = value.vi ?? code?.vi ?? value.en
    return Bilingual(vi: vi ?? "", en: value.en ?? code?.en ?? value.vi ?? "")
  }

  private func plain(_ value: JSON) -> Bilingual {
    switch value {
    case .null: Bilingual(vi: "", en: "")
    case .bool(let flag): flag ? Bilingual(vi: "có", en: "yes") : Bilingual(vi: "không", en: "no")
    case .int(let number): counted(Bilingual { Number.print(number, $0) })
    case .number(let digits):
      counted(
        Bilingual { language in Quantity(digits).map { Number.print($0, language) } ?? digits })
    case .text(let text): word(text)
    case .list, .object: Bilingual(vi: "…", en: "…")
    }
  }

  private func counted(_ number: Bilingual) -> Bilingual {
    guard let unit = labels.unit(of: stem, in: table) else { return number }
    return Bilingual { "\(number[$0]) \(unit[$0])" }
  }

  /// A code, a date, or the text as it stands.
  private func word(_ text: String) -> Bilingual {
    let name = labels.name(of: text, in: stem, of: table)
    if let known = labels.word(for: text, of: stem, in: table) ?? name { return known }
    if let date = PartialDate(iso: text) { return Bilingual { date.short($0) } }
    return Bilingual(vi: text, en: text)
  }
}

extension FactValue {
  /// Of a record that bears another’s name.
  fileprivate var id: Bilingual? { code?.text.map { Bilingual(vi: $0, en: $0) } }

  fileprivate func said(_ language: Language) -> Bilingual? {
    (language == .vi ? vi : en).map { Bilingual(vi: $0, en: $0) }
  }
}

extension Bilingual {
  init(_ said: (Language) -> String) { self.init(vi: said(.vi), en: said(.en)) }
}
