internal import Keeping
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
    package let choices: [Facet]
  }

  package let register: Register
  /// Apart from the register, of a list that English has in another order.
  let language: Language
  let items: [Entry]
  let ways: [Dimension]
  private let narrowed: [Facet: [Int]]

  init(
    _ register: Register, _ entries: [Entry], in language: Language = .vi,
    order: (Facet) -> CollationKey
  ) {
    self.register = register
    self.language = language
    items = entries
    var narrowed: [Facet: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for facet in entry.facets { narrowed[facet, default: []].append(index) }
    }
    self.narrowed = narrowed
    ways = Listing.dimensions(narrowed.keys, order: order)
  }

  package var entries: [Entry] {
    Notes.add(mark(.list))
    return items
  }

  package var dimensions: [Dimension] {
    Notes.add(mark(.choices))
    return ways
  }

  package func count(_ facet: Facet?) -> Int {
    Notes.add(mark(.choices, facet))
    return size(of: facet)
  }

  private func size(of facet: Facet?) -> Int {
    guard let facet else { return items.count }
    return narrowed[facet]?.count ?? 0
  }

  /// No page looks at the entries of another, for every list has many.
  package func entries(_ facet: Facet?, page number: Int) -> [Entry] {
    Notes.add(mark(.listPage, facet, number))
    return places(facet, page: number).map { items[$0] }
  }

  /// Where a page stands among the others; of a list by date, a page that is full knows of no newer ones but the next.
  package func turn(_ facet: Facet?, page number: Int) -> Paging.Turn {
    Notes.add(mark(.listPage, facet, number))
    return paged(facet).turn(at: number)
  }

  /// Where the entries of a page stand in the whole.
  func places(_ facet: Facet?, page number: Int) -> [Int] {
    let range = paged(facet).range(of: number)
    guard let facet else { return Array(range) }
    return narrowed[facet].map { Array($0[range]) } ?? []
  }

  func places(_ facet: Facet?) -> [Int] {
    facet.map { narrowed[$0, default: []] } ?? Array(items.indices)
  }

  /// Enough that what a script shows takes few requests, few enough that one entry costs little.
  package static let rowsInChunk = 32

  var chunkCount: Int { (items.count + Listing.rowsInChunk - 1) / Listing.rowsInChunk }

  package var chunks: Range<Int> {
    Notes.add(mark(.choices, nil))
    return 0..<chunkCount
  }

  /// A few entries, counted from the end, which is the oldest of a list by date: what is added changes only the last.
  package func chunk(_ number: Int) -> [Entry] {
    Notes.add(mark(.listRows, nil, number))
    return places(ofChunk: number).map { items[$0] }
  }

  func places(ofChunk number: Int) -> [Int] {
    let end = items.count - number * Listing.rowsInChunk
    return (max(0, end - Listing.rowsInChunk)..<end).reversed()
  }

  /// The entries that changed last, newest first.
  package func newest(_ facet: Facet?, most: Int) -> [Entry] {
    Notes.add(mark(.listNewest, facet))
    let all = places(facet).map { items[$0] }
    let dated = all.compactMap { entry in entry.day.map { (day: $0, entry: entry) } }
    return dated.sorted { ($1.day, $0.entry.key) < ($0.day, $1.entry.key) }
      .prefix(most).map(\.entry)
  }

  /// When the entry that changed last did so.
  package func latest(_ facet: Facet?) -> PartialDate? {
    Notes.add(mark(.listNewest, facet))
    return places(facet).compactMap { items[$0].day }.max()
  }

  package var facets: [Facet] { dimensions.flatMap(\.choices) }

  /// The whole, then each choice.
  package var choices: [Facet?] { [nil] + facets }

  /// Every page the register has.
  package var pages: [(facet: Facet?, number: Int)] {
    choices.flatMap { facet in paging(facet).pages.map { (facet, $0) } }
  }

  package var routes: [Route] { pages.map(route) }

  package func route(_ page: (facet: Facet?, number: Int)) -> Route {
    .register(register, page.facet, page: page.number)
  }

  package func paging(_ facet: Facet?) -> Paging {
    Paging(count: count(facet), isByDate: register.isByDate)
  }

  func paged(_ facet: Facet?) -> Paging {
    Paging(count: size(of: facet), isByDate: register.isByDate)
  }

  private static func dimensions(
    _ facets: some Collection<Facet>, order: (Facet) -> CollationKey
  ) -> [Dimension] {
    let groups = Dictionary(grouping: facets, by: \.dimension)
    return groups.keys.sorted().map { rank in
      let choices = groups[rank, default: []].map { (key: order($0), facet: $0) }
        .sorted { ($0.key, $0.facet.value) < ($1.key, $1.facet.value) }
      return Dimension(rank: rank, choices: choices.map(\.facet))
    }
  }
}
