internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What happened on one day, as the front page tells it.
struct NewsDayView: View {
  let date: PartialDate
  let news: [NewsView]
  let desk: PageDesk

  static let shape = Shape<NewsDayView>(
    "news-day", "What happened on one day, as the front page tells it",
    [
      .view("day", "The day") { $0.desk.day($0.date) },
      .list("news", "What happened") { $0.news },
    ])
}

/// A record that is new or has changed.
struct NewsView: View {
  let kind: String
  let row: RowView

  static let shape = Shape<NewsView>(
    "news", "A record that is new or has changed",
    [
      .text("kind", "What kind of record it is") { $0.kind },
      .view("row", "The record as a register shows it") { $0.row },
    ])
}

extension NewsDayView {
  private static let most = 12

  /// Newest first; what the page opens with is not told again.
  static func newest(for page: HomePage, besides lead: Initiative?) -> [NewsDayView] {
    let (desk, registry) = (page.desk, page.desk.registry)
    let all: [Happening] =
      happenings(registry.bulletins.all, desk) + happenings(registry.commendations.all, desk)
      + happenings(registry.initiatives.all.filter { $0.id != lead?.id }, desk)
      + happenings(registry.consultations.all, desk) + happenings(registry.practices.all, desk)
      + happenings(registry.articles.all, desk)
    let newest = all.sorted { ($1.date, $0.key) < ($0.date, $1.key) }.prefix(most)
    return newest.reduce(into: []) { days, happening in
      guard let news = NewsView(of: happening.key, at: desk) else { return }
      let told = days.last.flatMap { $0.date == happening.date ? $0.news : nil }
      if told != nil { days.removeLast() }
      days.append(NewsDayView(date: happening.date, news: (told ?? []) + [news], desk: desk))
    }
  }

  private typealias Happening = (date: PartialDate, key: RecordKey)

  private static func happenings(_ records: [some Published], _ desk: PageDesk) -> [Happening] {
    records.compactMap { record in
      desk.edition.latest(of: record).map { ($0, record.key) }
    }
  }
}

extension NewsView {
  init?(of key: RecordKey, at desk: PageDesk) {
    guard let row = desk.registry.ask(key, { $0.row(at: desk) }) else { return nil }
    self.init(kind: desk.say(key.kind), row: row)
  }
}
