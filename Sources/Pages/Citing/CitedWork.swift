internal import Edition
internal import Records
internal import Vietnamese

/// A record as others cite it, in one language: who issued it, on which day, by which number; and that it is published here.
struct CitedWork {
  enum Sort { case law, instrument, report, news, page }

  let sort: Sort
  /// Nil where nobody but the publisher of the site answers for it.
  var author: String? = nil
  /// “Decree No. 73/2023/NĐ-CP of 29 September 2023”, in Vietnamese with who issued it; nil for what has no number and no day.
  var instrument: String? = nil
  var number: String? = nil
  /// Nil where an instrument has no more than its number and day.
  let title: String?
  /// What an instrument is about, as it goes on after its name; nil where the title says something else.
  var subject: String? = nil
  var date: PartialDate? = nil
  /// That it stands, or no longer does, with the day.
  var state: String? = nil
}

extension Shown {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(sort: .page, title: title(in: naming), date: recency?.date)
  }
}

extension Naming {
  /// “Quyết định số 12/QĐ-UBND ngày 16 tháng 11 năm 2023 của Chủ tịch …”, as Decree 30/2020 has it; in English, where the author
  /// stands first, “Decision No. 12/QĐ-UBND of 16 November 2023”.
  func instrument(_ name: String, of day: Day, by author: String?) -> String {
    let dated = say(.instrumentOfDay, name, day.long(language))
    guard language == .vi, let author else { return dated }
    return say(.decisionBy, dated, author)
  }
}

extension Commendation {
  func cited(in naming: Naming) -> CitedWork {
    cited(in: naming, as: title(in: naming), state: naming.citedState(of: self))
  }

  /// The decision, whoever else it commends.
  func citedAlone(in naming: Naming, state: String) -> CitedWork {
    cited(in: naming, as: nil, state: state)
  }

  private func cited(in naming: Naming, as title: String?, state: String) -> CitedWork {
    let name =
      decision.number.map { naming.say(.decisionNumbered, $0.value) } ?? naming.say(Word.decision)
    let author = naming.authority(of: decision)
    return CitedWork(
      sort: .instrument, author: author,
      instrument: naming.instrument(name, of: decision.on.value, by: author),
      number: decision.number?.value, title: title, date: .day(decision.on.value), state: state)
  }
}

extension Document {
  func cited(in naming: Naming) -> CitedWork {
    let author = naming.name(of: issuer, on: .day(issued.value))
    let name = naming.label(of: self)
    let whole = naming.instrument(name, of: issued.value, by: author)
    return CitedWork(
      sort: type == .law || type == .ordinance ? .law : .instrument, author: author,
      instrument: isCitedByName ? nil : whole, number: number.value,
      title: isCitedByName ? "\(naming.plain(title)) (\(whole))" : naming.plain(title),
      subject: isCitedByName ? nil : title.vi.asSubject(ofA: naming.say(type)),
      date: .day(issued.value), state: naming.state(of: self))
  }
}

extension Consultation {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(
      sort: .page, author: naming.name(of: by, on: .day(opens.value)),
      title: title(in: naming), date: .day(opens.value), state: naming.state(of: self))
  }
}

extension Initiative {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(
      sort: .report, title: title(in: naming), date: naming.edition.lastChange(of: self),
      state: "\(naming.say(standing(on: naming.today(for: self)))), \(naming.asOf(naming.today))")
  }
}

extension Practice {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(
      sort: .report, author: naming.name(of: unit, on: period.to ?? period.from),
      title: title(in: naming), date: period.to ?? period.from)
  }
}

extension Bulletin {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(sort: .news, title: title(in: naming), date: .day(publish.value.day))
  }
}

extension Article {
  func cited(in naming: Naming) -> CitedWork {
    CitedWork(
      sort: .news, author: outlet.map(naming.plain), title: title(in: naming), date: on.value)
  }
}
