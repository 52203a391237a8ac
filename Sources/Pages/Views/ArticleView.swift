internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// An interview or news story.
struct ArticlePage: Templated {
  static let template = "article"

  let frame: FrameView
  let title: HTML
  let summary: HTML?
  let published: DayView
  let outlet: HTML?
  let source: Link?
  let people: [LinkView]
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<ArticlePage>(
    "article", "An interview or news story",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .html("summary", "A sentence or two on what it is") { $0.summary },
      .view("published", "The day of publication") { $0.published },
      .html("outlet", "The paper it appeared in") { $0.outlet },
      .link("source", "Where it was taken from") { $0.source },
      .list("people", "The people it is about") { $0.people },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

/// A page of the site itself, with the offices to turn to where it is the contact page.
struct OwnPage: Templated {
  static let template = "page"

  let frame: FrameView
  let title: HTML
  let story: StoryView
  let contacts: [ContactView]

  static let shape = Shape<OwnPage>(
    "own", "A page of the site itself, with the offices to turn to where it is the contact page",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .list("contacts", "The offices to turn to") { $0.contacts },
    ])
}

extension PageDesk {
  func page(_ article: Article, prose: RenderedStory) -> ArticlePage {
    ArticlePage(
      frame: frame(facts(article, prose: prose)), title: text(article.title),
      summary: article.summary.map(text), published: day(article.on.value),
      outlet: article.outlet.map(text), source: article.source.flatMap(Link.outside),
      people: article.people.compactMap { registry.officials[$0] }.map(link),
      story: story(prose, of: article), notes: notes(of: article))
  }

  private func facts(_ article: Article, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(article.key), title: plain(article.title),
      description: article.summary.map(plain) ?? prose.summary, trail: trail(.articles),
      section: .articles, isSample: article.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: article), openGraphType: "article",
      about: [news(plain(article.title), .record(article.key), on: article.on.value)])
  }

  func page(_ own: Records.Page, prose: RenderedStory) -> OwnPage {
    let facts = PageFacts(
      route: .record(own.key), title: plain(own.title), description: prose.summary,
      isSample: own.header.isSample, isTranslated: prose.isTranslated)
    return OwnPage(
      frame: frame(facts), title: text(own.title), story: story(prose, of: own),
      contacts: own.header.name == "contact" ? edition.settings.contacts.map(contact) : [])
  }
}

extension Article: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
  func feedEntry(at desk: PageDesk, on day: Day?) -> FeedEntry? { desk.entry(self) }
  var gist: LocalText? { summary }
}

extension Page: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
}
