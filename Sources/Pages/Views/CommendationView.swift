internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A decision to commend or praise: first whether it still stands, then whom, for what, on which decision.
struct CommendationPage: Templated {
  static let template = "commendation"

  let frame: FrameView
  let title: HTML
  let act: String
  let isPraise: Bool
  /// Nil while the decision stands.
  let ended: BadgeView?
  /// The Vietnamese name stands beside the English one, since no English is official.
  let form: HTML?
  let formLink: Link?
  /// Where the law provides for the form.
  let formBasis: CitationView?
  let ground: String
  let citation: HTML?
  let recipients: [PartyView]
  let withheld: String?
  let decision: DecisionView
  let initiative: LinkView?
  let bonus: BonusView?
  let legalBasis: [CitationView]
  let history: [StatusChangeView]
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<CommendationPage>(
    "commendation",
    "A decision to commend or praise: first whether it still stands, then whom, for what, on which decision",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .text("act", "Commendation or praise") { $0.act },
      .flag("isPraise", "A praise, which is no award") { $0.isPraise },
      .view("ended", "Revoked or stripped; absent while the decision stands") { $0.ended },
      .html("form", "The form of award, on English pages with its Vietnamese name") { $0.form },
      .link("formLink", "All commendations of this form") { $0.formLink },
      .view("formBasis", "The document that provides for the form") { $0.formBasis },
      .text("ground", "On what ground") { $0.ground },
      .html("citation", "The words of the citation") { $0.citation },
      .list("recipients", "Whom it commends") { $0.recipients },
      .text("withheld", "How many did not agree to be named") { $0.withheld },
      .view("decision", "The decision") { $0.decision },
      .view("initiative", "The initiative it is for") { $0.initiative },
      .view("bonus", "The money that goes with it") { $0.bonus },
      .list("legalBasis", "The documents it rests on") { $0.legalBasis },
      .list("history", "What later happened to it") { $0.history },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

struct BonusView: View {
  let amount: HTML
  /// "1.5 × 1,800,000 VND".
  let sum: HTML

  static let shape = Shape<BonusView>(
    "bonus", "The money that goes with an award",
    [
      .html("amount", "The sum") { $0.amount },
      .html("sum", "How it is reckoned") { $0.sum },
    ])
}

struct StatusChangeView: View {
  let label: String
  let code: String
  let day: DayView
  let decision: DecisionView
  let reason: HTML

  static let shape = Shape<StatusChangeView>(
    "status-change",
    "A revocation, a stripping or a restoration, and its decision",
    [
      .text("label", "What happened") { $0.label },
      .text("code", "An id for styles") { $0.code },
      .view("day", "The day") { $0.day },
      .view("decision", "The decision") { $0.decision },
      .html("reason", "Why") { $0.reason },
    ])
}

extension PageDesk {
  func page(_ commendation: Commendation, prose: RenderedStory) -> CommendationPage {
    let on = commendation.decision.on.value
    let status = commendation.status(on: today)
    return CommendationPage(
      frame: frame(facts(commendation, prose: prose)), title: title(of: commendation),
      act: say(commendation.act), isPraise: commendation.act == .praise,
      ended: status == .inForce ? nil : badge(commendation), form: formName(of: commendation),
      formLink: commendation.form.map {
        address(.register(.commendations, .form($0.id.raw), page: 1))
      },
      formBasis: commendation.form.flatMap { registry.form($0.id)?.basis }.flatMap(self.citation),
      ground: say(commendation.ground), citation: commendation.citation.map(text),
      recipients: commendation.recipients.compactMap { party($0.party, on: on, share: $0.share) },
      withheld: withheld(commendation.withheld),
      decision: decision(commendation.decision, of: commendation.key),
      initiative: commendation.initiative.flatMap { registry.initiatives[$0] }.map(link),
      bonus: commendation.bonus.map(bonus), legalBasis: citations(commendation.legalBasis),
      history: edition.changes(of: commendation).map { change($0, of: commendation.key) },
      story: story(prose, of: commendation),
      notes: notes(of: commendation))
  }

  private func facts(_ commendation: Commendation, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(commendation.key), title: commendation.title(in: naming),
      description: commendation.citation.map(plain), trail: trail(.commendations),
      section: .commendations, isSample: commendation.header.isSample,
      isTranslated: prose.isTranslated, updated: edition.lastChange(of: commendation),
      feeds: commendation.form.map { [.register(.commendations, .form($0.id.raw))] } ?? [],
      openGraphType: "article",
      about: [award(commendation)])
  }

  func change(_ change: StatusChange, of record: RecordKey) -> StatusChangeView {
    StatusChangeView(
      label: say(change.status), code: change.status.rawValue, day: day(change.on.value),
      decision: decision(change.decision, of: record), reason: text(change.reason))
  }

  func withheld(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    return naming.count(number, .withheld)
  }

  private func bonus(_ bonus: Bonus) -> BonusView {
    BonusView(
      amount: money(bonus.amount.value),
      sum: .text("\(Number.print(bonus.coefficient, language)) × ") + money(bonus.base))
  }

  /// "Certificate of Merit (Bằng khen)"; the class follows where there is one.
  func formName(of commendation: Commendation) -> HTML? {
    guard let form = commendation.form.flatMap({ registry.form($0.id) }) else { return nil }
    let name = naming.label(of: form, formClass: commendation.formClass?.value)
    guard language == .en else { return .prose(name) }
    return .prose("\(name) (") + .marked(form.label.vi, language: .vi) + .text(")")
  }

  func title(of commendation: Commendation) -> HTML { .prose(commendation.title(in: naming)) }

}

extension Commendation: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
  func feedEntry(at desk: PageDesk, on day: Day?) -> FeedEntry? { desk.entry(self) }
  var gist: LocalText? { citation }

  var papers: [Located<String>] {
    ([decision] + history.map(\.decision)).compactMap(\.file)
  }
}
