internal import Keeping

/// How a list falls into pages. The first page is at the list's own address, the others below it under their numbers.
///
/// A list by date is counted from its oldest entry: a page that is full shows the same entries for ever, whatever is added,
/// and can be quoted. The first page holds the newest, which do not make a page yet, and so many more that it is never
/// short. Numbers go from 2, as they did when pages were counted from the newest: an address that somebody kept most often
/// still leads to a page of that list. A list by name is counted from its first entry.
package struct Paging: Sendable {
  package let count: Int
  package let isByDate: Bool

  /// On the first page of a list by date there are so many at least.
  private static let newest = 20

  package init(count: Int, isByDate: Bool) {
    self.count = count
    self.isByDate = isByDate
  }

  /// The numbers of the pages, in the order in which the list is read.
  package var pages: [Int] {
    let further = 2..<2 + furtherCount
    return [1] + (isByDate ? further.reversed() : Array(further))
  }

  /// Which entries stand on a page.
  package func range(of number: Int) -> Range<Int> {
    guard isByDate else {
      return Paging.end(ofPart: number - 1)..<min(count, Paging.end(ofPart: number))
    }
    guard number > 1 else { return 0..<count - Paging.end(ofPart: furtherCount) }
    return count - Paging.end(ofPart: number - 1)..<count - Paging.end(ofPart: number - 2)
  }

  private var furtherCount: Int {
    isByDate ? Paging.parts(in: count - Paging.newest) : Paging.parts(in: count - 1)
  }

  /// Where a part of a list ends, counted from 1: fifty make the first, so that a list of seventy has a page to be quoted, and
  /// a hundred each of the others, so that a long list has few.
  private static func end(ofPart number: Int) -> Int { number > 0 ? number * 100 - 50 : 0 }

  /// How many are whole.
  private static func parts(in count: Int) -> Int { max(0, count + 50) / 100 }
}

extension Paging {
  /// Pages were counted from the newest entry, fifty each: so many there would be.
  package var pagesOfOld: ClosedRange<Int> { 1...max(1, (count + 49) / 50) }

  /// The number after the last of a short list, where it may once have had such a page.
  package var pageNoMore: Int? {
    let next = furtherCount + 2
    return next < 4 && pagesOfOld.contains(next) ? next : nil
  }
}

extension Paging {
  /// A page among the others.
  package struct Turn: Sendable {
    package let before: Int?
    package let after: Int?
    /// The ends of a list by date, where they are neither this page nor the one beside it.
    package let newest: Int?
    package let oldest: Int?
    package let place: Place

    /// Where a reader is.
    package enum Place: Sendable {
      /// The only page.
      case whole
      case page(Int, of: Int)
      case newest(Int, of: Int)
      /// Counted from the oldest, which is the first.
      case entries(ClosedRange<Int>)
    }
  }

  package func turn(at number: Int) -> Turn {
    guard isByDate else { return Turn(at: number, of: pages.count) }
    let at = pages.firstIndex(of: number) ?? 0
    let (before, after) = (at > 0 ? pages[at - 1] : nil, at + 1 < pages.count ? pages[at + 1] : nil)
    return Turn(
      before: before, after: after,
      newest: at > 1 ? pages.first : nil, oldest: at + 2 < pages.count ? pages.last : nil,
      place: place(of: number))
  }

  private func place(of number: Int) -> Turn.Place {
    let range = range(of: number)
    guard number == 1 else {
      return .entries(count - range.upperBound + 1...count - range.lowerBound)
    }
    return range.count < count ? .newest(range.count, of: count) : .whole
  }
}

extension Paging.Turn {
  /// Of a list whose pages are counted from its first.
  package init(at number: Int, of last: Int) {
    self.init(
      before: number > 1 ? number - 1 : nil, after: number < last ? number + 1 : nil, newest: nil,
      oldest: nil, place: last > 1 ? .page(number, of: last) : .whole)
  }

  func add(to fingerprint: inout Fingerprint) {
    for page in [before, after, newest, oldest] { fingerprint.add(page ?? 0) }
    let facts =
      switch place {
      case .whole: [0]
      case .page(let number, let last): [number, last]
      case .newest(let shown, let all): [shown, all]
      case .entries(let entries): [entries.lowerBound, entries.upperBound]
      }
    for fact in facts { fingerprint.add(fact) }
  }
}
