package import Edition
internal import JSON
internal import Keeping
package import Outputs
package import Records
internal import Synchronization
package import Vietnamese

/// What the index needs of the pages.
package struct SearchPages: Sendable {
  /// Appends what a record looks like among the results, without a line end.
  let card: @Sendable (RecordKey, Language, inout [UInt8]) -> Void
  /// The words of a record's long text in its own language.
  let text: @Sendable (RecordKey, Language) -> [UInt8]

  package init(
    card: @escaping @Sendable (RecordKey, Language, inout [UInt8]) -> Void,
    text: @escaping @Sendable (RecordKey, Language) -> [UInt8]
  ) {
    self.card = card
    self.text = text
  }
}

/// The index as files: `search/vi.js` says what there is, `search/vi/` holds the parts. All are scripts that call one function
/// with text, because that is what a page opened from a folder can load too.
package final class SearchFiles: Sendable {
  package let order: SearchOrder
  private let listings: [Listing]
  private let edition: Edition
  private let wording: Wording
  private let sizes: SearchSizes
  private let vi: LanguageIndex
  private let en: LanguageIndex

  /// One language's words while pages are rendered, and its index once one of its files is asked for.
  private final class LanguageIndex: Sendable {
    let rewording: SearchRewording
    let prose: SearchProse
    let made = Mutex<SearchIndex?>(nil)
    /// How many files are still to be asked for; after the last the index goes.
    private let waiting: Mutex<Int>

    init(_ rewording: SearchRewording, _ prose: SearchProse, files: Int) {
      self.rewording = rewording
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

  package init(_ edition: Edition, _ wording: Wording, _ listings: [Listing]) {
    let order = SearchOrder(edition.registry, on: edition.today)
    let sizes = SearchSizes(records: order.keys.count)
    self.order = order
    self.sizes = sizes
    self.listings = listings
    self.edition = edition
    self.wording = wording
    func index(_ language: Language) -> LanguageIndex {
      let rewording = SearchRewording(edition.registry.glossary, language)
      return LanguageIndex(
        rewording,
        SearchProse(language, order, in: edition.registry, pairRows: sizes.pairRows, rewording),
        files: sizes.files)
    }
    vi = index(.vi)
    en = index(.en)
  }

  private subscript(language: Language) -> LanguageIndex { language == .vi ? vi : en }

  /// A long text that was rendered for a page in its own language.
  package func note(_ text: [UInt8], of key: RecordKey, in language: Language) {
    self[language].prose.add(text, of: key)
  }

  package func all(_ pages: SearchPages) -> [OutputFile] {
    Language.allCases.flatMap { language in
      [root(pages, language)] + indexParts(pages, language) + typedParts(pages, language)
        + cardParts(pages, language) + facetParts(pages, language)
    }
  }

  private func indexParts(_ pages: SearchPages, _ language: Language) -> [OutputFile] {
    (0..<sizes.wordFiles).flatMap { number in
      [
        part("w\(number)", pages, language) { String(decoding: $0.words[number], as: UTF8.self) },
        part("p\(number)", pages, language) { String(decoding: $0.pairs[number], as: UTF8.self) },
      ]
    }
  }

  private func typedParts(_ pages: SearchPages, _ language: Language) -> [OutputFile] {
    TypedWords.letters.enumerated().map { place, letter in
      part("s\(letter)", pages, language) {
        String(decoding: $0.typed.files[place], as: UTF8.self)
      }
    }
  }

  private func cardParts(_ pages: SearchPages, _ language: Language) -> [OutputFile] {
    (0..<sizes.cardFiles).map { number in
      part("c\(number)", pages, language) { [self] _ in
        String(decoding: cards(number, pages, language), as: UTF8.self)
      }
    }
  }

  private func facetParts(_ pages: SearchPages, _ language: Language) -> [OutputFile] {
    let naming = Naming(edition, wording, language)
    return SearchFacet.allCases.map { [listings, order] facet in
      part(facet.rawValue, pages, language) { _ in
        facet.text(listings, order, naming)
      }
    }
  }

  private func part(
    _ name: String, _ pages: SearchPages, _ language: Language,
    _ text: @escaping @Sendable (SearchIndex) -> String
  ) -> OutputFile {
    let path = "\(SearchFiles.folder(language))/\(name).js"
    return OutputFile.remembered(path, ready: SearchFiles.ready) { [self] in
      let index = Notes.aside { self.index(language, pages) }
      defer { self[language].isWritten() }
      return SearchFiles.script(index.version, name, .text(text(index)))
    }
  }

  private func root(_ pages: SearchPages, _ language: Language) -> OutputFile {
    let path = "\(SearchFiles.folder(language)).js"
    return OutputFile.remembered(path, ready: SearchFiles.ready) { [self] in
      let index = Notes.aside { self.index(language, pages) }
      defer { self[language].isWritten() }
      return SearchFiles.script(index.version, "", root(index, Naming(edition, wording, language)))
    }
  }

  /// An index is made of everything.
  private static let ready: [Mark] = [.facts, Mark(.texts)]

  private static func folder(_ language: Language) -> String { "search/\(language.rawValue)" }

  /// What every part says: which index it belongs to, its name, what it holds.
  private static func script(_ version: String, _ name: String, _ content: JSON) -> [UInt8] {
    var bytes = Array("bieuduong(\"\(version)\",\"\(name)\",".utf8)
    content.write(into: &bytes)
    return bytes + Array(")\n".utf8)
  }

  private func root(_ index: SearchIndex, _ naming: Naming) -> JSON {
    let facets = SearchFacet.allCases.map { JSON.Member($0.rawValue, .text(naming.say($0.title))) }
    let rules = SearchRules(
      self[naming.language].rewording.use.of(edition.registry.glossary), naming.language)
    return .object([
      "records": .int(sizes.records), "facets": .object(facets),
      "rows": .int(sizes.pairRows), "rowsPerFile": .int(sizes.rowsPerFile),
      "cardsPerFile": .int(SearchSizes.cardsPerFile),
      "letters": .object(SearchWord.lettersApart.map { JSON.Member($0, .text($1)) }),
      "rules": SearchRules.json(rules.all), "keys": SearchRules.json(SearchRules.keys),
      "stems": SearchRules.json(rules.stems),
      "irregular": .list(rules.irregular.map { .list([.text($0.word), .text($0.stem)]) }),
      "words": .text(index.firstWords.joined(separator: " ")),
    ])
  }

  /// Made once, by whoever asks first; a thread that would have to wait makes the other language's meanwhile.
  private func index(_ language: Language, _ pages: SearchPages) -> SearchIndex {
    for each in Language.allCases {
      _ = self[each].made.withLockIfAvailable { $0 = $0 ?? make(each, pages) }
    }
    return self[language].made.withLock { made in
      let index = made ?? make(language, pages)
      made = index
      return index
    }
  }

  private func make(_ language: Language, _ pages: SearchPages) -> SearchIndex {
    var lists = self[language].prose.complete { pages.text($0, language) }
    let texts = SearchTexts(Naming(edition, wording, language))
    for (record, key) in order.keys.enumerated() {
      for field in texts.fields(of: key) { lists.add(field, of: record) }
    }
    return SearchIndex(lists, order, sizes)
  }

  /// What ten results look like, each on a line, as the site's templates show them.
  private func cards(_ number: Int, _ pages: SearchPages, _ language: Language) -> [UInt8] {
    let start = number * SearchSizes.cardsPerFile
    let keys = order.keys[start..<min(start + SearchSizes.cardsPerFile, order.keys.count)]
    var lines: [UInt8] = []
    for key in keys {
      if key != keys.first { lines.append(UInt8(ascii: "\n")) }
      pages.card(key, language, &lines)
    }
    return lines
  }
}
