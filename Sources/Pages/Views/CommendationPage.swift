internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A decision to commend or praise: first whether it still stands, then whom, for what, on which decision.
struct CommendationPage: RecordPage {
  static let template = "commendation"

  let record: Commendation
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<CommendationPage>(
    "commendation",
    "A decision to commend or praise: first whether it still stands, then whom, for what, on which decision",
    [
      .frame,
      .html("title", "The title") { HTML.prose($0.record.title(in: $0.desk.naming)) },
      .text("act", "Commendation or praise") { $0.desk.say($0.record.act) },
      .flag("isPraise", "A praise, which is no award") { $0.record.act == .praise },
      .view("standing", "Where it stands, since which decision, as of which day") {
        StandingView(of: $0.record, at: $0.desk)
      },
      .html("form", "The title or form, on English pages with its Vietnamese name") { $0.formName },
      .flag("isTitle", "An emulation title, which is no form of commendation") {
        $0.form?.category == .title
      },
      .link("formLink", "All commendations of this form") { page in
        page.record.formFacet(in: page.desk.registry).map {
          page.desk.address(.register(.commendations, $0, page: 1))
        }
      },
      .view("formBasis", "What provides for the form, as it was on the day of the decision") {
        $0.formBasis
      },
      .text("ground", "The type of commendation; absent for a title and for a praise") { page in
        page.record.shownGround(in: page.desk.registry).map { page.desk.say($0) }
      },
      .text("achieved", "The time in which the achievement was made") { page in
        page.record.period.flatMap { page.desk.naming.period($0) }
      },
      .html("movement", "The emulation movement") { $0.record.movement.map($0.desk.text) },
      .list("way", "The steps to the decision, with the decision as the last") { $0.way },
      .html("citation", "The words of the citation") { $0.record.citation.map($0.desk.text) },
      .list("recipients", "Whom it commends") { $0.recipients },
      .text("withheld", "How many did not agree to be named") { $0.withheld },
      .view("decision", "The decision") {
        DecisionView(decision: $0.record.decision, record: $0.record.key, desk: $0.desk)
      },
      .view("initiative", "The initiative it is for") { $0.initiative?.link(at: $0.desk) },
      .view("bonus", "The money that goes with it") { page in
        page.record.bonus.map { BonusView(bonus: $0, desk: page.desk) }
      },
      .list("legalBasis", "The documents it rests on") {
        CitationView.all($0.record.legalBasis, at: $0.desk)
      },
      .list("history", "What later happened to it") { page in
        page.desk.edition.changes(of: page.record).map {
          StatusChangeView(change: $0, record: page.record.key, desk: page.desk)
        }
      },
      .story,
      .notes,
    ])

  private var form: Form? { record.form.flatMap { desk.registry.form($0.id) } }

  /// "Certificate of Merit (Bằng khen)"; the class follows where there is one. The Vietnamese name stands beside the English one,
  /// since no English is official.
  private var formName: HTML? {
    guard let form else { return nil }
    let name = desk.naming.label(of: form, formClass: record.formClass?.value)
    guard desk.language == .en else { return .prose(name) }
    return .prose("\(name) (") + .marked(form.label.vi, language: .vi) + .text(")")
  }

  private var formBasis: BasisView? {
    form.flatMap { desk.registry.basis(of: $0, on: record.decision.on.value) }
      .map { BasisView(basis: $0, desk: desk) }
  }

  private var recipients: [PartyView] {
    record.recipients.compactMap {
      PartyView(
        $0.party, on: .day(record.decision.on.value), share: $0.share.flatMap(share),
        isPosthumous: $0.isPosthumous, at: desk)
    }
  }

  /// Nil where there is no money to divide. Who has no number of parts written has one.
  private func share(_ parts: Int) -> BonusShare? {
    let all = record.recipients.reduce(record.withheld) { $0 + ($1.share ?? 1) }
    return record.bonus?.sum.map { _ in BonusShare(parts: parts, all: all) }
  }

  /// Empty where nothing is known of the way.
  private var way: [WayStepView] {
    guard !record.way.isEmpty else { return [] }
    return record.stops.map { WayStepView(step: $0.step, days: $0.days, desk: desk) }
      + [WayStepView(decisionOf: record, at: desk)]
  }

  private var withheld: String? {
    record.withheld > 0 ? desk.naming.count(record.withheld, .withheld) : nil
  }

  private var initiative: Initiative? {
    record.initiative.flatMap { desk.registry.initiatives[$0] }
  }

  var facts: PageFacts {
    let standing = record.standing(in: desk.naming, asOf: desk.today)
    let citation = record.citation.map(desk.plain)
    var facts = PageFacts(
      of: self, title: record.title(in: desk.naming),
      description: [standing, citation].compactMap { $0 }.joined(separator: ". "))
    facts.headTitle = record.headTitle(in: desk.naming, asOf: desk.today)
    facts.feeds =
      record.formFacet(in: desk.registry).map { [.register(.commendations, $0)] } ?? []
    facts.openGraphType = "article"
    facts.about = [SchemaOrg(desk).award(record)]
    return facts
  }
}
