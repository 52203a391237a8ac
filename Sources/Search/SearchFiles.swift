package import Edition
internal import JSON
package import Keeping
package import Outputs
package import Records
package import Vietnamese

/// What the index needs of the pages.
package struct SearchPages: Sendable {
  /// Appends what a record looks like among the results, without a line end.
  let card: @Sendable (RecordKey, Language, inout [UInt8]) -> Void
  /// Told when a site has all cards of a language.
  let end: @Sendable (Language) -> Void
  /// The words of a record's long text in its own language.
  let text: @Sendable (RecordKey, Language) -> [UInt8]

  package init(
    card: @escaping @Sendable (RecordKey, Language, inout [UInt8]) -> Void,
    text: @escaping @Sendable (RecordKey, Language) -> [UInt8],
    end: @escaping @Sendable (Language) -> Void
  ) {
    self.card = card
    self.text = text
    self.end = end
  }
}

/// What an index is made of.
struct SearchSources {
  let pages: SearchPages
  let edition: Edition
  let wording: Wording
  let listings: [Listing]

  func naming(_ language: Language) -> Naming { Naming(edition, wording, language) }
}

/// The index as files: `search/vi.js` says what there is, `search/vi/` holds the parts. All are scripts that call one function
/// with text, because that is what a page opened from a folder can load too.
package final class SearchFiles: Sendable {
  package let order: SearchOrder
  private let listings: [Listing]
  private let edition: Edition
  private let wording: Wording
  private let vi: LanguageIndex
  private let en: LanguageIndex

  /// - Parameter box: what one build leaves to the next.
  package init(
    _ edition: Edition, _ wording: Wording, _ listings: [Listing], leaving box: KeepsakeBox
  ) {
    let order = SearchOrder(edition.registry, on: edition.today)
    self.order = order
    self.listings = listings
    self.edition = edition
    self.wording = wording
    vi = LanguageIndex(.vi, order, in: edition.registry, leaving: box)
    en = LanguageIndex(.en, order, in: edition.registry, leaving: box)
  }

  private subscript(language: Language) -> LanguageIndex { language == .vi ? vi : en }

  /// A long text that was rendered for a page in its own language, and what was read for it.
  package func note(_ text: [UInt8], _ trace: Trace, of key: RecordKey, in language: Language) {
    self[language].note(text, trace, of: key)
  }

  package func all(_ pages: SearchPages) -> [OutputFile] {
    Language.allCases.flatMap { language in
      [root(pages, language)] + SearchParts.names(order).map { part($0, pages, language) }
        + order.cardFiles.map { cardFile($0, pages, language) }
    }
  }

  private func part(_ name: String, _ pages: SearchPages, _ language: Language) -> OutputFile {
    let path = SearchFiles.path(of: name, language)
    return OutputFile.remembered(
      path, ready: LanguageIndex.sources(language), in: SearchFiles.batch
    ) { [self] in
      let index = Notes.aside { self.index(language, pages) }
      defer { self[language].isWritten() }
      return SearchFiles.script(name, index.parts.contents[name] ?? [])
    }
  }

  private func root(_ pages: SearchPages, _ language: Language) -> OutputFile {
    let path = "\(SearchFiles.folder(language)).js"
    return OutputFile.remembered(
      path, ready: LanguageIndex.sources(language), in: SearchFiles.batch
    ) { [self] in
      let index = Notes.aside { self.index(language, pages) }
      defer { self[language].isWritten() }
      return SearchFiles.script("", "", root(index, Naming(edition, wording, language)))
    }
  }

  private func cardFile(
    _ file: CardFile, _ pages: SearchPages, _ language: Language
  ) -> OutputFile {
    let name = "c\(file.number)"
    var given = Fingerprint()
    for key in file.keys { given.add(key.text) }
    return OutputFile.made(SearchFiles.path(of: name, language), given: given.value) { [self] in
      let (cards, trace) = Notes.taking { pages.cards(of: file.keys, language) }
      Notes.add(trace)
      let tag = PartTag(of: cards)
      if self[language].isLast(tag, trace, of: file) { pages.end(language) }
      return SearchFiles.script(tag, name, cards)
    }
  }

  /// Whoever makes one index makes the other beside it.
  private static let batch = "search"

  private static func folder(_ language: Language) -> String { "search/\(language.rawValue)" }

  private static func path(of part: String, _ language: Language) -> String {
    "\(folder(language))/\(part).js"
  }

  /// What every part says: its tag, its name, what it holds.
  private static func script(_ name: String, _ content: [UInt8]) -> [UInt8] {
    script(PartTag(of: content), name, content)
  }

  private static func script(_ tag: PartTag, _ name: String, _ content: [UInt8]) -> [UInt8] {
    script(tag.text, name, .text(String(decoding: content, as: UTF8.self)))
  }

  private static func script(_ tag: String, _ name: String, _ content: JSON) -> [UInt8] {
    var bytes = Array("bieuduong(\"\(tag)\",\"\(name)\",".utf8)
    content.write(into: &bytes)
    return bytes + Array(")\n".utf8)
  }

  private func root(_ index: SearchIndex, _ naming: Naming) -> JSON {
    let facets = SearchFacet.allCases.map { JSON.Member($0.rawValue, .text(naming.say($0.title))) }
    let glossary = edition.registry.glossary.enumerated()
      .filter { index.entries.contains($0.offset) }.map(\.element)
    let rules = SearchRules(glossary, naming.language)
    let runs = order.runsByPlace.map(\.numbers)
    return .object([
      "records": .int(order.count), "room": .int(order.room),
      "runs": .list(runs.map { .list([.int($0.lowerBound), .int($0.upperBound)]) }),
      "facets": .object(facets), "perFile": .int(CardFile.cards),
      "letters": .object(SearchWord.lettersApart.map { JSON.Member($0, .text($1)) }),
      "rules": SearchRules.json(rules.all), "keys": SearchRules.json(SearchRules.keys),
      "stems": SearchRules.json(rules.stems),
      "irregular": .list(rules.irregular.map { .list([.text($0.word), .text($0.stem)]) }),
      "words": .text(index.words.firsts.joined(separator: " ")),
      "wordFiles": .int(SearchParts.wordFiles(order)), "wordTags": .text(index.wordTags),
      "tags": .object(index.tags.map { JSON.Member($0, .text($1)) }),
    ])
  }

  /// A thread that would have to wait for one index makes the other meanwhile, if that will be asked for.
  private func index(_ language: Language, _ pages: SearchPages) -> SearchIndex {
    let sources = SearchSources(
      pages: pages, edition: edition, wording: wording, listings: listings)
    for each in Language.allCases where self[each].isExpected { self[each].makeIfFree(sources) }
    return self[language].index(sources)
  }
}

extension SearchPages {
  /// What some results look like, each on a line, as the site's templates show them.
  func cards(of keys: ArraySlice<RecordKey>, _ language: Language) -> [UInt8] {
    var lines: [UInt8] = []
    for key in keys {
      if key != keys.first { lines.append(UInt8(ascii: "\n")) }
      card(key, language, &lines)
    }
    return lines
  }
}
