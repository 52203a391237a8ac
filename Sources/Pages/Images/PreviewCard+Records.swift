internal import Edition
internal import Records
internal import Vietnamese

/// What the previews of one language say.
struct PreviewWriter: Sendable {
  private let naming: Naming

  init(_ naming: Naming) { self.naming = naming }

  private var settings: SiteSettings { naming.edition.settings }
  var language: Language { naming.language }

  func card(of subject: PreviewSubject) -> PreviewCard {
    switch subject {
    case .initiative(let initiative): card(of: initiative)
    case .commendation(let commendation): card(of: commendation)
    case .record(let key): naming.registry.ask(key) { card(of: $0) } ?? siteCard
    case .kind(let kind): card(of: kind)
    case .site: siteCard
    }
  }

  /// The figure first: that with a value before, or else any.
  private func card(of initiative: Initiative) -> PreviewCard {
    let today = naming.today(for: initiative)
    let standing = initiative.standing(on: today)
    let measured = initiative.outcomes.first { $0.before != nil } ?? initiative.outcomes.first
    let last = initiative.events(upTo: today).last?.on.value
    return PreviewCard(
      site: naming.plain(settings.title), mark: mark(isSample: initiative.header.isSample),
      kicker: "\(naming.say(.initiative)) · \(naming.say(standing))",
      title: naming.plain(initiative.title),
      text: naming.plain(initiative.summary), figure: measured.map(figure),
      foot: foot(initiative.employer, on: initiative.lifecycle.first?.on.value, day: last))
  }

  private func card(of commendation: Commendation) -> PreviewCard {
    let decision = commendation.decision
    let today = naming.today(for: commendation)
    let state = commendation.state(on: today)
    let ended = state.isInForce ? nil : naming.say(state).uppercased()
    // Of the day on which it last changed: a picture that is new every day would be drawn anew every day.
    let day = commendation.lastChange(upTo: today)?.on ?? decision.on
    return PreviewCard(
      site: naming.plain(settings.title),
      mark: [ended, mark(isSample: commendation.header.isSample)].compactMap { $0 }
        .joined(separator: " · ").nonEmpty,
      kicker: [
        naming.say(commendation.act), decision.number?.value,
        naming.briefState(of: commendation, asOf: day.value),
      ].compactMap { $0 }.joined(separator: " · "),
      title: commendation.title(in: naming), text: commendation.citation.map(naming.plain),
      foot: foot(decision.by, on: .day(decision.on.value), day: .day(decision.on.value)))
  }

  /// What it is cited by: its title, who answers for it, its day.
  private func card(of record: some Shown) -> PreviewCard {
    let work = record.cited(in: naming)
    let author = work.author ?? publisher
    return PreviewCard(
      site: naming.plain(settings.title), mark: mark(isSample: record.header.isSample),
      kicker: [naming.say(record.key.kind), work.state].compactMap { $0 }.joined(separator: " · "),
      title: record.title(in: naming), text: record.gist.map(naming.plain),
      foot: [author, work.date?.short(language)].compactMap { $0 }.joined(separator: " · "))
  }

  private func card(of kind: Kind) -> PreviewCard {
    let register = kind.published.register
    return PreviewCard(
      site: naming.plain(settings.title), mark: settings.isDemo ? naming.say(.sampleMark) : nil,
      title: naming.say(kind), text: register.map { naming.say($0.summary) }, foot: publisher)
  }

  private var publisher: String? { naming.name(of: settings.publisher, on: nil) }

  private var siteCard: PreviewCard {
    PreviewCard(
      site: naming.say(.siteKind), mark: settings.isDemo ? naming.say(.demonstrationMark) : nil,
      title: naming.plain(settings.title), text: naming.say(.sitePurpose), foot: publisher)
  }

  private func mark(isSample: Bool) -> String? {
    isSample || settings.isDemo ? naming.say(.sampleMark) : nil
  }

  private func figure(_ outcome: Outcome) -> PreviewCard.Figure {
    let unit = outcome.unit.map { " " + naming.plain($0) } ?? ""
    return PreviewCard.Figure(
      measure: naming.plain(outcome.measure),
      before: outcome.before.map { Number.print($0, language) },
      after: Number.print(outcome.after, language) + unit,
      change: outcome.change.map(naming.said))
  }

  private func foot(_ reference: Reference<Unit>, on date: PartialDate?, day shown: PartialDate?)
    -> String
  {
    let unit = naming.registry.units[reference].map { naming.name(of: $0, on: date) }
    return [unit, shown?.short(language)].compactMap { $0 }.joined(separator: " · ")
  }
}

extension PreviewCard {
  /// The whole of it for those who do not see it.
  var words: String {
    [mark, title, figure?.words, foot].compactMap { $0 }.joined(separator: ". ")
  }
}

extension PreviewCard.Figure {
  /// "Days to a permit: 20 → 7".
  fileprivate var words: String {
    "\(measure): " + [before, after].compactMap { $0 }.joined(separator: " → ")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
