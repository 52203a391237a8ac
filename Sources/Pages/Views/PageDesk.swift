package import Edition
internal import Keeping
package import Records
package import Templates
package import Vietnamese

/// What the pages of one language are made from: the records that may be read, what they are called, and what is ready-made.
package final class PageDesk: Sendable {
  package let naming: Naming
  let assets: Assets
  let previews: Previews
  /// The same on every page, but for where the page stands.
  let menu: [MenuEntry]
  let further: [MenuEntry]
  /// All that have entries, in the order of the menu.
  let registers: [Register]
  private let parts = Once<CommonParts>()
  /// A record stands in its register under each of its facets, in the search and in bulletins.
  let rows = Kept<RecordKey, RowView?>()
  /// What the pages of a register offer to narrow by.
  let panels = Kept<Register, [FacetPanel]>()

  init(_ naming: Naming, _ looks: Looks, previews: Previews) {
    self.naming = naming
    assets = looks.assets
    self.previews = previews
    let entries = { (registers: [Register]) in
      registers.filter { naming.edition.has($0) }.map { MenuEntry($0, naming) }
    }
    menu = entries(looks.menu.principal)
    further = entries(looks.menu.further)
    registers = looks.menu.all.filter { naming.edition.has($0) }
  }

  /// Made with this desk; what it is made with has to do without it.
  package var common: CommonParts { parts.get { CommonParts(self) } }
  package var edition: Edition { naming.edition }
  package var language: Language { naming.language }
  package var registry: Registry { edition.registry }
  var relations: Relations { edition.relations }
  package var today: Day { edition.today }

  package func say(_ word: Word) -> String { naming.say(word) }
  package func say(_ labelled: some Labelled) -> String { naming.say(labelled) }

  /// A text that may be missing in this language: marked with `lang` where it is the other language's.
  package func text(_ text: LocalText) -> HTML {
    let said = text.said(in: language)
    return said.language == language
      ? .prose(said.text) : .marked(said.text, language: said.language)
  }

  func plain(_ text: LocalText) -> String { text[language] }

  /// The breadcrumbs of what stands in a register.
  package func trail(_ register: Register) -> [(title: String, route: Route)] {
    [(say(register), .register(register))]
  }

  package func address(_ route: Route) -> Link { .page(route.path(in: language)) }
  package func address(_ key: RecordKey) -> Link {
    .page(Route.record(key).path(in: language), fragment: key.anchor)
  }

  package func url(_ route: Route) -> String { url(route, language) }
  package func url(_ route: Route, _ language: Language) -> String {
    edition.settings.base + route.path(in: language)
  }

  package func day(_ day: Day) -> DayView { DayView(iso: day.iso, text: day.short(language)) }
  package func day(_ day: Located<Day>?) -> DayView? { day.map { self.day($0.value) } }
}

/// A day as a page prints it, with the form that machines read.
package struct DayView: View {
  let iso: String
  let text: String

  package static let shape = Shape<DayView>(
    "day", "A day as a page prints it, with the form that machines read",
    [
      .text("iso", "The form for machines: 2023-09-29") { $0.iso },
      .text("text", "The form for readers") { $0.text },
    ])
}

/// A link with the words it carries.
package struct LinkView: View {
  let title: HTML
  let href: Link
  let isSample: Bool

  package init(
    title: HTML, href: Link, isSample: Bool
  ) {
    self.title = title
    self.href = href
    self.isSample = isSample
  }

  package static let shape = Shape<LinkView>(
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

extension LinkView {
  /// Nil where the record may not be read.
  init?(to key: RecordKey, at desk: PageDesk) {
    guard let title = desk.naming.title(of: key) else { return nil }
    self.init(
      title: .prose(title), href: desk.address(key),
      isSample: desk.registry.header(of: key)?.isSample ?? false)
  }
}

extension PageDesk {
  package func link(_ title: HTML, to record: some Record) -> LinkView {
    LinkView(title: title, href: address(record.key), isSample: record.header.isSample)
  }
}
