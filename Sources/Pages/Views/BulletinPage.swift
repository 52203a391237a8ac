internal import Diagnostics
internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One issue of the bulletin: the editor's letter, then its items with their facts, in reading order.
struct BulletinPage: RecordPage {
  static let template = "bulletin"

  let record: Bulletin
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<BulletinPage>(
    "bulletin",
    "One issue of the bulletin: the editor’s letter, then its items with their facts, in reading order",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .text("number", "The number") { $0.record.numberInYear },
      .text("period", "From when to when") { $0.desk.naming.period($0.record.period) },
      .view("published", "The day of publication") { $0.desk.day($0.record.day) },
      .story,
      .list("items", "The items in reading order, as they stood on the day of the issue") {
        $0.items
      },
      .text("asIssued", "As of which day the items speak") { page in
        page.desk.naming.say(.asIssued, page.record.day.short(page.desk.language))
      },
      .view("earlier", "The issue before") { $0.neighbour(1) },
      .view("later", "The issue after") { $0.neighbour(-1) },
      .list("figures", "The key figures") { $0.figures },
      .list("issued", "The forms in which it went out, to be downloaded") { page in
        page.record.issued.map { IssuedPaperView(paper: $0, key: page.record.key, desk: page.desk) }
      },
      .view("imprint", "Who stands behind the issue") { $0.imprint },
      .list("contacts", "The offices to turn to") { $0.contacts },
      .notes,
    ])

  private var items: [RowView] {
    record.items.compactMap { desk.row(RecordKey($0), asOf: record.day) }
  }

  /// - Parameter steps: towards older issues.
  private func neighbour(_ steps: Int) -> LinkView? {
    let all = desk.registry.bulletins.all.newestFirst
    guard let own = all.firstIndex(where: { $0.id == record.id }),
      all.indices.contains(own + steps)
    else { return nil }
    return all[own + steps].link(at: desk)
  }

  /// What happened in the period, in numbers.
  var figures: [FigureCountView] {
    [
      FigureCountView(
        decided,
        .decisionsInPeriod,
        at: desk),
      FigureCountView(
        initiatives { $0.lifecycle.first },
        .newInitiativesSubmitted,
        at: desk),
      FigureCountView(
        initiatives { $0.evaluation(upTo: record.day) },
        .initiativesEvaluated,
        at: desk),
    ]
  }

  /// The decisions of the period; one that commends several counts once.
  private var decided: Int {
    let decisions = desk.registry.commendations.all.map(\.decision)
      .filter { record.period.contains($0.on.value) }
    let keys = decisions.map { DecisionKey($0) }
    return Set(keys.compactMap { $0 }).count + keys.count { $0 == nil }
  }

  private func initiatives(with event: (Initiative) -> LifecycleEvent?) -> Int {
    desk.registry.initiatives.all.count { initiative in
      event(initiative).map { record.period.contains($0.on.value) } ?? false
    }
  }

  var imprint: ImprintView? {
    let site = desk.edition.settings.imprint
    return (record.imprint?.orElse(site) ?? site).map { ImprintView(imprint: $0, desk: desk) }
  }

  var contacts: [ContactView] {
    desk.edition.settings.contacts.filter { $0.purpose != .corrections }
      .map { ContactView(contact: $0, desk: desk) }
  }

  var facts: PageFacts {
    let title = desk.plain(record.title)
    var facts = PageFacts(of: self, title: title, description: record.description(in: desk.naming))
    facts.feeds = [.bulletins]
    facts.openGraphType = "article"
    facts.about = [SchemaOrg(desk).news(title, facts.route, on: .day(record.day))]
    return facts
  }
}

extension Bulletin: Paged {
  typealias OwnView = BulletinPage

  var papers: [Located<String>] { issued.map(\.file) }

  func row(at desk: PageDesk) -> RowView {
    RowView(
      title: desk.text(title), href: desk.address(key), day: desk.day(day), badge: nil,
      facts: [
        desk.fact(.decisionNumber, .text(numberInYear)),
        desk.fact(
          .periodCovered, desk.naming.period(period).map { .text($0) }),
      ].compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }

  func say(in sides: inout Sides) {
    sides.text(nil, title)
    if let period = sides.desk.naming.period(period) {
      sides.line(.periodCovered, .prose(period))
    }
  }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    FeedEntry(
      title: desk.plain(title), address: desk.url(.record(key)), date: .day(day),
      summary: description(in: desk.naming))
  }

  /// "Issue 2/2024 (1–31 January 2024): …", with what it begins with: a letter's first words are a greeting.
  func description(in naming: Naming) -> String {
    let titles = items.compactMap { naming.title(of: RecordKey($0)) }
    let first = titles.prefix(Bulletin.mostTitles).joined(separator: "; ")
    let rest = titles.count > Bulletin.mostTitles ? "; …" : ""
    let issue = naming.say(.issue, numberInYear)
    let whole = naming.period(period).map { "\(issue) (\($0))" } ?? issue
    return titles.isEmpty ? "\(whole)." : "\(whole): \(first)\(rest)"
  }

  private static let mostTitles = 3

  var day: Day { publish.value.day }

  /// "3/2026".
  var numberInYear: String { "\(number.value)/\(day.year)" }
}
