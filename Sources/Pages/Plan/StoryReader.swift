package import Diagnostics
internal import Digests
package import Edition
package import Keeping
internal import Markdown
package import Records
internal import Synchronization
internal import Templates
package import Vietnamese

/// Loads the text of a prose file by its shown path, with what is wrong with it as text.
package typealias ProseSource = @Sendable (String) -> (text: String, findings: [Diagnostic])

/// Renders the long texts of records for pages, and resolves what they link to.
package final class StoryReader: Sendable {
  private let edition: Edition
  private let wording: Wording
  private let load: ProseSource
  private let addressing: Addressing
  /// Told of every long text that is rendered in its own language, with what was read for it.
  private let note: @Sendable ([UInt8], Trace, RecordKey, Language) -> Void
  private let glossary: [Language: [Abbreviation]]
  private let vi: ProseWords
  private let en: ProseWords
  /// The anchors of records that others link into; few do, so they are found when first asked for.
  private let anchors = Kept<String, KnownAnchors>()
  /// A record's own page and that in both languages need the same text.
  private let recent = Recent<Reading, (RenderedProse, [Diagnostic])>()

  /// A link may name a record of any kind.
  private static let kinds = Kind.allCases.map(\.rawValue)

  private struct Reading: Hashable, Sendable {
    let path: String
    let page: Language
    let links: LinkStyle
  }

  package init(
    edition: Edition, wording: Wording, addressing: Addressing, load: @escaping ProseSource,
    note: @escaping @Sendable ([UInt8], Trace, RecordKey, Language) -> Void = { _, _, _, _ in }
  ) {
    self.edition = edition
    self.wording = wording
    self.load = load
    self.addressing = addressing
    self.note = note
    vi = ProseWords(wording, in: .vi)
    en = ProseWords(wording, in: .en)
    glossary = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, edition.registry.glossary(in: $0)) })
  }

  /// The record's text for a page in `language`, or honestly the other language's. Findings are told once: where a text
  /// is shown in its own language.
  package func story(of record: some Record, in language: Language) -> (RenderedStory, [Diagnostic])
  {
    story(of: record.header, record.key, in: language, on: .record(record.key))
  }

  /// - Parameter route: the page the text will stand on.
  func story(
    of header: Header, _ key: RecordKey, in language: Language, on route: Route
  ) -> (RenderedStory, [Diagnostic]) {
    let prose = header.prose
    let links = addressing.links(from: route.file(in: language))
    guard let own = prose[language] else {
      guard language == .en, let source = prose[.vi] else { return (.none(language), []) }
      let rendered = render(source, written: .vi, for: header, key, on: language, links).0
      return (RenderedStory(prose: rendered, language: .vi, isTranslated: false), [])
    }
    let ((rendered, findings), trace) = Notes.taking {
      render(own, written: language, for: header, key, on: language, links)
    }
    Notes.add(trace)
    note(rendered.text, trace, key, language)
    let isVietnamese = language == .en && WrittenLanguage.guess(rendered.text) == .vi
    return (
      RenderedStory(prose: rendered, language: language, isTranslated: header.isTranslated),
      isVietnamese ? findings + [.notEnglish(own.path)] : findings
    )
  }

  private func render(
    _ prose: Records.Prose, written: Language, for header: Header, _ key: RecordKey,
    on page: Language, _ links: LinkStyle
  ) -> (RenderedProse, [Diagnostic]) {
    recent.get(Reading(path: prose.path, page: page, links: links)) {
      let (text, findings) = read(prose, of: key, written)
      let rendered = Markdown.Prose.render(
        text, file: prose.path, language: written,
        context: context(of: header, key, written: written, on: page, links))
      return (rendered, findings + rendered.diagnostics)
    }
  }

  private func context(
    of header: Header, _ key: RecordKey, written: Language, on language: Language,
    _ links: LinkStyle
  ) -> ProseContext {
    // The glossary is ready-made, and of the vocabularies; the header was looked up before.
    Notes.add(.common)
    Notes.add(Mark(key))
    let media = Dictionary(
      header.media.map { ($0.file.value, $0) }, uniquingKeysWith: { first, _ in first })
    let searches = NearestSearches()
    return ProseContext(
      kinds: StoryReader.kinds, words: words(in: written), abbreviations: glossary[written] ?? [],
      resolve: { [self] kind, id, anchor in target(kind, id, anchor, on: language, links, searches)
      },
      media: { [self] file in
        guard let found = media[file] else {
          return .unknown(
            nearest: searches.nearest(to: file, of: "media") { header.media.map(\.file.value) })
        }
        return .media(shown(found, of: key, on: language, links))
      }, followsPhoto: edition.showsPortrait(key))
  }

  private func read(
    _ prose: Records.Prose, of key: RecordKey, _ language: Language
  ) -> (text: String, findings: [Diagnostic]) {
    Notes.add(.text(key, language))
    return load(prose.path)
  }

  /// Whether the Vietnamese text has changed since the English was translated from it.
  func isStale(_ key: RecordKey) -> Bool {
    guard let header = edition.registry.header(of: key), header.prose[.en] != nil,
      let source = header.prose[.vi], let named = header.translatedFrom[.en]?.value
    else { return false }
    return Digest.ofSource(read(source, of: key, .vi).text) != named
  }

  private func words(in language: Language) -> ProseWords { language == .vi ? vi : en }

  private func shown(
    _ media: Records.Media, of key: RecordKey, on language: Language, _ links: LinkStyle
  ) -> Markdown.Media {
    let sizes = PhotoSizes(media, of: key)
    let href = { (rendition: Rendition) in
      Link.file(rendition.path).href(style: links)
    }
    let candidates = { (all: [Rendition]) in
      all.map { Markdown.Media.Candidate(href: href($0), width: $0.width) }
    }
    return Markdown.Media(
      href: href(sizes.middle), alt: media.alt[language], caption: media.caption?[language],
      credit: media.credit[language],
      licence: media.licence.map { Markdown.Media.Licence(name: $0.name, href: $0.url) },
      people: people(in: media, language, links),
      width: sizes.middle.width, height: sizes.middle.height,
      sizes: Markdown.Media.Sizes(
        webp: candidates(sizes.webp), plain: candidates(sizes.plain), room: PhotoRoom.prose(sizes),
        full: Markdown.Media.Full(
          href: href(sizes.full), dimensions: sizes.full.dimensions)))
  }

  private func people(
    in media: Records.Media, _ language: Language, _ links: LinkStyle
  ) -> [Markdown.Media.Person] {
    let naming = Naming(edition, wording, language)
    return media.people.compactMap { edition.registry.officials[$0] }.map {
      Markdown.Media.Person(
        name: naming.name(of: $0, on: nil), href: href($0.key, nil, language, links))
    }
  }

  private func target(
    _ word: String, _ id: String, _ anchor: String?, on language: Language, _ links: LinkStyle,
    _ searches: NearestSearches
  ) -> LinkTarget {
    guard let kind = Kind(rawValue: word) else { return .unknown(nearest: nil) }
    let key = RecordKey(kind, id)
    if edition.isHidden(key) { return .hidden }
    // Looked up before: that it could not be read is noted under its name.
    let header = edition.registry.header(of: key)
    let isWithdrawn = edition.registry.withdrawals[key] != nil
    if isWithdrawn || edition.registry.unread.contains(kind, id) { return .hidden }
    guard header != nil else {
      return .unknown(
        nearest: searches.nearest(to: id, of: word) {
          edition.registry.headers(of: kind).map(\.name)
        })
    }
    guard let anchor else { return .address(href(key, nil, language, links)) }
    let known = anchors(of: key, language)
    guard known.set.contains(anchor) else {
      return .unknownAnchor(
        nearest: searches.nearest(to: anchor, of: "\(word):\(id)") { known.all })
    }
    return .address(href(key, anchor, language, links))
  }

  private func href(
    _ key: RecordKey, _ anchor: String?, _ language: Language, _ links: LinkStyle
  ) -> String {
    Link.page(Route.record(key).path(in: language), fragment: anchor ?? key.anchor)
      .href(style: links)
  }

  /// The articles of a document, the headings of any record's text.
  private func anchors(of key: RecordKey, _ language: Language) -> KnownAnchors {
    let name = "\(language.rawValue) \(key.kind.rawValue):\(key.name)"
    return anchors.get(name) {
      let document = key.kind == .document ? edition.registry.documents[ID(key.name)] : nil
      let articles = document.map { $0.articles.map(\.number.value) } ?? []
      return KnownAnchors(articles + headings(of: key, language))
    }
  }

  private func headings(of key: RecordKey, _ language: Language) -> [String] {
    guard let header = edition.registry.header(of: key),
      let prose = header.prose[language] ?? header.prose[.vi]
    else { return [] }
    let plain = ProseContext(
      kinds: StoryReader.kinds, words: words(in: language), resolve: { _, _, _ in .hidden },
      media: { _ in .unknown(nearest: nil) })
    return Markdown.Prose.render(
      read(prose, of: key, header.prose[language] == nil ? .vi : language).text, file: prose.path,
      language: language, context: plain
    ).headings.map(\.id)
  }
}

/// Where a link into a record may lead.
private struct KnownAnchors {
  let all: [String]
  let set: Set<String>

  init(_ all: [String]) {
    self.all = all
    set = Set(all)
  }
}

/// What was most likely meant by the dead links of one text. Looking through all ids for each of very many would take too
/// long; the same slip is looked up once.
private final class NearestSearches: Sendable {
  private static let most = 50
  private let known = Mutex<[String: String?]>([:])

  func nearest(to typed: String, of group: String, among all: () -> [String]) -> String? {
    known.withLock { known in
      let key = "\(group)#\(typed)"
      if let found = known[key] { return found }
      guard known.count < NearestSearches.most else { return nil }
      let found = Vietnamese.nearest(to: typed, among: all())
      known[key] = .some(found)
      return found
    }
  }
}

extension Diagnostic {
  fileprivate static func notEnglish(_ path: String) -> Diagnostic {
    Diagnostic(
      .notEnglish, at: Place(file: path),
      Bilingual(
        vi: "bài tiếng Anh này viết bằng tiếng Việt", en: "this English text is in Vietnamese"),
      help: Bilingual(
        vi:
          "dịch sang tiếng Anh; chưa dịch thì xóa tệp, trang tiếng Anh sẽ ghi rõ là chưa có bản dịch",
        en:
          "translate it; until then delete the file, and the English page says that there is no translation"
      ))
  }
}

extension Registry {
  fileprivate func glossary(in language: Language) -> [Abbreviation] {
    glossary.map {
      Abbreviation(term: $0.term[language], meaning: $0.meaning.said(in: language).printed)
    }
  }
}

extension ProseWords {
  fileprivate init(_ wording: Wording, in language: Language) {
    self.init(
      photoBy: wording[.photoBy][language], inPhoto: wording[.inPhoto][language],
      fullSize: wording[.fullSize][language],
      table: { wording.fill(.tableNumbered, in: language, with: [String($0)]) })
  }
}

extension Mark {
  /// The long text of a record in one language.
  package static func text(_ key: RecordKey, _ language: Language) -> Mark {
    Mark(.text, key.kind.rawValue, key.name, language.rawValue)
  }
}
