internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A person: posts over time, proposals, commendations.
struct OfficialPage: RecordPage {
  static let template = "official"

  let record: Official
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<OfficialPage>(
    "official", "A person: posts over time, proposals, commendations",
    [
      .frame,
      .text("name", "The name, or the office where only that is known") {
        $0.record.isHousehold
          ? $0.record.title(in: $0.desk.naming)
          : $0.record.name?.display ?? $0.record.title(in: $0.desk.naming)
      },
      .text("honorific", "Ông, Bà; Mr, Ms: it begins the heading") { $0.honorific },
      .text("category", "Cadre, civil servant, citizen …; absent where it is not known") { page in
        page.record.category.map { page.desk.say($0) }
      },
      .view("photo", "The portrait") { $0.photo },
      .list("presentPosts", "The posts held today, newest first") { page in
        page.posts.filter(page.isHeld).map { PostView(post: $0, desk: page.desk) }
      },
      .list("posts", "The posts held before, or of unknown time; newest first") { page in
        page.posts.filter { !page.isHeld($0) }.map { PostView(post: $0, desk: page.desk) }
      },
      .list("initiatives", "The initiatives") { page in
        page.initiatives.newestFirst.map { $0.row(at: page.desk) }
      },
      .list("commendations", "The commendations") { page in
        page.commendations.newestFirst.map { $0.row(at: page.desk) }
      },
      .list("articles", "The articles") { $0.articles },
      .view("publication", "Why the name is public") { page in
        page.record.publication.map { PublicationView(publication: $0, desk: page.desk) }
      },
      .story,
      .notes,
    ])

  /// That of a household stands within its name.
  private var honorific: String? {
    guard !record.isHousehold else { return nil }
    return record.honorific.word(in: desk.naming).map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private var photo: FigureView? {
    record.photo.map {
      FigureView($0, of: record.key, isFirst: true, room: PhotoRoom.portrait, at: desk)
    }
  }

  private var posts: [Post] { record.postsNewestFirst }

  /// Whether the record says so: a post without days may be of any time, and one in a unit that is no more has ended with it.
  private func isHeld(_ post: Post) -> Bool {
    let unit = desk.registry.units[post.unit]
    return post.period.from != nil && post.period.contains(desk.today(for: record))
      && unit.map { $0.lifetime.contains(desk.today(for: $0)) } ?? true
  }

  private var initiatives: [Initiative] { desk.relations.initiativesOfOfficial[record.id] }

  private var commendations: [Commendation] { desk.relations.commendationsOfOfficial[record.id] }

  private var articles: [LinkView] {
    desk.relations.articlesOfOfficial[record.id].map {
      LinkView(desk.text($0.title), to: $0, at: desk)
    }
  }

  var facts: PageFacts {
    var facts = PageFacts(of: self, title: record.title(in: desk.naming), description: description)
    if !record.isHousehold { facts.openGraphType = "profile" }
    facts.about = [SchemaOrg(desk).party(record)]
    return facts
  }

  private var description: String? {
    guard let name = record.name else { return nil }
    return record.posts.last.flatMap { post in
      desk.registry.units[post.unit].map {
        let unit = desk.naming.name(of: $0, on: post.period.to)
        return "\(name.display), \(desk.plain(post.title)), \(unit)"
      }
    }
  }
}

/// The ground on which a name is public.
struct PublicationView: View {
  let publication: Publication
  let desk: PageDesk

  static let shape = Shape<PublicationView>(
    "publication", "Why a name is public",
    [
      .text("basis", "Consent, public office or a law") { $0.desk.say($0.publication.basis) },
      .view("day", "The day of the consent") { $0.desk.day($0.publication.on) },
    ])
}

struct PostView: View {
  let post: Post
  let desk: PageDesk

  static let shape = Shape<PostView>(
    "post", "A post a person held",
    [
      .html("title", "The post") { $0.desk.text($0.post.title) },
      .text("role", "Whether who holds it leads the unit, helps to, or works there") { view in
        view.post.role.map { view.desk.say($0) }
      },
      .html("responsibility", "What who holds it answers for") {
        $0.post.responsibility.map($0.desk.text)
      },
      .view("unit", "The unit") {
        UnitLinkView($0.post.unit, on: $0.post.period.to ?? $0.post.period.from, at: $0.desk)
      },
      .text("period", "From when to when") { $0.desk.naming.period($0.post.period) },
    ])
}

extension Official: Paged {
  typealias OwnView = OfficialPage

  func link(at desk: PageDesk) -> LinkView {
    LinkView(desk.name(of: self, on: nil), to: self, at: desk)
  }

  func row(at desk: PageDesk) -> RowView {
    // What stands as the title is not said again.
    let post = name == nil ? nil : posts.last
    let unit = post.flatMap { desk.registry.units[$0.unit] }
    let commended = desk.edition.awards(of: self).count
    return RowView(
      title: desk.name(of: self, on: nil), href: desk.address(key), day: nil, badge: nil,
      facts: [
        desk.fact(.columnPost, post.map { desk.text($0.title) }),
        desk.fact(
          .unit,
          unit.map { desk.name(of: $0, on: post?.period.to ?? .day(desk.today(for: $0))) }),
        desk.fact(
          .commendationsReceived,
          commended > 0 ? .text(Number.print(commended, desk.language)) : nil),
      ].compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }

  var portrait: Media? { photo }
}
