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

    fileprivate var fingerprint: UInt64 {
      var fingerprint = Fingerprint()
      fingerprint.add(key.text)
      fingerprint.add(day?.iso ?? "")
      fingerprint.add(letter ?? "")
      for facet in facets { facet.add(to: &fingerprint) }
      return fingerprint.value
    }
  }

  /// One way of narrowing, and its choices in reading order.
  package struct Dimension: Sendable {
    package let rank: Facet.Rank
    package let choices: [(facet: Facet, count: Int)]
  }

  static let pageSize = 50

  package let register: Register
  /// Apart from the register, of a list that English has in another order.
  private let language: Language
  private let items: [Entry]
  private let ways: [Dimension]
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
    ways = Listing.dimensions(narrowed.mapValues(\.count), order: order)
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

  /// No page looks at the entries of another: a register has as many pages as a fiftieth of its entries.
  package func entries(_ facet: Facet?, page number: Int) -> [Entry] {
    Notes.add(mark(.listPage, facet, number))
    return places(facet, page: number).map { items[$0] }
  }

  /// Where the entries of a page stand in the whole.
  func places(_ facet: Facet?, page number: Int) -> [Int] {
    let range = Listing.range(ofPage: number, among: size(of: facet))
    guard let facet else { return Array(range) }
    return narrowed[facet].map { Array($0[range]) } ?? []
  }

  func places(_ facet: Facet?) -> [Int] {
    facet.map { narrowed[$0, default: []] } ?? Array(items.indices)
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

extension Facet {
  fileprivate func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(dimension.rawValue)
    fingerprint.add(value)
  }
}

extension Listing {
  private func mark(_ space: Mark.Space) -> Mark { Mark(space, own) }

  private func mark(_ space: Mark.Space, _ facet: Facet?, _ page: Int = 0) -> Mark {
    var fingerprint = own
    fingerprint.add(page)
    facet?.add(to: &fingerprint)
    return Mark(space, fingerprint)
  }

  private var own: Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.add(register.rawValue)
    fingerprint.add(language.rawValue)
    return fingerprint
  }

  func tell(_ world: inout World) {
    let fingerprints = items.map(\.fingerprint)
    var choices = Fingerprint()
    for dimension in ways {
      for choice in dimension.choices {
        choice.facet.add(to: &choices)
        choices.add(choice.count)
      }
    }
    world.add(mark(.choices), choices.value, "\(register.rawValue)")
    world.add(mark(.list), Fingerprint(of: fingerprints).value, "\(register.rawValue)")
    let facets = ways.flatMap { $0.choices.map(\.facet) }
    for facet in [nil] + facets { tell(&world, facet, fingerprints) }
  }

  private func tell(_ world: inout World, _ facet: Facet?, _ fingerprints: [UInt64]) {
    let places = places(facet)
    let name = "\(register.rawValue) \(facet?.value ?? "")"
    world.add(mark(.choices, facet), UInt64(places.count), name)
    world.add(
      mark(.listNewest, facet), Fingerprint(of: places.map { fingerprints[$0] }).value, name)
    for number in 1...Listing.pageCount(of: places.count) {
      let page = places[Listing.range(ofPage: number, among: places.count)].map { fingerprints[$0] }
      world.add(mark(.listPage, facet, number), Fingerprint(of: page).value, "\(name) \(number)")
    }
  }
}
