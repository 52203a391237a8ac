internal import Comparing
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Tracing
internal import Vietnamese

/// All that readers saw change, the newest first.
struct ChangesPage: PageView {
  static let template = "changes"

  let trace: SiteTrace
  let number: Int
  let desk: PageDesk

  static let shape = Shape<ChangesPage>(
    "changes", "All that readers saw change, the newest first",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(.changesTitle) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say(.changesSummary) },
      .list("lines", "What changed, and what was published new") { page in
        page.lines.map { ChangeLineView(line: $0, trace: page.trace, desk: page.desk) }
      },
      .view("pages", "The way to the other pages; absent where there is one page") { page in
        PagerView(page.turn, at: page.desk) { .changes(page: $0) }
      },
      .link("log", "The log, each line with the digest of the one before") { _ in
        Link.file(TraceLog.publishedFile)
      },
      .link("corrections", "The page of corrections and revocations") {
        $0.desk.address(.register(.corrections))
      },
    ])

  private var all: [ChangeLine] { ChangeLine.all(in: desk.edition.wholeTrace) }
  private var lines: [ChangeLine] { Array(all[paging.range(of: number)]) }
  private var paging: Paging { Paging(count: all.count, isByDate: true) }
  private var turn: Paging.Turn { paging.turn(at: number) }

  var facts: PageFacts {
    var facts = PageFacts(
      .changes(page: number), title: desk.say(.changesTitle),
      description: desk.say(.changesSummary), below: .corrections, at: desk)
    facts.isListed = number == 1
    if number == 1 { facts.feeds = [.changes] }
    return facts
  }
}

struct ChangeLineView: View {
  let line: ChangeLine
  let trace: SiteTrace
  let desk: PageDesk

  static let shape = Shape<ChangeLineView>(
    "change-line", "Something that happened to a record, or all that was published new on a day",
    [
      .view("day", "The day") { $0.desk.day($0.line.day) },
      .text("event", "What happened") { $0.event },
      .view("record", "The record; absent where it may not be named any more") { $0.record },
      .text("kind", "Of what kind it was; absent of one that can be named") { $0.kind },
      .list("facts", "What is another, by what it is called") { view in
        view.facts.map { NameView(name: $0) }
      },
      .list("corrections", "The corrections that say why") { $0.corrections },
      .flag("isUnexplained", "Whether something that readers rely on changed without a correction")
      { $0.isUnexplained },
      .link("history", "What it said before; absent where nothing is kept") { $0.history },
      .list("new", "How many were published new, by kinds") { $0.new },
    ])

  private var entry: TraceEntry? { if case .change(let entry) = line { entry } else { nil } }

  private var event: String { desk.say(entry?.event ?? .published) }

  private var bearer: RecordKey? { entry.map(trace.states.log.bearer) }
  private var record: LinkView? { bearer.flatMap { LinkView(to: $0, at: desk) } }

  private var kind: String? {
    entry.flatMap { record == nil ? desk.say($0.record.kind) : nil }
  }

  private var facts: [String] {
    guard let entry else { return [] }
    return entry.change.facts.map { trace.title(of: $0, in: entry.record.kind)[desk.language] }
      + entry.change.texts.map { desk.say($0 == .vi ? .textInVietnamese : .textInEnglish) }
  }

  private var corrections: [LinkView] { entry?.correctionLinks(at: desk) ?? [] }
  private var isUnexplained: Bool { !(entry?.change.unexplained.isEmpty ?? true) }

  private var history: Link? {
    bearer.flatMap { desk.edition.isTraced($0) ? desk.address(.history($0)) : nil }
  }

  private var new: [NameView] {
    guard case .published(let counts, _) = line else { return [] }
    return Kind.allCases.compactMap { kind in
      counts[kind].map {
        NameView(name: "\(desk.say(kind)): \(Number.print($0, desk.language))")
      }
    }
  }
}

struct NameView: View {
  let name: String

  static let shape = Shape<NameView>(
    "name", "What something is called", [.text("name", "The words") { $0.name }])
}

extension TraceEntry {
  func correctionLinks(at desk: PageDesk) -> [LinkView] {
    change.corrections.compactMap { LinkView(to: RecordKey(.correction, $0), at: desk) }
  }
}

extension SiteTrace {
  /// What a fact or a list of a record is called.
  func title(of name: String, in kind: Kind) -> Bilingual {
    let list = "\(kind.rawValue)-\(name)"
    return labels.titles[list] == nil
      ? labels.title(of: name, in: kind.folder) : labels.title(of: list)
  }
}
