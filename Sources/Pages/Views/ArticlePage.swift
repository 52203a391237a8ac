internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// An interview or news story.
struct ArticlePage: RecordPage {
  static let template = "article"

  let record: Article
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<ArticlePage>(
    "article", "An interview or news story",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .html("summary", "A sentence or two on what it is") { $0.record.summary.map($0.desk.text) },
      .view("published", "The day of publication") { $0.desk.day($0.record.on.value) },
      .html("outlet", "The paper it appeared in") { $0.record.outlet.map($0.desk.text) },
      .link("source", "Where it was taken from") { $0.record.source.flatMap(Link.outside) },
      .link("archived", "Where an archive keeps that") { $0.record.archived.flatMap(Link.outside) },
      .list("people", "The people it is about") { page in
        page.record.people.compactMap { page.desk.registry.officials[$0] }
          .map { $0.link(at: page.desk) }
      },
      .story,
      .notes,
    ])

  var facts: PageFacts {
    let title = desk.plain(record.title)
    var facts = PageFacts(
      of: self, title: title, description: record.summary.map(desk.plain) ?? story.summary)
    facts.openGraphType = "article"
    facts.about = [SchemaOrg(desk).news(title, facts.route, on: record.on.value)]
    return facts
  }
}

extension Article: Paged {
  typealias OwnView = ArticlePage

  func row(at desk: PageDesk) -> RowView {
    RowView(
      title: desk.text(title), href: desk.address(key), day: desk.day(on.value), badge: nil,
      facts: [desk.fact(.outlet, outlet.map(desk.text))].compactMap { $0 },
      summary: summary.map(desk.text), isSample: header.isSample)
  }

  func say(in sides: inout Sides) {
    sides.text(nil, title)
    sides.text(nil, summary)
  }

  func link(at desk: PageDesk) -> LinkView { LinkView(desk.text(title), to: self, at: desk) }

  func feedEntry(at desk: PageDesk, on _: PartialDate?) -> FeedEntry? {
    FeedEntry(
      title: desk.plain(title), address: desk.url(.record(key)), date: on.value,
      summary: summary.map(desk.plain))
  }

  var gist: LocalText? { summary }
}
