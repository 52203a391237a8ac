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
      .view("ended", "Revoked or stripped; absent while the decision stands") { $0.ended },
      .html("form", "The form of award, on English pages with its Vietnamese name") { $0.formName },
      .link("formLink", "All commendations of this form") { page in
        page.record.form.map {
          page.desk.address(.register(.commendations, .form($0.id.raw), page: 1))
        }
      },
      .view("formBasis", "The document that provides for the form") {
        CitationView($0.form?.basis, at: $0.desk)
      },
      .text("ground", "On what ground; absent for a praise") { page in
        page.record.ground.map { page.desk.say($0) }
      },
      .html("citation", "The words of the citation") { $0.record.citation.map($0.desk.text) },
      .list("recipients", "Whom it commends") { $0.recipients },
      .text("withheld", "How many did not agree to be named") { $0.withheld },
      .view("decision", "The decision") {
        DecisionView(decision: $0.record.decision, record: $0.record.key, desk: $0.desk)
      },
      .view("initiative", "The initiative it is for") { $0.initiative?.link(at: $0.desk) },
      .view("bonus", "The money that goes with it") { page in
        page.record.bonus.map { BonusView(bonus: $0, language: page.desk.language) }
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

  /// Nil while the decision stands.
  private var ended: BadgeView? {
    record.status(on: desk.today) == .inForce ? nil : record.badge(at: desk)
  }

  private var form: Form? { record.form.flatMap { desk.registry.form($0.id) } }

  /// "Certificate of Merit (Bằng khen)"; the class follows where there is one. The Vietnamese name stands beside the English one,
  /// since no English is official.
  private var formName: HTML? {
    guard let form else { return nil }
    let name = desk.naming.label(of: form, formClass: record.formClass?.value)
    guard desk.language == .en else { return .prose(name) }
    return .prose("\(name) (") + .marked(form.label.vi, language: .vi) + .text(")")
  }

  private var recipients: [PartyView] {
    record.recipients.compactMap {
      PartyView(
        $0.party, on: .day(record.decision.on.value), share: $0.share.flatMap(share), at: desk)
    }
  }

  /// Nil where there is no bonus to divide. Who has no number of parts written has one.
  private func share(_ parts: Int) -> BonusShare? {
    let all = record.recipients.reduce(record.withheld) { $0 + ($1.share ?? 1) }
    return record.bonus.map { _ in BonusShare(parts: parts, all: all) }
  }

  private var withheld: String? {
    record.withheld > 0 ? desk.naming.count(record.withheld, .withheld) : nil
  }

  private var initiative: Initiative? {
    record.initiative.flatMap { desk.registry.initiatives[$0] }
  }

  var facts: PageFacts {
    var facts = PageFacts(
      of: self, title: record.title(in: desk.naming), description: record.citation.map(desk.plain))
    facts.feeds = record.form.map { [.register(.commendations, .form($0.id.raw))] } ?? []
    facts.openGraphType = "article"
    facts.about = [SchemaOrg(desk).award(record)]
    return facts
  }
}

struct BonusView: View {
  let bonus: Bonus
  let language: Language

  static let shape = Shape<BonusView>(
    "bonus", "The money that goes with an award",
    [
      .html("amount", "The sum") { HTML.money($0.bonus.amount.value, $0.language) },
      .html("sum", "How it is reckoned") { $0.sum },
    ])

  /// "1.5 × 1,800,000 VND".
  private var sum: HTML {
    .text("\(Number.print(bonus.coefficient, language)) × ") + .money(bonus.base, language)
  }
}
