/// A place where a text says something else than it did: words that went, words that came.
package struct WordChange: Sendable, Hashable {
  /// Empty where something was only added.
  package let removed: String
  /// Empty where something was only taken out.
  package let added: String

  package init(removed: String, added: String) {
    self.removed = removed
    self.added = added
  }
}

extension WordChange {
  /// In the order of the text. Paragraphs are compared first, so that a long text is compared where it changed.
  ///
  /// - Parameter context: how many words are told on either side, which both texts have.
  package static func all(
    from old: String, to new: String, context: Int = 0
  ) -> [WordChange] {
    let before = old.split(separator: "\n")
    let after = new.split(separator: "\n")
    return Runs.all(from: before, to: after).flatMap { run in
      words(from: before[run.removed], to: after[run.added], context)
    }
  }

  /// More words than a person compares are told whole.
  private static let mostWords = 4_000

  private static func words(
    from old: ArraySlice<Substring>, to new: ArraySlice<Substring>, _ context: Int
  ) -> [WordChange] {
    let before = old.flatMap { $0.split(separator: " ") }
    let after = new.flatMap { $0.split(separator: " ") }
    guard before.count + after.count <= mostWords else {
      return [
        WordChange(removed: before.joined(separator: " "), added: after.joined(separator: " "))
      ]
    }
    return Runs.all(from: before, to: after).map { run in
      WordChange(
        removed: before[run.removed.widened(by: context, in: before.count)]
          .joined(separator: " "),
        added: after[run.added.widened(by: context, in: after.count)].joined(separator: " "))
    }
  }
}

/// Where two lists differ: what stands in the one in place of what stands in the other.
package enum Runs {
  package static func all<Element: Hashable>(
    from old: [Element], to new: [Element]
  ) -> [(removed: Range<Int>, added: Range<Int>)] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var runs: [(removed: Range<Int>, added: Range<Int>)] = []
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      let start = (here, there)
      while removed.contains(here) { here += 1 }
      while added.contains(there) { there += 1 }
      if start == (here, there) {
        here += 1
        there += 1
      } else {
        runs.append((start.0..<here, start.1..<there))
      }
    }
    return runs
  }
}

extension Range<Int> {
  fileprivate func widened(by words: Int, in count: Int) -> Range<Int> {
    Swift.max(0, lowerBound - words)..<Swift.min(count, upperBound + words)
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
