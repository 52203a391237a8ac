internal import Records
internal import Templates
internal import Vietnamese

/// What every view is made from: the records that may be read, and the language of the page.
final class Context: Sendable {
  let edition: Edition
  let language: Language
  let assets: Assets
  /// The same on every page, but for where the page stands.
  let menu: [MenuEntry]
  let further: [MenuEntry]
  let previews: Previews
  private let parts = Once<CommonParts>()
  /// A record stands in its register under each of its facets, in the search and in bulletins.
  let rows = Kept<RecordKey, RowView?>()
  let foldedGlossary = Once<[FoldedEntry]>()

  init(edition: Edition, language: Language, assets: Assets, previews: Previews = .none) {
    self.edition = edition
    self.language = language
    self.assets = assets
    self.previews = previews
    let entries = { (registers: [Register]) in
      registers.filter { edition.has($0) }.map { MenuEntry($0, language) }
    }
    menu = entries(Register.principal)
    further = entries(Register.further)
  }

  /// Made with this context; what it is made with has to do without it.
  var common: CommonParts { parts.get { CommonParts(self) } }
  var registry: Registry { edition.registry }
  var relations: Relations { edition.relations }
  var today: Day { edition.today }

  func say(_ words: Bilingual) -> String { words[language] }
  func say(_ labelled: some Labelled) -> String { labelled.label[language] }

  /// A text that may be missing in this language: marked with `lang` where it is the other language's.
  func text(_ text: LocalText) -> HTML {
    let said = text.said(in: language)
    return said.language == language
      ? .prose(said.text) : .marked(said.text, language: said.language)
  }

  func plain(_ text: LocalText) -> String { text[language] }

  func address(_ route: Route) -> Link { .page(route.path(in: language)) }
  func address(_ key: RecordKey) -> Link {
    .page(Route.record(key).path(in: language), fragment: key.anchor)
  }

  func day(_ day: Day) -> DayView { DayView(iso: day.iso, text: day.short(language)) }
  func day(_ day: Located<Day>?) -> DayView? { day.map { self.day($0.value) } }

  /// "1–31/12/2023", "from 1 January 2020", "until 30 June 2025"; nil for always.
  func period(_ period: Period) -> String? {
    if let from = period.from, let to = period.to { return Day.period(from, to, language) }
    return period == .always ? nil : Day.span(from: period.from, to: period.to, language)
  }
}

/// A day as a page prints it, with the form that machines read.
struct DayView: View {
  let iso: String
  let text: String

  static let shape = Shape<DayView>(
    "day", "A day as a page prints it, with the form that machines read",
    [
      .text("iso", "The form for machines: 2023-09-29") { $0.iso },
      .text("text", "The form for readers") { $0.text },
    ])
}

/// A link with the words it carries.
struct LinkView: View {
  let title: HTML
  let href: Link
  let isSample: Bool

  static let shape = Shape<LinkView>(
    "link",
    "A link with the words it carries",
    [
      .html("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .flag("isSample", "Whether it leads to something made up for the demonstration") {
        $0.isSample
      },
    ])
}

extension Context {
  func link(_ title: HTML, to record: some Record) -> LinkView {
    LinkView(title: title, href: address(record.key), isSample: record.header.isSample)
  }
}
