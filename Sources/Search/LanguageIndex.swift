internal import Edition
internal import Keeping
internal import Outputs
internal import Records
internal import Synchronization
internal import Vietnamese

/// One language's words while pages are rendered, and its index once one of its files is asked for.
final class LanguageIndex: Sendable {
  private let language: Language
  private let order: SearchOrder
  private let prose: SearchProse
  private let box: KeepsakeBox
  private let state = Mutex(State.unasked)
  /// Of the files of cards that were made already, by their numbers.
  private let cards = Mutex<[Int: MadeCards]>([:])
  private let countOfCardFiles: Int
  /// How many files are still to be asked for; after the last the index goes.
  private let waiting: Mutex<Int>

  private enum State {
    case unasked
    case made(SearchIndex)
    case gone
  }

  init(_ language: Language, _ order: SearchOrder, in registry: Registry, leaving box: KeepsakeBox)
  {
    self.language = language
    self.order = order
    self.box = box
    countOfCardFiles = order.cardFiles.count
    waiting = Mutex(1 + SearchParts.names(order).count)
    let name = LanguageIndex.name(language)
    prose = SearchProse(
      language, order, in: registry, SearchRewording(registry.glossary, language)
    ) { Set((LastIndex(name, in: box) ?? .nothing).prose.items.keys) }
  }

  /// What is left of it to the next build.
  private static func name(_ language: Language) -> String { "words-\(language.rawValue)" }

  /// An index is made of all facts, and of the texts in its language.
  static func sources(_ language: Language) -> [Mark] { [.facts, .texts(in: language)] }

  /// Whether its files have to be made again, as far as can be told without looking at them.
  var isExpected: Bool {
    box.keepsakes.map { keepsakes in
      LanguageIndex.sources(language).contains { keepsakes.isChanged($0.number) }
    } ?? true
  }

  /// A long text that was rendered for a page in its own language, and what was read for it.
  func note(_ text: [UInt8], _ trace: Trace, of key: RecordKey) { prose.add(text, trace, of: key) }

  /// Takes down that a file of cards was made, whose tag the index tells; and says whether it was the last.
  func isLast(_ tag: PartTag, _ trace: Trace, of file: CardFile) -> Bool {
    cards.withLock { cards in
      cards[file.number] = (tag, trace)
      return cards.count == countOfCardFiles
    }
  }

  func isWritten() {
    let isLast = waiting.withLock { waiting in
      waiting -= 1
      return waiting == 0
    }
    if isLast { state.withLock { $0 = .gone } }
  }

  /// Made now, unless it has been, or another thread is making it.
  func makeIfFree(_ sources: SearchSources) {
    _ = state.withLockIfAvailable { if case .unasked = $0 { $0 = .made(make(sources)) } }
  }

  /// Made once, by whoever asks first.
  func index(_ sources: SearchSources) -> SearchIndex {
    state.withLock { state in
      if case .made(let index) = state { return index }
      let index = make(sources)
      state = .made(index)
      return index
    }
  }

  private func make(_ sources: SearchSources) -> SearchIndex {
    let (making, cards) = making(sources)
    let facets = SearchFacet.allCases.map { facet in
      (facet.rawValue, facet.text(sources.listings, order, sources.naming(language)))
    }
    return SearchIndex(making.lists, cards, facets, order)
  }

  private func making(_ sources: SearchSources) -> (IndexMaking, CardTags) {
    let name = LanguageIndex.name(language)
    let last = LastIndex(name, in: box)
    if last == nil { prose.forgetLast() }
    var making = IndexMaking(
      order, after: last ?? .nothing, prose.complete { sources.pages.text($0, language) })
    making.takeProse(of: prose.records)
    making.takeFacts(SearchTexts(sources.naming(language)))
    let tags = making.tags { cards(in: $0, sources) }
    making.takeRest()
    making.leave(as: name, in: box)
    return (making, tags)
  }

  private func cards(in file: CardFile, _ sources: SearchSources) -> MadeCards {
    if let made = cards.withLock({ $0.removeValue(forKey: file.number) }) { return made }
    let (tag, trace) = Notes.taking {
      PartTag(of: sources.pages.cards(of: file.keys, language))
    }
    return (tag, trace)
  }
}
