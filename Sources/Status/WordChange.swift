/// A place where a text says something else than it did: words that went, words that came.
package struct WordChange: Sendable, Hashable {
  /// Empty where something was only added.
  package let removed: String
  /// Empty where something was only taken out.
  package let added: String
}

extension WordChange {
  /// In the order of the text. Paragraphs are compared first, so that a long text is compared where it changed.
  static func all(from old: String, to new: String) -> [WordChange] {
    let before = old.split(separator: "\n")
    let after = new.split(separator: "\n")
    return Runs.all(from: before, to: after).flatMap { run in
      words(from: before[run.removed], to: after[run.added])
    }
  }

  /// More words than a person compares are told whole.
  private static let mostWords = 4_000

  private static func words(
    from old: ArraySlice<Substring>, to new: ArraySlice<Substring>
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
        removed: before[run.removed].joined(separator: " "),
        added: after[run.added].joined(separator: " "))
    }
  }
}

/// Where two lists differ: what stands in the one in place of what stands in the other.
private enum Runs {
  static func all<Element: Hashable>(
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

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
