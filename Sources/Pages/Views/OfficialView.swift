internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A person: posts over time, proposals, commendations.
struct OfficialPage: Templated {
  static let template = "official"

  let frame: FrameView
  let name: String
  let honorific: String?
  let category: String
  let photo: FigureView?
  let posts: [PostView]
  let initiatives: [RowView]
  let commendations: [RowView]
  let articles: [LinkView]
  let publication: PublicationView?
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<OfficialPage>(
    "official", "A person: posts over time, proposals, commendations",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("name", "The name") { $0.name },
      .text("honorific", "ông, bà; Mr, Ms") { $0.honorific },
      .text("category", "Cadre, civil servant, citizen …") { $0.category },
      .view("photo", "The portrait") { $0.photo },
      .list("posts", "The posts held") { $0.posts },
      .list("initiatives", "The initiatives") { $0.initiatives },
      .list("commendations", "The commendations") { $0.commendations },
      .list("articles", "The articles") { $0.articles },
      .view("publication", "Why the name is public") { $0.publication },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

/// The ground on which a name is public.
struct PublicationView: View {
  let basis: String
  let day: DayView?

  static let shape = Shape<PublicationView>(
    "publication", "Why a name is public",
    [
      .text("basis", "Consent, public office or a law") { $0.basis },
      .view("day", "The day of the consent") { $0.day },
    ])
}

struct PostView: View {
  let title: HTML
  let unit: UnitLinkView?
  let period: String?

  static let shape = Shape<PostView>(
    "post", "A post a person held",
    [
      .html("title", "The post") { $0.title },
      .view("unit", "The unit") { $0.unit },
      .text("period", "From when to when") { $0.period },
    ])
}

extension PageDesk {
  func page(_ official: Official, prose: RenderedStory) -> OfficialPage {
    return OfficialPage(
      frame: frame(facts(official, prose: prose)), name: official.name.display,
      honorific: official.honorific.word(in: naming), category: say(official.category),
      photo: official.photo.map {
        figure($0, of: official.key, isFirst: true, room: PhotoRoom.portrait)
      },
      posts: official.posts.map(post),
      initiatives: relations.initiativesOfOfficial[official.id].newestFirst.map(row),
      commendations: relations.commendationsOfOfficial[official.id].newestFirst.map(row),
      articles: relations.articlesOfOfficial[official.id].map {
        link(text($0.title), to: $0)
      },
      publication: official.publication.map {
        PublicationView(basis: say($0.basis), day: day($0.on))
      },
      story: story(prose, of: official, isFirst: official.photo == nil),
      notes: notes(of: official))
  }

  private func facts(_ official: Official, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(official.key), title: official.name.display,
      description: description(of: official), trail: trail(.officials), section: .officials,
      isSample: official.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: official), openGraphType: "profile", about: [person(official)]
    )
  }

  private func description(of official: Official) -> String? {
    official.posts.last.flatMap { post in
      registry.units[post.unit].map {
        "\(official.name.display), \(plain(post.title)), \(naming.name(of: $0, on: post.period.to))"
      }
    }
  }

  private func post(_ post: Post) -> PostView {
    PostView(
      title: text(post.title), unit: unit(post.unit, on: post.period.to ?? post.period.from),
      period: naming.period(post.period))
  }

  func link(to official: Official) -> LinkView {
    link(.text(official.name.display), to: official)
  }
}

extension Official: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func row(at desk: PageDesk) -> RowView { desk.row(self) }
  var portrait: Media? { photo }
}
