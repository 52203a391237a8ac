internal import Records
internal import Vietnamese

/// The entries of a register in their order, and the choices by which it can be narrowed. The same in both languages.
struct Listing: Sendable {
  struct Entry: Sendable {
    let key: RecordKey
    let facets: [Facet]
    /// The index letter it stands under.
    var letter: String? = nil
  }

  /// One way of narrowing, and its choices in reading order.
  struct Dimension: Sendable {
    let title: Bilingual
    let choices: [(facet: Facet, count: Int)]
  }

  static let pageSize = 50

  let register: Register
  let entries: [Entry]
  let dimensions: [Dimension]
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

  func count(_ facet: Facet?) -> Int {
    guard let facet else { return entries.count }
    return narrowed[facet]?.count ?? 0
  }

  /// No page looks at the entries of another: a register has as many pages as a fiftieth of its entries.
  func entries(_ facet: Facet?, page number: Int) -> [Entry] {
    let range = range(ofPage: number, among: count(facet))
    guard let facet else { return Array(entries[range]) }
    return narrowed[facet]?[range].map { entries[$0] } ?? []
  }

  func pageCount(of count: Int) -> Int { max(1, (count + Listing.pageSize - 1) / Listing.pageSize) }

  func range(ofPage number: Int, among count: Int) -> Range<Int> {
    let start = (number - 1) * Listing.pageSize
    return start..<min(count, start + Listing.pageSize)
  }

  /// Every page the register has: the whole, then each choice.
  var routes: [Route] {
    let choices: [Facet?] = [nil] + dimensions.flatMap { $0.choices.map(\.facet) }
    return choices.flatMap { facet in
      (1...pageCount(of: count(facet))).map { .register(register, facet, page: $0) }
    }
  }

  func feeds(_ facet: Facet?) -> [Feed] {
    switch (register, facet) {
    case (.bulletins, _): [.bulletins]
    case (_, .unit(let id)): [.unit(ID(id))]
    case (_, .form(let id)): [.form(ID(id))]
    default: []
    }
  }

  private static func dimensions(
    _ counts: [Facet: Int], order: (Facet) -> CollationKey
  ) -> [Dimension] {
    let groups = Dictionary(grouping: counts.keys, by: \.dimension)
    return groups.keys.sorted().map { rank in
      let choices = groups[rank, default: []].map { (key: order($0), facet: $0) }
        .sorted { ($0.key, $0.facet.value) < ($1.key, $1.facet.value) }
      return Dimension(
        title: rank.title, choices: choices.map { ($0.facet, counts[$0.facet, default: 0]) })
    }
  }
}

extension Facet {
  /// The ways of narrowing, in the order a page offers them.
  enum Rank: Int, Comparable, Hashable {
    case letter, year, status, type, form, field, authority, unit

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }

    var title: Bilingual {
      switch self {
      case .letter: Bilingual(vi: "Chữ cái", en: "Letter")
      case .year: Bilingual(vi: "Năm", en: "Year")
      case .status: Bilingual(vi: "Tình trạng", en: "Status")
      case .type: Bilingual(vi: "Loại văn bản", en: "Type")
      case .form: Bilingual(vi: "Hình thức", en: "Form")
      case .field: Bilingual(vi: "Lĩnh vực", en: "Field")
      case .authority: Bilingual(vi: "Cơ quan quyết định", en: "Authority")
      case .unit: Bilingual(vi: "Đơn vị (khi đó và hiện nay)", en: "Unit (then and now)")
      }
    }
  }

  var dimension: Rank {
    switch self {
    case .letter: .letter
    case .year: .year
    case .status: .status
    case .type: .type
    case .form: .form
    case .field: .field
    case .authority: .authority
    case .unit: .unit
    }
  }

  var value: String {
    switch self {
    case .year(let year): String(year)
    case .field(let value), .unit(let value), .authority(let value), .status(let value),
      .form(let value), .type(let value), .letter(let value):
      value
    }
  }
}
