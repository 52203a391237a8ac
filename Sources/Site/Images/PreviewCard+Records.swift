internal import Records
internal import Vietnamese

extension Context {
  func card(of subject: PreviewSubject) -> PreviewCard {
    switch subject {
    case .initiative(let initiative): card(of: initiative)
    case .commendation(let commendation): card(of: commendation)
    case .site: siteCard
    }
  }

  /// The figure first: that with a value before, or else any.
  private func card(of initiative: Initiative) -> PreviewCard {
    let standing = initiative.standing(on: today)
    let measured = initiative.outcomes.first { $0.before != nil } ?? initiative.outcomes.first
    let last = initiative.events(upTo: today).last?.on.value
    return PreviewCard(
      site: plain(edition.settings.title), mark: mark(isSample: initiative.header.isSample),
      kicker: "\(say(.initiativeKind)) · \(say(standing))", title: plain(initiative.title),
      text: plain(initiative.summary), figure: measured.map(figure),
      foot: foot(initiative.employer, on: initiative.lifecycle.first?.on.value, day: last))
  }

  private func card(of commendation: Commendation) -> PreviewCard {
    let decision = commendation.decision
    let status = commendation.status(on: today)
    let ended = status == .inForce ? nil : say(status).uppercased()
    return PreviewCard(
      site: plain(edition.settings.title),
      mark: [ended, mark(isSample: commendation.header.isSample)].compactMap { $0 }
        .joined(separator: " · ").nonEmpty,
      kicker: "\(say(commendation.act)) · \(decision.number.value)",
      title: plainTitle(of: commendation), text: commendation.citation.map(plain),
      foot: foot(decision.by, on: decision.on.value, day: decision.on.value))
  }

  private var siteCard: PreviewCard {
    let publisher = registry.units[edition.settings.publisher].map { plain(name(of: $0, on: nil)) }
    return PreviewCard(
      site: say(.siteKind), mark: edition.settings.isDemo ? say(.demonstration) : nil,
      title: plain(edition.settings.title), text: say(.sitePurpose), foot: publisher)
  }

  private func mark(isSample: Bool) -> String? {
    isSample || edition.settings.isDemo ? say(.sampleMark) : nil
  }

  private func figure(_ outcome: Outcome) -> PreviewCard.Figure {
    let unit = outcome.unit.map { " " + plain($0) } ?? ""
    return PreviewCard.Figure(
      measure: plain(outcome.measure), before: outcome.before.map { Number.print($0, language) },
      after: Number.print(outcome.after, language) + unit,
      change: outcome.before.flatMap { $0.percentChange(to: outcome.after) }
        .map { Number.percentChange($0, language) })
  }

  private func foot(_ reference: Reference<Unit>, on day: Day?, day shown: Day?) -> String {
    let unit = registry.units[reference].map { plain(name(of: $0, on: day)) }
    return [unit, shown?.short(language)].compactMap { $0 }.joined(separator: " · ")
  }
}

extension PreviewCard {
  /// The whole of it for those who do not see it.
  var words: String {
    let changed = figure.map { figure in
      "\(figure.measure): "
        + [figure.before, figure.after].compactMap { $0 }
        .joined(separator: " → ")
    }
    return [mark, title, changed, foot].compactMap { $0 }.joined(separator: ". ")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Bilingual {
  fileprivate static let initiativeKind = Bilingual(vi: "Đề xuất", en: "Initiative")
  fileprivate static let sampleMark = Bilingual(vi: "MẪU", en: "SAMPLE")
  fileprivate static let demonstration = Bilingual(vi: "TRANG TRÌNH DIỄN", en: "DEMONSTRATION")
  fileprivate static let siteKind = Bilingual(
    vi: "Công khai khen thưởng", en: "Public record of commendations")
  fileprivate static let sitePurpose = Bilingual(
    vi: "Ai được khen thưởng, biểu dương, vì việc gì, theo quyết định nào, và kết quả đến đâu.",
    en: "Who was commended, for what, by which decision, and what came of it.")
}
