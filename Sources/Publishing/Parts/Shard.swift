package import Outputs

/// One of the parts in which a site is made, each on a machine of its own: the third of eight.
package struct Shard: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let count: Int

  private static let most = 10_000

  /// Nil unless it reads as `3/8` does, the number being one of so many.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      (1...Shard.most).contains(count), (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  init(_ number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  package var text: String { "\(number)/\(count)" }
}

extension [OutputFile] {
  /// Those that a shard makes, in the order of the plan. They are dealt out by the plan alone, and so alike on every machine;
  /// what holds other files, or tells of them, is left to whoever puts the parts together.
  package func dealt(to shard: Shard) -> [OutputFile] {
    var dealer = Dealer(among: shard.count, self)
    return filter { $0.isOfShards && dealer.owner(of: $0) == shard.number - 1 }
  }
}

extension OutputFile {
  fileprivate var isOfShards: Bool {
    switch body {
    case .archive, .attestation, .signature: false
    case .made, .pieces, .copy, .drawn: !waits
    }
  }
}

/// Gives each file to whoever has the least to do, so that no shard is waited for long.
private struct Dealer {
  /// Pages that stand beside each other have much in common, such as a long text, and are made together.
  private static let run = 64
  /// What a batch takes, in hundredths of all files: the search index, measured where no page is rendered beside it.
  private static let weightOfBatch = 30

  private var loads: [Int]
  private var owners: [String: Int] = [:]
  private var current = (owner: 0, left: 0)

  /// Batches are dealt first: one that came last would find nobody with time for it.
  init(among count: Int, _ files: [OutputFile]) {
    loads = Array(repeating: 0, count: count)
    for batch in files.lazy.compactMap(\.batch) where owners[batch] == nil {
      owners[batch] = leastLoaded(taking: files.count * Dealer.weightOfBatch / 100)
    }
  }

  mutating func owner(of file: OutputFile) -> Int {
    if let batch = file.batch, let owner = owners[batch] { return owner }
    if current.left == 0 { current = (leastLoaded(taking: Dealer.run), Dealer.run) }
    current.left -= 1
    return current.owner
  }

  /// The first of those with the least, which then has so much more.
  private mutating func leastLoaded(taking weight: Int) -> Int {
    let owner = loads.indices.min { loads[$0] < loads[$1] } ?? 0
    loads[owner] += weight
    return owner
  }
}
