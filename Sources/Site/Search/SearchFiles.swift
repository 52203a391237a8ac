internal import JSON
internal import Markdown
internal import Records
internal import Synchronization
internal import Templates
internal import Vietnamese

/// The index as files: `search/vi.js` says what there is, `search/vi/` holds the parts. All are scripts that call one function
/// with text, because that is what a page opened from a folder can load too.
final class SearchFiles: Sendable {
  let order: SearchOrder
  private let listings: [Listing]
  private let registry: Registry
  private let sizes: SearchSizes
  private let vi: LanguageIndex
  private let en: LanguageIndex

  /// One language's words while pages are rendered, and its index once one of its files is asked for.
  private final class LanguageIndex: Sendable {
    let prose: SearchProse
    let made = Mutex<SearchIndex?>(nil)
    /// How many files are still to be asked for; after the last the index goes.
    private let waiting: Mutex<Int>

    init(_ prose: SearchProse, files: Int) {
      self.prose = prose
      waiting = Mutex(files)
    }

    func isWritten() {
      let isLast = waiting.withLock { waiting in
        waiting -= 1
        return waiting == 0
      }
      if isLast { made.withLock { $0 = nil } }
    }
  }

  init(_ edition: Edition, _ listings: [Listing]) {
    let order = SearchOrder(edition.registry, on: edition.today)
    let sizes = SearchSizes(records: order.keys.count)
    self.order = order
    self.sizes = sizes
    self.listings = listings
    registry = edition.registry
    func index(_ language: Language) -> LanguageIndex {
      LanguageIndex(
        SearchProse(language, order, in: edition.registry, pairRows: sizes.pairRows),
        files: sizes.files)
    }
    vi = index(.vi)
    en = index(.en)
  }

  private subscript(language: Language) -> LanguageIndex { language == .vi ? vi : en }

  /// A long text that was rendered for a page in its own language.
  func note(_ text: [UInt8], of key: RecordKey, in language: Language) {
    self[language].prose.add(text, of: key)
  }

  func all(_ press: Press) -> [OutputFile] {
    Language.allCases.flatMap { language in
      [root(press, language)] + indexParts(press, language) + cardParts(press, language)
        + facetParts(press, language)
    }
  }

  private func indexParts(_ press: Press, _ language: Language) -> [OutputFile] {
    (0..<sizes.wordFiles).flatMap { number in
      [
        part("w\(number)", press, language) { String(decoding: $0.words[number], as: UTF8.self) },
        part("p\(number)", press, language) { String(decoding: $0.pairs[number], as: UTF8.self) },
      ]
    }
  }

  private func cardParts(_ press: Press, _ language: Language) -> [OutputFile] {
    (0..<sizes.cardFiles).map { number in
      part("c\(number)", press, language) { [self] _ in
        String(decoding: cards(number, press, language), as: UTF8.self)
      }
    }
  }

  private func facetParts(_ press: Press, _ language: Language) -> [OutputFile] {
    SearchFacet.allCases.map { [listings, order] facet in
      part(facet.rawValue, press, language) { _ in
        facet.text(listings, order, press.context(language))
      }
    }
  }

  private func part(
    _ name: String, _ press: Press, _ language: Language,
    _ text: @escaping @Sendable (SearchIndex) -> String
  ) -> OutputFile {
    SupportFile.file("\(SearchFiles.folder(language))/\(name).js") { [self] in
      let index = index(language, press)
      defer { self[language].isWritten() }
      return SearchFiles.script(index.version, name, .text(text(index)))
    }
  }

  private func root(_ press: Press, _ language: Language) -> OutputFile {
    SupportFile.file("\(SearchFiles.folder(language)).js") { [self] in
      let index = index(language, press)
      defer { self[language].isWritten() }
      return SearchFiles.script(index.version, "", root(index, press.context(language)))
    }
  }

  private static func folder(_ language: Language) -> String { "search/\(language.rawValue)" }

  /// What every part says: which index it belongs to, its name, what it holds.
  private static func script(_ version: String, _ name: String, _ content: JSON) -> [UInt8] {
    var bytes = Array("bieuduong(\"\(version)\",\"\(name)\",".utf8)
    content.write(into: &bytes)
    return bytes + Array(")\n".utf8)
  }

  private func root(_ index: SearchIndex, _ context: Context) -> JSON {
    let facets = SearchFacet.allCases.map { JSON.Member($0.rawValue, .text(context.say($0.title))) }
    return .object([
      "records": .int(sizes.records), "facets": .object(facets),
      "rows": .int(sizes.pairRows), "rowsPerFile": .int(sizes.rowsPerFile),
      "cardsPerFile": .int(SearchSizes.cardsPerFile),
      "letters": .object(SearchWord.foreignLetters.map { JSON.Member($0, .text($1)) }),
      "words": .text(index.firstWords.joined(separator: " ")),
    ])
  }

  /// Made once, by whoever asks first; a thread that would have to wait makes the other language's meanwhile.
  private func index(_ language: Language, _ press: Press) -> SearchIndex {
    for each in Language.allCases {
      _ = self[each].made.withLockIfAvailable { $0 = $0 ?? make(each, press) }
    }
    return self[language].made.withLock { made in
      let index = made ?? make(language, press)
      made = index
      return index
    }
  }

  private func make(_ language: Language, _ press: Press) -> SearchIndex {
    var lists = self[language].prose.complete { [registry] key in
      registry.header(of: key.kind, key.name)
        .flatMap { press.stories.story(of: $0, key, in: language, on: .record(key)).0.prose?.text }
        ?? []
    }
    let context = press.context(language)
    for (record, key) in order.keys.enumerated() {
      for field in context.searchFields(of: key) { lists.add(field, of: record) }
    }
    return SearchIndex(lists, order, sizes)
  }

  /// What ten results look like, each on a line, as the site's templates show them.
  private func cards(_ number: Int, _ press: Press, _ language: Language) -> [UInt8] {
    let start = number * SearchSizes.cardsPerFile
    let keys = order.keys[start..<min(start + SearchSizes.cardsPerFile, order.keys.count)]
    let context = press.context(language)
    let links = press.links(from: Route.search.file(in: language))
    var output = Output()
    var lines: [UInt8] = []
    for key in keys {
      if key != keys.first { lines.append(SearchFiles.newLine) }
      guard let card = context.searchResult(key) else { continue }
      output.removeAll()
      press.looks[language].searchResult.render(card, links: links, into: &output)
      lines.append(contentsOf: output.bytes.lazy.filter { $0 != SearchFiles.newLine })
    }
    return lines
  }

  private static let newLine = UInt8(ascii: "\n")
}
