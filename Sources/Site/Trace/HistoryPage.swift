internal import Comparing
internal import Edition
internal import Pages
internal import Records
internal import Status
internal import Templates
internal import Tracing
internal import Vietnamese

/// What a record said, when that changed, and why: the newest first.
struct HistoryPage: PageView {
  static let template = "history"

  let key: RecordKey
  let trace: SiteTrace
  let desk: PageDesk

  static let shape = Shape<HistoryPage>(
    "history", "What a record said, when that changed, and why",
    [
      .frame,
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.desk.say(.historySummary) },
      .view("record", "The record as it is now") { LinkView(to: $0.key, at: $0.desk) },
      .list("entries", "What happened, the newest first") { page in
        let trace = page.trace
        return page.desk.edition.trace(of: page.key).reversed().filter {
          $0.event != .restated
        }.map {
          HistoryEntryView(entry: $0, trace: trace, desk: page.desk)
        }
      },
      .link("changes", "The page of all changes") { $0.desk.address(.changes(page: 1)) },
      .link("log", "The log, each line with the digest of the one before") { _ in
        Link.file(TraceLog.publishedFile)
      },
      .flag("isSample", "Whether the record is made up for the demonstration") { $0.isSample },
    ])

  private var title: String {
    desk.naming.say(.historyOf, desk.naming.title(of: key) ?? desk.say(key.kind))
  }

  private var isSample: Bool { desk.registry.header(of: key)?.isSample ?? false }

  var facts: PageFacts {
    var facts = PageFacts(
      .history(key), title: title, description: desk.say(.historySummary),
      below: key.register ?? .corrections, at: desk)
    if let name = desk.naming.title(of: key) { facts.trail.append((name, .record(key))) }
    facts.crumb = desk.say(.historyPage)
    facts.isListed = false
    facts.isSample = isSample
    return facts
  }
}

struct HistoryEntryView: View {
  let entry: TraceEntry
  let trace: SiteTrace
  let desk: PageDesk

  static let shape = Shape<HistoryEntryView>(
    "history-entry", "One thing that happened to a record",
    [
      .text("number", "Its number in the log, for anchors") { String($0.entry.number) },
      .view("day", "The day") { $0.desk.day($0.entry.on) },
      .text("event", "What happened") { $0.desk.say($0.entry.event) },
      .text("formerAddress", "The address until then; absent where it is the same") {
        $0.formerAddress
      },
      .list("corrections", "The corrections that say why") { $0.corrections },
      .flag("isUnexplained", "Whether something that readers rely on changed without a correction")
      { !$0.entry.change.unexplained.isEmpty },
      .list("facts", "What was said, and what is said now") { $0.facts },
      .list("texts", "Where the long texts differ") { $0.texts },
      .list("told", "All facts that were told from then on, where something has changed since") {
        $0.told
      },
    ])

  private var corrections: [CorrectionView] {
    entry.change.corrections.compactMap { name in
      desk.registry.corrections[ID(name)].map { CorrectionView(correction: $0, desk: desk) }
    }
  }

  private var states: KnownStates { trace.states }
  private var comparison: StateComparison { trace.comparison(of: entry.record.kind) }

  private var formerAddress: String? {
    entry.former.map { desk.url(.record($0)) }
  }

  private var change: (old: TraceState, new: TraceState)? {
    guard entry.change.tellsOfSomething, let old = states.before(entry), let new = states.of(entry)
    else { return nil }
    return (old, new)
  }

  private var facts: [HistoryFactView] {
    guard let change else { return [] }
    // A program that knows more of a record has not seen it change.
    let facts = comparison.facts(from: change.old, to: change.new)
      .filter { entry.change.facts.contains(comparison.name(of: $0)) }
    return views(facts)
  }

  private var told: [ToldFactView] {
    let isLast = states.log.entries(around: entry).last(where: \.isSeen)?.number == entry.number
    guard !isLast, !entry.hidesRecord, let state = states.of(entry) else { return [] }
    let facts = views(comparison.facts(of: state))
    // The entries of a list stand beside each other, under its name.
    let labels = facts.map(\.label).reduce(into: [String]()) { labels, label in
      if !labels.contains(label) { labels.append(label) }
    }
    return labels.map { label in
      ToldFactView(label: label, values: facts.filter { $0.label == label }.compactMap(\.now))
    }
  }

  private func views(_ facts: [ChangedFact]) -> [HistoryFactView] {
    facts.filter { $0.language.map { $0 == desk.language } ?? true }
      .map { HistoryFactView(fact: $0, language: desk.language) }
  }

  private var texts: [TextChangeView] {
    guard let change else { return [] }
    return comparison.texts(from: change.old, to: change.new).map { language in
      TextChangeView(
        title: desk.say(language == .vi ? .textInVietnamese : .textInEnglish), language: language,
        words: WordChange.all(
          from: change.old.words(in: language) ?? "", to: change.new.words(in: language) ?? "",
          context: 3))
    }
  }
}

struct HistoryFactView: View {
  let fact: ChangedFact
  let language: Language

  static let shape = Shape<HistoryFactView>(
    "history-fact", "A fact as it was told and as it is told now",
    [
      .text("label", "What it is called") { $0.label },
      .text("before", "What was said; absent where nothing was") { $0.fact.before?[$0.language] },
      .text("after", "What is said now; absent where nothing is") { $0.now },
    ])

  var now: String? { fact.after?[language] }

  var label: String {
    [fact.list, fact.label].compactMap { $0?[language] }.joined(separator: ": ")
  }
}

struct ToldFactView: View {
  let label: String
  let values: [String]

  static let shape = Shape<ToldFactView>(
    "told-fact", "A fact as it was told, or a list with its entries",
    [
      .text("label", "What it is called") { $0.label },
      .list("values", "What was said, the entries of a list one by one") { fact in
        fact.values.map { NameView(name: $0) }
      },
    ])
}

struct TextChangeView: View {
  let title: String
  let language: Language
  let words: [WordChange]

  static let shape = Shape<TextChangeView>(
    "text-change", "Where a long text says something else",
    [
      .text("title", "Which text") { $0.title },
      .text("language", "Its language, vi or en") { $0.language.rawValue },
      .list("places", "The places, with some words around them") { view in
        view.words.map { WordChangeView(change: $0) }
      },
    ])
}

struct WordChangeView: View {
  let change: WordChange

  static let shape = Shape<WordChangeView>(
    "word-change", "A place of a text where it says something else",
    [
      .text("removed", "What it said; absent where words were only added") {
        $0.change.removed.isEmpty ? nil : $0.change.removed
      },
      .text("added", "What it says now; absent where words were only taken out") {
        $0.change.added.isEmpty ? nil : $0.change.added
      },
    ])
}
