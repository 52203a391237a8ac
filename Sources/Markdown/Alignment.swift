/// Which blocks of a text and of its translation belong together.
///
/// A path through both texts at the least cost, as Gale and Church align sentences: a block against one, against two, or
/// alone. Cost comes from the kinds of block, from how long they are in proportion, and from numbers and links that stand
/// in one only. All of it is whole numbers: the same on every machine.
package struct Alignment: Sendable {
  package struct Pair: Equatable, Sendable {
    package let first: Range<Int>
    package let second: Range<Int>
  }

  /// In reading order; together they hold every block of both texts once.
  package let pairs: [Pair]

  package init(_ first: [ProseBlock], _ second: [ProseBlock]) {
    var paths = Paths(first, second)
    pairs = paths.cheapest()
  }
}

/// What a step costs. A pair of like blocks of like length is free.
private enum Cost {
  static let aloneHeading = 150
  static let alone = 90
  static let joined = 80
  static let never = 100_000

  static func pair(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    let kinds = kinds(a, b)
    guard kinds < never else { return kinds }
    return kinds + (a.count + b.count > 2 ? joined : 0) + length(a, b) + marks(a, b)
  }

  static func alone(_ block: ProseBlock) -> Int {
    if case .heading = block.kind { aloneHeading } else { alone }
  }

  private static func kinds(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    guard a.count + b.count == 2 || (a + b).allSatisfy(\.kind.isProse) else { return never }
    var cost = 0
    for one in a {
      for other in b { cost = max(cost, kinds(one.kind, other.kind)) }
    }
    return cost
  }

  private static func kinds(_ a: ProseBlock.Kind, _ b: ProseBlock.Kind) -> Int {
    switch (a, b) {
    case (.heading(let one), .heading(let other)): 30 * abs(one - other)
    case (.heading, _), (_, .heading): never
    case (.figure, .figure), (.table, .table): 0
    case (.figure, _), (_, .figure), (.table, _), (_, .table): never
    default: a == b ? 0 : 60
    }
  }

  /// 0 for the same length, 100 where one is three times as long.
  private static func length(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    // A few letters more say nothing of short blocks.
    let (one, other) = (a.reduce(20) { $0 + $1.length }, b.reduce(20) { $0 + $1.length })
    return min(120, max(one, other) * 50 / min(one, other) - 50)
  }

  /// Up to 120 for numbers and links that are not the same.
  private static func marks(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    let (one, other) = (sorted(a), sorted(b))
    var shared = 0
    var (i, j) = (0, 0)
    while i < one.count && j < other.count {
      if one[i] == other[j] { shared += 1 }
      (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j)
    }
    let all = one.count + other.count - shared
    return all == 0 ? 0 : 120 * (all - shared) / all - min(30, 10 * shared)
  }

  private static func sorted(_ blocks: ArraySlice<ProseBlock>) -> [UInt64] {
    blocks.count == 1 ? blocks[blocks.startIndex].marks : blocks.flatMap(\.marks).sorted()
  }
}

private struct Paths {
  /// How many blocks of each text a step takes; of steps that cost the same the earlier is taken.
  private static let steps = [(1, 1), (1, 2), (2, 1), (0, 1), (1, 0)]

  private let first: [ProseBlock]
  private let second: [ProseBlock]
  /// Texts of very many blocks are compared near the diagonal only.
  private let reach: Int
  private var best: [Int]
  private var taken: [Int]

  init(_ first: [ProseBlock], _ second: [ProseBlock]) {
    self.first = first
    self.second = second
    reach = 40 + abs(first.count - second.count)
    let size = (first.count + 1) * (second.count + 1)
    best = Array(repeating: Int.max, count: size)
    taken = Array(repeating: -1, count: size)
  }

  mutating func cheapest() -> [Alignment.Pair] {
    best[0] = 0
    for i in 0...first.count {
      let centre = first.isEmpty ? 0 : i * second.count / first.count
      for j in max(0, centre - reach)...min(second.count, centre + reach) { settle(i, j) }
    }
    return walkBack()
  }

  private func place(_ i: Int, _ j: Int) -> Int { i * (second.count + 1) + j }

  private mutating func settle(_ i: Int, _ j: Int) {
    for (number, (di, dj)) in Paths.steps.enumerated() where i >= di && j >= dj {
      let before = best[place(i - di, j - dj)]
      guard before < Int.max else { continue }
      let sum = before + step(first[(i - di)..<i], second[(j - dj)..<j])
      if sum < best[place(i, j)] {
        best[place(i, j)] = sum
        taken[place(i, j)] = number
      }
    }
  }

  private func step(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    if let only = a.first, b.isEmpty { return Cost.alone(only) }
    if let only = b.first, a.isEmpty { return Cost.alone(only) }
    return Cost.pair(a, b)
  }

  private func walkBack() -> [Alignment.Pair] {
    var (i, j) = (first.count, second.count)
    var pairs: [Alignment.Pair] = []
    while i > 0 || j > 0 {
      let (di, dj) = Paths.steps[taken[place(i, j)]]
      pairs.append(Alignment.Pair(first: (i - di)..<i, second: (j - dj)..<j))
      (i, j) = (i - di, j - dj)
    }
    return pairs.reversed()
  }
}

extension ProseBlock.Kind {
  /// What a translator may split or run together.
  fileprivate var isProse: Bool {
    switch self {
    case .paragraph, .list, .quote, .other: true
    case .heading, .table, .figure: false
    }
  }
}
