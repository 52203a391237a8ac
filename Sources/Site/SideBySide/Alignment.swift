internal import Markdown

/// Which blocks of a text and of its translation belong together.
///
/// A path through both texts at the least cost, as Gale and Church align sentences: a block against one, against two, or
/// alone. Cost comes from the kinds of block, from how long they are in proportion, and from numbers and links that stand
/// in one only. All of it is whole numbers: the same on every machine.
struct Alignment {
  struct Pair: Equatable {
    let first: Range<Int>
    let second: Range<Int>
  }

  let pairs: [Pair]

  init(_ first: [ProseBlock], _ second: [ProseBlock]) {
    var paths = Paths(first, second)
    pairs = paths.cheapest()
  }
}

/// What a step costs. A pair of like blocks of like length is free; two blocks that stay alone cost 200.
private struct Cost {
  static let alone = 100
  static let aloneHeading = 160
  static let joined = 40
  static let never = 100_000

  /// The bytes of each whole text: Vietnamese needs more for its marks, and translators write at length.
  let lengths: (Int, Int)

  func pair(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    let kinds = kinds(a, b)
    guard kinds < Cost.never else { return kinds }
    let joined = a.count + b.count > 2 ? Cost.joined : 0
    return kinds + joined + length(a, b) + marks(a, b)
  }

  func alone(_ block: ProseBlock) -> Int {
    if case .heading = block.kind { Cost.aloneHeading } else { Cost.alone }
  }

  private func kinds(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    var cost = 0
    for one in a {
      for other in b { cost = max(cost, kinds(one.kind, other.kind)) }
    }
    return cost
  }

  private func kinds(_ a: ProseBlock.Kind, _ b: ProseBlock.Kind) -> Int {
    switch (a, b) {
    case (.heading(let one), .heading(let other)): 30 * abs(one - other)
    case (.heading, _), (_, .heading): Cost.never
    case (.figure, .figure), (.table, .table): 0
    case (.figure, _), (_, .figure), (.table, _), (_, .table): Cost.never
    default: a == b ? 0 : 60
    }
  }

  /// 0 for lengths in proportion, 100 where one is three times what it should be.
  private func length(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    // A few letters more say nothing of short blocks.
    let one = (a.reduce(0) { $0 + $1.length } + 20) * (lengths.1 + 20)
    let other = (b.reduce(0) { $0 + $1.length } + 20) * (lengths.0 + 20)
    return min(120, max(one, other) * 50 / max(1, min(one, other)) - 50)
  }

  /// Up to 120 for numbers and links that are not the same.
  private func marks(_ a: ArraySlice<ProseBlock>, _ b: ArraySlice<ProseBlock>) -> Int {
    let (one, other) = (sorted(a), sorted(b))
    var shared = 0
    var (i, j) = (0, 0)
    while i < one.count && j < other.count {
      if one[i] == other[j] { (shared, i, j) = (shared + 1, i + 1, j + 1) } else if one[i] < other[j] { i += 1 } else { j += 1 }
    }
    let all = one.count + other.count - shared
    return all == 0 ? 0 : 120 * (all - shared) / all - min(30, 10 * shared)
  }

  private func sorted(_ blocks: ArraySlice<ProseBlock>) -> [UInt64] {
    blocks.count == 1 ? blocks[blocks.startIndex].marks : blocks.flatMap(\.marks).sorted()
  }
}

private struct Paths {
  /// How many blocks of each text a step takes; of steps that cost the same the earlier is taken.
  private static let steps = [(1, 1), (1, 2), (2, 1), (1, 0), (0, 1)]

  private let first: [ProseBlock]
  private let second: [ProseBlock]
  private let cost: Cost
  /// Texts of very many blocks are compared near the diagonal only.
  private let reach: Int
  private var best: [Int]
  private var taken: [Int]

  init(_ first: [ProseBlock], _ second: [ProseBlock]) {
    self.first = first
    self.second = second
    cost = Cost(lengths: (first.reduce(0) { $0 + $1.length }, second.reduce(0) { $0 + $1.length }))
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
    if let only = a.first, b.isEmpty { return cost.alone(only) }
    if let only = b.first, a.isEmpty { return cost.alone(only) }
    return cost.pair(a, b)
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
