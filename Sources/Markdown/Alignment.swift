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

/// A block, or two that follow each other taken as one: made once, weighed against many.
private struct Piece {
  let kind: ProseBlock.Kind
  /// Of the second of two.
  let other: ProseBlock.Kind?
  let length: Int
  let marks: [UInt64]

  init(_ block: ProseBlock) {
    kind = block.kind
    other = nil
    length = block.length
    marks = block.marks
  }

  init(_ one: ProseBlock, _ other: ProseBlock) {
    kind = one.kind
    self.other = other.kind
    length = one.length + other.length
    marks = one.marks.isEmpty ? other.marks : (one.marks + other.marks).sorted()
  }

  var isJoined: Bool { other != nil }
  var isProse: Bool { kind.isProse && other?.isProse != false }

  /// Whether both are made of blocks of one kind.
  func isLike(_ piece: Piece) -> Bool {
    (other ?? kind) == kind && piece.kind == kind && (piece.other ?? kind) == kind
  }
}

/// What a step costs. A pair of like blocks of like length is free.
private enum Cost {
  static let aloneHeading = 150
  static let alone = 90
  static let joined = 80
  static let never = 100_000

  static func pair(_ a: Piece, _ b: Piece) -> Int {
    let kinds = kinds(a, b)
    guard kinds < never else { return kinds }
    return kinds + (a.isJoined || b.isJoined ? joined : 0) + length(a, b) + marks(a, b)
  }

  static func alone(_ piece: Piece) -> Int {
    if case .heading = piece.kind { aloneHeading } else { alone }
  }

  private static func kinds(_ a: Piece, _ b: Piece) -> Int {
    guard a.isJoined || b.isJoined else { return kinds(a.kind, b.kind) }
    guard a.isProse, b.isProse else { return never }
    return a.isLike(b) ? 0 : unlike
  }

  /// A list against a paragraph.
  private static let unlike = 60

  private static func kinds(_ a: ProseBlock.Kind, _ b: ProseBlock.Kind) -> Int {
    switch (a, b) {
    case (.heading(let one), .heading(let other)): 30 * abs(one - other)
    case (.figure, .figure), (.table, .table): 0
    default: !a.isProse || !b.isProse ? never : (a == b ? 0 : unlike)
    }
  }

  /// 0 for the same length, 100 where one is three times as long.
  private static func length(_ a: Piece, _ b: Piece) -> Int {
    // A few letters more say nothing of short blocks.
    let (one, other) = (a.length + 20, b.length + 20)
    return min(120, max(one, other) * 50 / min(one, other) - 50)
  }

  /// Up to 120 for numbers and links that are not the same.
  private static func marks(_ a: Piece, _ b: Piece) -> Int {
    let (one, other) = (a.marks, b.marks)
    var (shared, i, j) = (0, 0, 0)
    while i < one.count && j < other.count {
      if one[i] == other[j] { shared += 1 }
      (i, j) = (one[i] <= other[j] ? i + 1 : i, other[j] <= one[i] ? j + 1 : j)
    }
    let all = one.count + other.count - shared
    return all == 0 ? 0 : 120 * (all - shared) / all - min(30, 10 * shared)
  }
}

/// The pieces of one text: each block, and each block with the next.
private struct Pieces {
  let single: [Piece]
  let joined: [Piece]

  init(_ blocks: [ProseBlock]) {
    single = blocks.map(Piece.init)
    joined = zip(blocks, blocks.dropFirst()).map(Piece.init)
  }

  var count: Int { single.count }
}

/// What it takes to weigh two texts grows with their length alone: with that of one times the width of the band along the
/// diagonal, of which three rows of costs are kept, and a byte for each place.
private struct Paths {
  /// How many blocks of each text a step takes; of steps that cost the same the earlier is taken.
  private static let steps = [(1, 1), (1, 2), (2, 1), (0, 1), (1, 0)]

  /// So many pairs of blocks are weighed at most, unless the texts are so long that their diagonal alone is more.
  private static let mostPlaces = 8_000_000
  private static let leastReach = 8

  private let first: Pieces
  private let second: Pieces
  /// Texts of very many blocks are compared near the diagonal only.
  private let reach: Int
  /// The costs of the row that is being settled and of the two before it.
  private var best: [[Int]]
  /// The step that led to each place, row by row; where one text is far longer than the other, a row is all of the shorter.
  private var taken: [Int8]

  init(_ first: [ProseBlock], _ second: [ProseBlock]) {
    self.first = Pieces(first)
    self.second = Pieces(second)
    let rows = first.count + 1
    let wanted = 40 + abs(first.count - second.count)
    // The diagonal climbs so many places with each row, and rows that lie next to each other have to meet.
    let least = Paths.leastReach + second.count / rows
    reach = min(wanted, max(least, Paths.mostPlaces / rows / 2))
    let width = min(second.count, 2 * reach) + 1
    best = Array(repeating: Array(repeating: Int.max, count: width), count: 3)
    taken = Array(repeating: -1, count: rows * width)
  }

  mutating func cheapest() -> [Alignment.Pair] {
    for i in 0...first.count {
      best[i % 3].withUnsafeMutableBufferPointer { $0.update(repeating: Int.max) }
      if i == 0 { best[0][0] = 0 }
      let centre = centre(of: i)
      for j in max(0, centre - reach)...min(second.count, centre + reach) { settle(i, j) }
    }
    return walkBack()
  }

  private var width: Int { best[0].count }

  private func centre(of row: Int) -> Int {
    first.count == 0 ? 0 : row * second.count / first.count
  }

  /// What is kept of a row; as many places of each.
  private func places(in row: Int) -> Range<Int> {
    let start = max(0, min(centre(of: row) - reach, second.count + 1 - width))
    return start..<start + width
  }

  private func known(_ i: Int, _ j: Int) -> Int {
    let row = places(in: i)
    return row.contains(j) ? best[i % 3][j - row.lowerBound] : Int.max
  }

  private mutating func settle(_ i: Int, _ j: Int) {
    let column = j - places(in: i).lowerBound
    for (number, (di, dj)) in Paths.steps.enumerated() where i >= di && j >= dj {
      let before = known(i - di, j - dj)
      guard before < Int.max else { continue }
      let sum = before + cost(of: (di, dj), to: (i, j))
      if sum < best[i % 3][column] {
        best[i % 3][column] = sum
        taken[i * width + column] = Int8(number)
      }
    }
  }

  private func cost(of step: (Int, Int), to end: (Int, Int)) -> Int {
    let (i, j) = end
    switch step {
    case (1, 0): return Cost.alone(first.single[i - 1])
    case (0, 1): return Cost.alone(second.single[j - 1])
    case (2, _): return Cost.pair(first.joined[i - 2], second.single[j - 1])
    case (_, 2): return Cost.pair(first.single[i - 1], second.joined[j - 2])
    default: return Cost.pair(first.single[i - 1], second.single[j - 1])
    }
  }

  private func walkBack() -> [Alignment.Pair] {
    var (i, j) = (first.count, second.count)
    var pairs: [Alignment.Pair] = []
    while i > 0 || j > 0 {
      let (di, dj) = Paths.steps[Int(taken[i * width + j - places(in: i).lowerBound])]
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
