package import Edition
internal import Records
package import Templates
internal import Vietnamese

/// One issue of the bulletin: the editor's letter, then its items with their facts, in reading order.
struct BulletinPage: Templated {
  static let template = "bulletin"

  let frame: FrameView
  let title: HTML
  let number: String
  let period: String?
  let published: DayView
  let story: StoryView
  let items: [RowView]
  let figures: [FigureCountView]
  let contacts: [ContactView]
  let notes: RecordNotesView

  static let shape = Shape<BulletinPage>(
    "bulletin",
    "One issue of the bulletin: the editor's letter, then its items with their facts, in reading order",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .text("number", "The number") { $0.number },
      .text("period", "From when to when") { $0.period },
      .view("published", "The day of publication") { $0.published },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .list("items", "The items in reading order") { $0.items },
      .list("figures", "The key figures") { $0.figures },
      .list("contacts", "The offices to turn to") { $0.contacts },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

/// A number and what it counts.
package struct FigureCountView: View {
  let number: String
  let label: String
  let href: Link?

  package init(
    number: String, label: String, href: Link?
  ) {
    self.number = number
    self.label = label
    self.href = href
  }

  package static let shape = Shape<FigureCountView>(
    "figure-count", "A number and what it counts",
    [
      .text("number", "The number") { $0.number },
      .text("label", "What is counted") { $0.label },
      .link("href", "Where they are listed") { $0.href },
    ])
}

/// What a number counts; English says it otherwise of one.
package struct Counted {
  let vi: String
  let one: String
  let many: String

  package init(
    vi: String, one: String, many: String
  ) {
    self.vi = vi
    self.one = one
    self.many = many
  }

  func word(for number: Int, _ language: Language) -> String {
    language == .vi ? vi : number == 1 ? one : many
  }
}

struct ContactView: View {
  let name: HTML
  let purpose: String?
  let unit: UnitLinkView?
  let mail: String?
  let mailLink: Link?
  let phone: String?
  let phoneLink: Link?

  static let shape = Shape<ContactView>(
    "contact",
    "An office a reader can turn to",
    [
      .html("name", "The name") { $0.name },
      .text("purpose", "For whom: press, corrections …") { $0.purpose },
      .view("unit", "The unit") { $0.unit },
      .text("mail", "The mail address") { $0.mail },
      .link("mailLink", "The same as a link") { $0.mailLink },
      .text("phone", "The telephone number") { $0.phone },
      .link("phoneLink", "The same as a link") { $0.phoneLink },
    ])
}

extension PageDesk {
  func page(_ bulletin: Bulletin, prose: RenderedStory) -> BulletinPage {
    let published = bulletin.publish.value.day
    return BulletinPage(
      frame: frame(facts(bulletin, prose: prose)), title: text(bulletin.title),
      number: "\(bulletin.number.value)/\(published.year)", period: naming.period(bulletin.period),
      published: day(published), story: story(prose, of: bulletin),
      items: bulletin.items.compactMap { row(RecordKey($0)) },
      figures: figures(of: bulletin.period),
      contacts: edition.settings.contacts.filter { $0.purpose != .corrections }.map(contact),
      notes: notes(of: bulletin))
  }

  private func facts(_ bulletin: Bulletin, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(bulletin.key), title: plain(bulletin.title), description: prose.summary,
      trail: trail(.bulletins), section: .bulletins, isSample: bulletin.header.isSample,
      isTranslated: prose.isTranslated, updated: edition.lastChange(of: bulletin),
      feeds: [.bulletins], openGraphType: "article",
      about: [news(plain(bulletin.title), .record(bulletin.key), on: bulletin.publish.value.day)])
  }

  /// What happened in the period, in numbers.
  private func figures(of period: Period) -> [FigureCountView] {
    let decided = Set(
      registry.commendations.all.map(\.decision).filter { period.contains($0.on.value) }
        .map { DecisionKey($0) })
    let submitted = registry.initiatives.all.filter {
      $0.lifecycle.first.map { period.contains($0.on.value) } ?? false
    }
    let evaluated = registry.initiatives.all.filter {
      $0.evaluation(upTo: today).map { period.contains($0.on.value) } ?? false
    }
    return [
      figure(
        decided.count,
        Counted(
          vi: "quyết định trong kỳ", one: "decision in the period", many: "decisions in the period")
      ),
      figure(
        submitted.count,
        Counted(
          vi: "đề xuất mới", one: "new initiative submitted", many: "new initiatives submitted")),
      figure(
        evaluated.count,
        Counted(
          vi: "đề xuất được đánh giá", one: "initiative evaluated", many: "initiatives evaluated")),
    ]
  }

  package func figure(_ number: Int, _ label: Counted, _ route: Route? = nil) -> FigureCountView {
    FigureCountView(
      number: Number.print(number, language), label: label.word(for: number, language),
      href: route.map { address($0) })
  }

  func contact(_ contact: Contact) -> ContactView {
    ContactView(
      name: text(contact.name), purpose: contact.purpose.map { say($0) },
      unit: contact.unit.flatMap { unit($0, on: today) }, mail: contact.mail,
      mailLink: contact.mail.flatMap { Link.outside("mailto:\($0)") }, phone: contact.phone,
      phoneLink: contact.phone.flatMap { Link.outside("tel:\($0.filter { !$0.isWhitespace })") })
  }
}

extension Bulletin: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
  func feedEntry(at desk: PageDesk, on day: Day?) -> FeedEntry? { desk.entry(self) }
}
