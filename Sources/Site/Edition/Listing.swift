internal import Records
internal import Vietnamese

/// The entries of a register in their order, and the choices by which it can be narrowed. The same in both languages.
final class Listing: Sendable {
  struct Entry: Sendable {
    let key: RecordKey
    let facets: [Facet]
    /// When what its page says last changed, for feeds.
    let day: Day?
    /// The index letter it stands under.
    var letter: String? = nil
  }

  /// One way of narrowing, and its choices in reading order.
  struct Dimension: Sendable {
    let rank: Facet.Rank
    let choices: [(facet: Facet, count: Int)]
  }

  static let pageSize = 50

  let register: Register
  let entries: [Entry]
  let dimensions: [Dimension]
  /// What a page offers to narrow by, made once for all pages of a language.
  let panels = (vi: Once<[FacetPanel]>(), en: Once<[FacetPanel]>())
  /// What the script narrows with, likewise.
  let index = Once<RegisterIndex>()
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
    let range = Listing.range(ofPage: number, among: count(facet))
    guard let facet else { return Array(entries[range]) }
    return narrowed[facet]?[range].map { entries[$0] } ?? []
  }

  /// The entries that changed last, newest first.
  func newest(_ facet: Facet?, most: Int) -> [Entry] {
    let all = facet.map { narrowed[$0, default: []].map { entries[$0] } } ?? entries
    let dated = all.compactMap { entry in entry.day.map { (day: $0, entry: entry) } }
    return dated.sorted { ($1.day, $0.entry.key) < ($0.day, $1.entry.key) }
      .prefix(most).map(\.entry)
  }

  static func pageCount(of count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  static func range(ofPage number: Int, among count: Int) -> Range<Int> {
    let start = (number - 1) * pageSize
    return start..<min(count, start + pageSize)
  }

  /// The whole, then each choice.
  var choices: [Facet?] { [nil] + dimensions.flatMap { $0.choices.map(\.facet) } }

  /// Every page the register has.
  var routes: [Route] {
    choices.flatMap { facet in
      (1...Listing.pageCount(of: count(facet))).map { .register(register, facet, page: $0) }
    }
  }

  var feeds: [Feed] { choices.map { .register(register, $0) } }

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
      case .unit: Bilingual(vi: "Đơn vị", en: "Unit")
      }
    }

    /// The word for it in addresses.
    var word: Bilingual {
      switch self {
      case .letter: Bilingual(vi: "chu-cai", en: "letter")
      case .year: Bilingual(vi: "nam", en: "year")
      case .status: Bilingual(vi: "tinh-trang", en: "status")
      case .type: Bilingual(vi: "loai", en: "type")
      case .form: Bilingual(vi: "hinh-thuc", en: "form")
      case .field: Bilingual(vi: "linh-vuc", en: "field")
      case .authority: Bilingual(vi: "co-quan", en: "authority")
      case .unit: Bilingual(vi: "don-vi", en: "unit")
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
