package import Diagnostics
package import Edition
package import Keeping
package import Outputs
package import Records
package import Templates
package import Vietnamese

/// One page in both languages, before it is written; a page of a list whose order is another in each language may be of
/// one.
package struct SitePage: Sendable {
  package let route: Route
  /// The record it is made from, for messages about addresses.
  package let place: Place?
  package let updated: PartialDate?
  /// False where the English page shows the Vietnamese text and so is not offered to search engines.
  package let isTranslated: Bool
  package let isListed: Bool
  package let languages: [Language]
  /// Whether it is written after all others, for it tells what became of them.
  package var waits = false
  /// What it was given when it was planned, and reads though nobody hands it out while it is made.
  private let given: [Mark]
  let write: @Sendable (Press, Language, inout Output) -> [Diagnostic]

  init(
    _ route: Route, place: Place? = nil, updated: PartialDate? = nil, isTranslated: Bool = true,
    isListed: Bool = true, languages: [Language] = Language.allCases, given: [Mark] = [],
    write: @escaping @Sendable (Press, Language, inout Output) -> [Diagnostic]
  ) {
    self.given = given
    self.route = route
    self.place = place
    self.updated = updated
    self.isTranslated = isTranslated
    self.isListed = isListed
    self.languages = languages
    self.write = write
  }

  /// The record it shows, alone or in both languages.
  package var record: RecordKey? {
    switch route {
    case .record(let key), .sideBySide(let key): key
    default: nil
    }
  }

  /// A page without a long text of its own: nothing can be found wrong while it is written.
  package static func plain<Page: Templated>(
    _ route: Route, place: Place? = nil, updated: PartialDate? = nil, isListed: Bool = true,
    languages: [Language] = Language.allCases, given: [Mark] = [],
    _ view: @escaping @Sendable (PageDesk) -> Page
  ) -> SitePage {
    SitePage(
      route, place: place, updated: updated, isListed: isListed, languages: languages,
      given: given
    ) { press, language, output in
      press.print(view(press.desk(language)), at: route, in: language, into: &output)
      return []
    }
  }

  /// A record's own page, with its long text.
  static func record<Page: RecordPage>(
    _ item: Page.Item, in edition: Edition, as _: Page.Type
  ) -> SitePage {
    let id = item.id
    return SitePage(
      .record(item.key), place: item.header.place, updated: edition.lastChange(of: item),
      isTranslated: item.header.isTranslated, isListed: item.isSought(in: edition)
    ) { press, language, output in
      guard let item = press.edition.registry[Page.Item.self][id] else { return [] }
      let (story, findings) = press.stories.story(of: item, in: language)
      let page = Page(record: item, story: story, desk: press.desk(language))
      press.print(page, at: .record(item.key), in: language, into: &output)
      return findings
    }
  }

  /// Each language's file.
  package func files(by press: Press) -> [OutputFile] {
    languages.map { language in
      OutputFile(
        path: route.file(in: language),
        body: .made { bytes in
          var output = Output(reusing: &bytes)
          for mark in given { Notes.add(mark) }
          let findings = write(press, language, &output)
          bytes = output.bytes
          return findings
        }, waits: waits, given: waits ? nil : fingerprint)
    }
  }

  private var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(updated?.iso ?? "")
    fingerprint.add((isTranslated ? 1 : 0) + (isListed ? 2 : 0))
    for language in languages { fingerprint.add(language.rawValue) }
    return fingerprint.value
  }
}

/// All that is needed to turn a page into bytes.
package final class Press: Sendable {
  package let edition: Edition
  package let looks: Looks
  let stories: StoryReader
  private let addressing: Addressing
  /// What the scripts of registers narrow with, by the listing: most serve both languages.
  let indexes = Kept<ObjectIdentifier, RegisterIndex>()
  private let vi: PageDesk
  private let en: PageDesk

  /// - Parameters:
  ///   - looks: those that fit the form.
  ///   - load: gives the text of a prose file by its shown path.
  ///   - note: told of every long text that is rendered in its own language, with what was read for it.
  package init(
    _ edition: Edition, _ looks: Looks, _ previews: SitePreviews, form: SiteForm,
    load: @escaping ProseSource,
    note: @escaping @Sendable ([UInt8], Trace, RecordKey, Language) -> Void = { _, _, _, _ in }
  ) {
    self.edition = edition
    self.looks = looks
    addressing = Addressing(
      form: form, base: form == .away ? edition.settings.base : edition.basePath)
    stories = StoryReader(
      edition: edition, wording: looks.wording, addressing: addressing, load: load, note: note)
    vi = PageDesk(
      Naming(edition, looks.wording, .vi), looks, previews: previews[.vi])
    en = PageDesk(
      Naming(edition, looks.wording, .en), looks, previews: previews[.en])
  }

  package func desk(_ language: Language) -> PageDesk { language == .vi ? vi : en }

  func links(from path: String) -> LinkStyle { addressing.links(from: path) }

  func print<Page: Templated>(
    _ page: Page, at route: Route, in language: Language, into output: inout Output
  ) {
    let links = links(from: route.file(in: language))
    looks[language][Page.self].render(page, links: links, into: &output)
  }

  /// A page for readers of neither language, or of one only.
  package func file<Page: Templated>(_ page: Page, in language: Language, at path: String)
    -> OutputFile
  {
    OutputFile(
      path: path,
      body: .made { [self] bytes in
        var output = Output(reusing: &bytes)
        looks[language][Page.self].render(page, links: links(from: path), into: &output)
        bytes = output.bytes
        return []
      })
  }
}
