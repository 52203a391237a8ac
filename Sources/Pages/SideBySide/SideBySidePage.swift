internal import Edition
internal import Keeping
internal import Markdown
internal import Records
internal import Templates
internal import Vietnamese

/// A record in both languages at once, block beside block, for translators and correspondents. Its own words are in both as
/// well, so that one page serves the readers of either.
struct SideBySidePage: Templated {
  static let template = "side-by-side"

  let key: RecordKey
  let pairs: RecordPairs
  let vi: PageDesk
  let en: PageDesk

  static let shape = Shape<SideBySidePage>(
    "side-by-side", "A record in both languages at once, block beside block",
    [
      .view("vi", "What every page has around its content, in Vietnamese") { $0.frame(at: $0.vi) },
      .view("en", "The same in English") { $0.frame(at: $0.en) },
      .text("title", "The title of the record in Vietnamese") { $0.title(at: $0.vi) },
      .text("titleEnglish", "The same in English") { $0.title(at: $0.en) },
      .link("record", "The record’s own page in Vietnamese") { $0.vi.address($0.key) },
      .link("recordEnglish", "The same in English") { $0.en.address($0.key) },
      .flag("isStale", "The Vietnamese has changed since it was translated") {
        $0.pairs.isStale
      },
      .list("facts", "Title, summary and facts, pair by pair") { $0.pairs.facts },
      .list("story", "The long text, pair by pair") { $0.pairs.story },
      .view("onPaper", "What leads from paper back to the site") { $0.onPaper },
    ])

  private func title(at desk: PageDesk) -> String { desk.naming.title(of: key) ?? key.name }

  private var header: Header? { vi.registry.header(of: key) }

  /// The page has the Vietnamese address for both languages.
  private var onPaper: OnPaperView {
    let updated = vi.registry.ask(key) { vi.edition.lastChange(of: $0) }
    return OnPaperView(.sideBySide(key), updated: updated ?? nil, at: vi)
  }

  private func frame(at desk: PageDesk) -> FrameView {
    let (title, kind) = (title(at: desk), desk.say(.sideBySide))
    let above = key.register.map { PageFacts.trail($0, at: desk) + [(title, .record(key))] }
    let facts = PageFacts(
      route: .sideBySide(key), title: "\(title) – \(kind)", crumb: kind, trail: above ?? [],
      section: key.register, isSample: header?.isSample ?? false, isListed: false)
    return FrameView(facts, at: desk)
  }
}

/// What belongs together in both languages; one of them may be missing.
struct PairView: View {
  let vi: HTML?
  let en: HTML?
  let isHeading: Bool

  static let shape = Shape<PairView>(
    "pair", "What belongs together in both languages; one of them may be missing",
    [
      .html("vi", "The Vietnamese") { $0.vi },
      .html("en", "The English") { $0.en },
      .flag("isHeading", "A heading over the facts that follow") { $0.isHeading },
    ])
}

/// The pairs of a record.
struct RecordPairs: Sendable {
  let facts: [PairView]
  let story: [PairView]
  let isStale: Bool
}

extension Edition {
  /// The files of all such pages.
  package var sideBySidePaths: [String] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).map { RecordKey(kind, $0.name) }.filter(isBilingual)
        .map { Route.sideBySide($0).file(in: .vi) }
    }
  }

  func sideBySidePage(of key: RecordKey) -> SitePage? {
    guard isBilingual(key) else { return nil }
    return SitePage(.sideBySide(key), isListed: false, languages: [.vi]) { press, _, output in
      let page = SideBySidePage(
        key: key, pairs: press.pairs(of: key), vi: press.desk(.vi), en: press.desk(.en))
      press.print(page, at: .sideBySide(key), in: .vi, into: &output)
      // The record's own pages have told what is wrong with its texts.
      return []
    }
  }
}

extension Press {
  fileprivate func pairs(of key: RecordKey) -> RecordPairs {
    let facts = zip(
      Sides.lines(of: key, at: desk(.vi)), Sides.lines(of: key, at: desk(.en))
    ).map { vi, en in
      PairView(vi: vi.html, en: en.html, isHeading: vi.isHeading)
    }
    return RecordPairs(facts: facts, story: story(of: key), isStale: stories.isStale(key))
  }

  private func story(of key: RecordKey) -> [PairView] {
    guard let header = edition.registry.header(of: key) else { return [] }
    func blocks(_ language: Language) -> [ProseBlock] {
      stories.story(of: header, key, in: language, on: .sideBySide(key)).0.prose?
        .blocks(prefix: "\(language.rawValue)-") ?? []
    }
    let (vi, en) = (blocks(.vi), blocks(.en))
    return Alignment(vi, en).pairs.map { pair in
      PairView(vi: joined(vi[pair.first]), en: joined(en[pair.second]), isHeading: false)
    }
  }

  private func joined(_ blocks: ArraySlice<ProseBlock>) -> HTML? {
    blocks.isEmpty ? nil : HTML(blocks.map(\.html).joined(separator: "\n"))
  }
}
