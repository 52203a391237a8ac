internal import Edition
internal import Keeping
internal import Markdown
internal import Records
internal import Templates
internal import Vietnamese

/// A record in both languages at once, block beside block, for translators and correspondents.
struct SideBySidePage: PageView {
  static let template = "side-by-side"

  let key: RecordKey
  let pairs: RecordPairs
  let desk: PageDesk

  static let shape = Shape<SideBySidePage>(
    "side-by-side", "A record in both languages at once, block beside block",
    [
      .frame,
      .text("title", "The title of the record") { $0.title },
      .link("record", "The record’s own page") { $0.desk.address($0.key) },
      .flag("isStale", "The Vietnamese has changed since it was translated") {
        $0.header?.newSource != nil
      },
      .list("facts", "Title, summary and facts, pair by pair") { $0.pairs.facts },
      .list("story", "The long text, pair by pair") { $0.pairs.story },
    ])

  private var title: String { desk.naming.title(of: key) ?? key.name }

  private var header: Header? { desk.registry.header(of: key) }

  var facts: PageFacts {
    let kind = desk.say(.sideBySide)
    let above = key.register.map { PageFacts.trail($0, at: desk) + [(title, .record(key))] }
    return PageFacts(
      route: .sideBySide(key), title: "\(title) – \(kind)", crumb: kind, trail: above ?? [],
      section: key.register, isSample: header?.isSample ?? false, isListed: false)
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

/// The pairs of a record, which its pages in both languages share.
struct RecordPairs: Sendable {
  let facts: [PairView]
  let story: [PairView]
}

extension Edition {
  /// Whether there is a long text to read in both languages at once. What is short stands on both pages of the record, and
  /// a third of all pages would say it again.
  func isBilingual(_ key: RecordKey) -> Bool {
    guard key.hasPage, key.kind != .page, let header = registry.header(of: key)
    else { return false }
    return header.prose[.vi] != nil && header.prose[.en] != nil
  }

  func sideBySidePage(of key: RecordKey) -> SitePage? {
    guard isBilingual(key) else { return nil }
    return SitePage(.sideBySide(key), isListed: false) { press, language, output in
      let page = SideBySidePage(
        key: key, pairs: press.pairs(of: key), desk: press.desk(language))
      press.print(page, at: .sideBySide(key), in: language, into: &output)
      // The record's own pages have told what is wrong with its texts.
      return []
    }
  }
}

extension Press {
  /// Made once for both pages where one is written after the other.
  fileprivate func pairs(of key: RecordKey) -> RecordPairs {
    recentPairs.get(key) {
      let facts = zip(
        Sides.lines(of: key, at: desk(.vi)), Sides.lines(of: key, at: desk(.en))
      ).map { vi, en in
        PairView(vi: vi.html, en: en.html, isHeading: vi.isHeading)
      }
      return RecordPairs(facts: facts, story: story(of: key))
    }
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
