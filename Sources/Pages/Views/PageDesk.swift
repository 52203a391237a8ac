package import Edition
internal import Keeping
package import Records
internal import Synchronization
package import Templates
package import Vietnamese

/// What the pages of one language are made from: the records that may be read, what they are called, and what is ready-made.
package final class PageDesk: Sendable {
  package let naming: Naming
  let assets: Assets
  let previews: Previews
  let menu: Menu
  private let parts = Once<CommonParts>()
  /// A record stands in its register under each of its facets, in the search and in bulletins.
  private let rows = Mutex(Kept<RecordKey, RowView?>())
  /// What the pages of a register offer to narrow by.
  let panels = Kept<Register, [FacetPanel]>()

  init(_ naming: Naming, _ looks: Looks, previews: Previews) {
    self.naming = naming
    assets = looks.assets
    menu = looks.menu
    self.previews = previews
  }

  /// Made with this desk; what it is made with has to do without it.
  package var common: CommonParts { parts.get { CommonParts(self) } }
  package var edition: Edition { naming.edition }
  package var language: Language { naming.language }
  package var registry: Registry { edition.registry }
  var relations: Relations { edition.relations }
  package var today: Day { edition.today }
  package func today(for record: some Record) -> Day { edition.today(for: record) }

  /// Today, for what is said of one record; nil where it may not be read.
  func now<Item: Record>(_ reference: Reference<Item>) -> PartialDate? {
    registry[Item.self][reference].map { .day(today(for: $0)) }
  }

  package func say(_ word: Word) -> String { naming.say(word) }
  package func say(_ labelled: some Labelled) -> String { naming.say(labelled) }

  /// A text that may be missing in this language: marked with `lang` where it is the other language's.
  package func text(_ text: LocalText) -> HTML {
    let said = text.said(in: language)
    return said.language == language
      ? .prose(said.printed) : .marked(said.printed, language: said.language)
  }

  /// A unit as it was called on the day, told apart from others of that name.
  func name(of unit: Unit, on date: PartialDate?) -> HTML { text(edition.name(of: unit, on: date)) }

  func plain(_ text: LocalText) -> String { naming.plain(text) }

  package func address(_ route: Route) -> Link { .page(route.path(in: language)) }
  package func address(_ key: RecordKey) -> Link {
    .page(Route.record(key).path(in: language), fragment: key.anchor)
  }

  /// A record as JSON; nil where records have no files of their own.
  package func data(of key: RecordKey) -> Link? {
    edition.publish.recordJSON ? .file(key.dataPath) : nil
  }

  /// The absolute address of a page.
  package func url(_ route: Route) -> String { url(route, language) }
  package func url(_ route: Route, _ language: Language) -> String {
    edition.settings.base + route.path(in: language)
  }

  /// The one address by which a page is to be known, wherever it is read.
  func canonical(_ route: Route) -> Link {
    .published(route.path(in: language), base: edition.settings.base)
  }

  package func day(_ day: Day) -> DayView { DayView(iso: day.iso, text: day.short(language)) }

  /// The name, told apart from that of others, or the office in its place.
  func name(of official: Official, on date: PartialDate?) -> HTML {
    guard official.isHousehold, official.name != nil else {
      return (edition.name(of: official) ?? naming.office(of: official, on: date)).map(text)
        ?? .text(official.id.raw)
    }
    return .prose(naming.name(of: official, on: date))
  }

  package func day(_ day: Located<Day>?) -> DayView? { day.map { self.day($0.value) } }
  package func day(_ date: PartialDate) -> DayView {
    DayView(iso: date.iso, text: date.short(language))
  }
  package func day(_ date: Located<PartialDate>?) -> DayView? { date.map { day($0.value) } }

  /// Nil where there is nothing to say.
  func fact(_ label: Word, _ value: HTML?) -> FactView? {
    value.flatMap { $0.isEmpty ? nil : FactView(label: say(label), value: $0) }
  }

  /// A record as the register of its kind shows it.
  package func row(_ key: RecordKey) -> RowView? {
    rows.withLock { $0 }.get(key) { registry.ask(key) { $0.row(at: self) } }
  }

  /// They are many, and not asked for any more. Who does nevertheless has them made again.
  func letRowsGo() { rows.withLock { $0 = Kept() } }
}
