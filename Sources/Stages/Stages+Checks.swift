package import Content
package import Diagnostics
package import Edition
internal import Pages
internal import Records
internal import Site
internal import Vietnamese

extension Stages {
  /// What is wrong at the moment asked for. A preview publishes nothing, and does without what tells of addresses, which takes as
  /// long as a page may.
  func findingsNow(
    of content: Content, in edition: Edition, _ looks: Looks?
  ) -> [Diagnostic] {
    futureDays(in: edition) + addressFindings(in: edition)
      + traceFindings(of: content, in: edition, looks)
  }

  func futureDays(in edition: Edition) -> [Diagnostic] {
    let (registry, today) = (edition.registry, edition.today)
    // Sorted out where they stand: of ten thousand days hardly one has not come.
    let days =
      registry.commendations.all.flatMap { commendation in
        ([commendation.decision.on] + commendation.history.map(\.on)).filter { $0.value > today }
      } + registry.documents.all.map(\.issued).filter { $0.value > today }
    let dates =
      days.map(\.asDate)
      + registry.initiatives.all.compactMap(\.lifecycle.first?.on)
      .filter { !$0.value.mayHaveCome(by: today) }
    return dates.map { .futureDate($0, today: today) }
  }

  /// All that is wrong with records that may not be written yet; of their long texts with those of some.
  ///
  /// - Parameter include: whether the texts of the record in a file are among them.
  package func findings(
    of readings: Readings, _ listed: Listed, texts include: @escaping @Sendable (String) -> Bool
  ) -> [Diagnostic] {
    let content = lawful(records(readings, listed))
    guard let edition = edition(of: content), let whole = wholeEdition(of: content) else {
      return content.findings
    }
    let texts = proseFindings(of: content) { key in
      content.registry.header(of: key).map { include($0.place.file) } ?? false
    }
    return content.with(texts).findings + futureDays(in: edition) + Site.addressConflicts(whole)
  }

  /// What is wrong with long texts, under embargo or not.
  package func proseFindings(of content: Content) -> [Diagnostic] {
    proseFindings(of: content) { _ in true }
  }

  /// The same of the texts that an edition hides, so that its pages do not tell.
  package func proseFindings(of content: Content, hiddenIn edition: Edition) -> [Diagnostic] {
    edition.hidden.isEmpty ? [] : proseFindings(of: content) { edition.hidden.contains($0) }
  }

  func proseFindings(
    of content: Content, _ include: @escaping @Sendable (RecordKey) -> Bool
  ) -> [Diagnostic] {
    wholeEdition(of: content).map {
      StoryCheck($0, jobs: options.jobs, load: Stages.load).findings(of: include)
    } ?? []
  }
}

extension Located<Day> {
  fileprivate var asDate: Located<PartialDate> { Located<PartialDate>(.day(value), at: place) }
}

extension Diagnostic {
  fileprivate static func futureDate(_ date: Located<PartialDate>, today: Day) -> Diagnostic {
    let word =
      switch date.value.precision {
      case .day: "ngày"
      case .month: "tháng"
      case .year: "năm"
      }
    return Diagnostic(
      .futureDay, at: date.place,
      Bilingual(
        vi: "\(word) \(date.value.iso) chưa đến (trang được dựng cho ngày \(today.iso))",
        en: "\(date.value.iso) has not come (the site is built as of \(today.iso))"),
      help: Bilingual(
        vi: "sửa ngày, hoặc thêm embargo để hồ sơ chờ đến ngày đó",
        en: "correct the day, or add an embargo, so that the record waits for it"))
  }
}
