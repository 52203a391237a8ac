internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A kind of record as pages show it.
protocol Shown: Published {
  /// The view of its own page; nil for a kind whose records stand on a list.
  static var page: (any Templated.Type)? { get }
  func ownPage(in edition: Edition) -> SitePage?
  func link(at desk: PageDesk) -> LinkView
  /// As the register of its kind shows it.
  func row(at desk: PageDesk) -> RowView
  /// Where it stands, for a reader who sees it alone among results; nil for what does not end.
  func standing(at desk: PageDesk) -> BadgeView?
  /// As others cite it, in the language of `naming`.
  func cited(in naming: Naming) -> CitedWork
  /// The same as it stood on a day.
  func row(at desk: PageDesk, asOf day: Day) -> RowView
  /// What has happened to it since, up to today.
  func since(_ day: Day, at desk: PageDesk) -> [SinceView]
  /// What it says beside its long text, line by line.
  func say(in sides: inout Sides)
  /// - Parameter date: when what its page says last changed.
  func feedEntry(at desk: PageDesk, on date: PartialDate?) -> FeedEntry?
  /// What a result of a search says of it below its title.
  var gist: LocalText? { get }
  /// Shown on its page apart from its long text.
  var portrait: Media? { get }
  /// Papers that are published with it.
  var papers: [Located<String>] { get }
  /// Whether search engines are to lead to it.
  func isSought(in edition: Edition) -> Bool
}

/// A kind of record with a page of its own.
protocol Paged: Shown {
  associatedtype OwnView: RecordPage where OwnView.Item == Self
}

extension Paged {
  static var page: (any Templated.Type)? { OwnView.self }
  func ownPage(in edition: Edition) -> SitePage? { .record(self, in: edition, as: OwnView.self) }
}

extension Shown {
  func isSought(in _: Edition) -> Bool { true }
  func ownPage(in edition: Edition) -> SitePage? { nil }
  func link(at desk: PageDesk) -> LinkView {
    LinkView(.prose(title(in: desk.naming)), to: self, at: desk)
  }
  func row(at desk: PageDesk) -> RowView { RowView(link(at: desk)) }
  func standing(at desk: PageDesk) -> BadgeView? { nil }
  func row(at desk: PageDesk, asOf _: Day) -> RowView { row(at: desk) }
  func since(_: Day, at _: PageDesk) -> [SinceView] { [] }
  func say(in sides: inout Sides) { sides.line(.prose(title(in: sides.desk.naming))) }

  func feedEntry(at desk: PageDesk, on date: PartialDate?) -> FeedEntry? {
    date.map {
      FeedEntry(
        title: title(in: desk.naming), address: desk.url(.record(key)), date: $0, summary: nil)
    }
  }

  var gist: LocalText? { nil }
  var portrait: Media? { nil }
  var papers: [Located<String>] { [] }
}

extension Kind {
  /// The one list of types in this room.
  var shown: any Shown.Type {
    switch self {
    case .unit: Unit.self
    case .official: Official.self
    case .initiative: Initiative.self
    case .commendation: Commendation.self
    case .encouragement: Encouragement.self
    case .document: Document.self
    case .plan: Plan.self
    case .activity: Activity.self
    case .practice: Practice.self
    case .consultation: Consultation.self
    case .bulletin: Bulletin.self
    case .article: Article.self
    case .correction: Correction.self
    case .page: Page.self
    }
  }
}

extension Registry {
  /// What a record of whatever kind answers; nil when it may not be read.
  func ask<Answer>(_ key: RecordKey, _ question: (any Shown) -> Answer?) -> Answer? {
    func find<Item: Shown>(_ type: Item.Type) -> (any Shown)? { self[type][key.name] }
    return find(key.kind.shown).flatMap(question)
  }
}
