internal import Diagnostics
internal import Records
internal import Templates
internal import Vietnamese

/// One page in both languages, before it is written.
struct SitePage: Sendable {
  let route: Route
  /// The record it is made from, for messages about addresses.
  let place: Place?
  let updated: Day?
  /// False where the English page shows the Vietnamese text and so is not offered to search engines.
  let isTranslated: Bool
  let isListed: Bool
  let write: @Sendable (Press, Language, inout Output) -> [Diagnostic]

  init(
    _ route: Route, place: Place? = nil, updated: Day? = nil, isTranslated: Bool = true,
    isListed: Bool = true,
    write: @escaping @Sendable (Press, Language, inout Output) -> [Diagnostic]
  ) {
    self.route = route
    self.place = place
    self.updated = updated
    self.isTranslated = isTranslated
    self.isListed = isListed
    self.write = write
  }

  /// A page without a long text of its own: nothing can be found wrong while it is written.
  static func plain<Page: View>(
    _ route: Route, updated: Day? = nil, isListed: Bool = true,
    _ template: @escaping @Sendable (PageTemplates) -> Template<Page>,
    _ view: @escaping @Sendable (Context) -> Page
  ) -> SitePage {
    SitePage(route, updated: updated, isListed: isListed) { press, language, output in
      template(press.looks[language])
        .render(
          view(press.context(language)), links: press.links(from: route.file(in: language)),
          into: &output)
      return []
    }
  }

  /// A page that is made from the open data.
  static func data<Page: View>(
    _ route: Route, updated: Day?,
    _ template: @escaping @Sendable (PageTemplates) -> Template<Page>,
    _ view: @escaping @Sendable (Context, OpenData) -> Page
  ) -> SitePage {
    SitePage(route, updated: updated) { press, language, output in
      template(press.looks[language])
        .render(
          view(press.context(language), press.data),
          links: press.links(from: route.file(in: language)), into: &output)
      return []
    }
  }

  /// A record's own page, with its long text.
  static func record<Item: Record & Chronicled, Page: View>(
    _ item: Item, in edition: Edition,
    _ template: @escaping @Sendable (PageTemplates) -> Template<Page>,
    _ view: @escaping @Sendable (Context, Item, RenderedStory) -> Page
  ) -> SitePage {
    SitePage(
      .record(item.key), place: item.header.place, updated: edition.lastChange(of: item),
      isTranslated: item.header.isTranslated
    ) { press, language, output in
      let (story, findings) = press.stories.story(of: item, in: language)
      template(press.looks[language])
        .render(
          view(press.context(language), item, story),
          links: press.links(from: Route.record(item.key).file(in: language)), into: &output)
      return findings
    }
  }
}

/// All that is needed to turn a page into bytes.
final class Press: Sendable {
  let edition: Edition
  let looks: Looks
  let stories: StoryReader
  private let addressing: Addressing
  let recentPairs = Recent<RecordKey, RecordPairs>()
  let data: OpenData
  private let vi: Context
  private let en: Context

  init(
    edition: Edition, looks: Looks, stories: StoryReader, addressing: Addressing, data: OpenData,
    previews: SitePreviews
  ) {
    self.edition = edition
    self.data = data
    self.looks = looks
    self.stories = stories
    self.addressing = addressing
    vi = Context(edition: edition, language: .vi, assets: looks.assets, previews: previews[.vi])
    en = Context(edition: edition, language: .en, assets: looks.assets, previews: previews[.en])
  }

  func context(_ language: Language) -> Context { language == .vi ? vi : en }

  func links(from path: String) -> LinkStyle { addressing.links(from: path) }
}
