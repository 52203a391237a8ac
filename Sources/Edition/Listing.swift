package import Records
package import Vietnamese

/// The entries of a register in their order, and the choices by which it can be narrowed. The same in both languages, but
/// for a register that is ordered by names.
package final class Listing: Sendable {
  package struct Entry: Sendable {
    package let key: RecordKey
    package let facets: [Facet]
    /// When what its page says last changed, for feeds.
    package let day: PartialDate?
    /// The index letter it stands under.
    package var letter: String? = nil
  }

  /// One way of narrowing, and its choices in reading order.
  package struct Dimension: Sendable {
    package let rank: Facet.Rank
    package let choices: [(facet: Facet, count: Int)]
  }

  static let pageSize = 50

  package let register: Register
  package let entries: [Entry]
  package let dimensions: [Dimension]
  private let narrowed: [Facet: [Int]]

  init(_ register: Register, _ entries: [Entry], order: (Facet) -> CollationKey) {
    self.register = register
    self.entries = entries
    var narrowed: [Facet: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for facet in entry.facets { narrowed[facet, default: []].append(index) }
    }
    self.narrowed = narrowed
    dimensions = Listing.dimensions(narrowed.mapValues(\.count), order: order)
  }

  package func count(_ facet: Facet?) -> Int {
    guard let facet else { return entries.count }
    return narrowed[facet]?.count ?? 0
  }

  /// No page looks at the entries of another: a register has as many pages as a fiftieth of its entries.
  package func entries(_ facet: Facet?, page number: Int) -> [Entry] {
    places(facet, page: number).map { entries[$0] }
  }

  /// Where the entries of a page stand in the whole.
  package func places(_ facet: Facet?, page number: Int) -> [Int] {
    let range = Listing.range(ofPage: number, among: count(facet))
    guard let facet else { return Array(range) }
    return narrowed[facet].map { Array($0[range]) } ?? []
  }

  func places(_ facet: Facet?) -> [Int] {
    facet.map { narrowed[$0, default: []] } ?? Array(entries.indices)
  }

  /// The entries that changed last, newest first.
  package func newest(_ facet: Facet?, most: Int) -> [Entry] {
    let all = facet.map { narrowed[$0, default: []].map { entries[$0] } } ?? entries
    let dated = all.compactMap { entry in entry.day.map { (day: $0, entry: entry) } }
    return dated.sorted { ($1.day, $0.entry.key) < ($0.day, $1.entry.key) }
      .prefix(most).map(\.entry)
  }

  /// When the entry that changed last did so.
  package func latest(_ facet: Facet?) -> PartialDate? {
    facet.map { narrowed[$0, default: []].compactMap { entries[$0].day }.max() }
      ?? entries.compactMap(\.day).max()
  }

  package static func pageCount(of count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  package static func range(ofPage number: Int, among count: Int) -> Range<Int> {
    let start = (number - 1) * pageSize
    return start..<min(count, start + pageSize)
  }

  package var facets: [Facet] { dimensions.flatMap { $0.choices.map(\.facet) } }

  /// The whole, then each choice.
  package var choices: [Facet?] { [nil] + facets }

  /// Every page the register has.
  package var pages: [(facet: Facet?, number: Int)] {
    choices.flatMap { facet in (1...pageCount(facet)).map { (facet, $0) } }
  }

  package var routes: [Route] { pages.map(route) }

  package func route(_ page: (facet: Facet?, number: Int)) -> Route {
    .register(register, page.facet, page: page.number)
  }

  package func pageCount(_ facet: Facet?) -> Int { Listing.pageCount(of: count(facet)) }

  private static func dimensions(
    _ counts: [Facet: Int], order: (Facet) -> CollationKey
  ) -> [Dimension] {
    let groups = Dictionary(grouping: counts.keys, by: \.dimension)
    return groups.keys.sorted().map { rank in
      let choices = groups[rank, default: []].map { (key: order($0), facet: $0) }
        .sorted { ($0.key, $0.facet.value) < ($1.key, $1.facet.value) }
      return Dimension(
        rank: rank, choices: choices.map { ($0.facet, counts[$0.facet, default: 0]) })
    }
  }
}
