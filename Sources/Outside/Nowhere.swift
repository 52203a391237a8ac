/// How a server answers for a page that it surely has not. Some say then that it was found, and show a page of theirs.
struct Nowhere {
  let asked: String
  /// Where it led to in the end.
  let arrival: String
  /// Nil where that is no page of HTML.
  let page: PageWords?

  /// An address beside another, of the same sort; nil beside the front page, which is there whatever a server answers.
  static func beside(_ address: String) -> String? {
    let path = address.withoutQuery
    guard let name = path.lastName else { return nil }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    // A web server may hand pages of one ending to one program, and others to another.
    return path.dropLast(name.count) + token + (ending.count < 7 ? ending : "")
  }

  /// The same each time, and no page's name.
  private static let token = "khong-co-7c1e0b94d2f85a36"

  /// Whether the page that was asked for came to the same: that it was led to one address with what is not there.
  ///
  /// - Parameter arrival: where it led to.
  func isEnd(_ arrival: String, of address: String) -> Bool {
    arrival == self.arrival && self.arrival != asked && arrival.path != address.path
  }
}

/// What stands in a page, marks, scripts and all, by words. Two answers for what is not there differ by the address that they
/// repeat, by hours and numbers.
struct PageWords {
  private let counts: [ArraySlice<UInt8>: Int]
  private let title: [ArraySlice<UInt8>]
  private let total: Int

  /// Of so many words one may be another, and never more than some in all: a short page may be true.
  private static let sharePerWord = 20
  private static let mostOthers = 20

  /// - Parameter address: of which the page may speak.
  init(_ html: [UInt8], of address: String) {
    let name = Array((address.withoutQuery.lastName ?? "").utf8)
    let isOfAddress = { (word: ArraySlice<UInt8>) in
      name.count > 3 && word.count >= name.count && word.firstRange(of: name) != nil
    }
    let words = html[...].words.filter { !isOfAddress($0) }
    counts = Dictionary(grouping: words) { $0 }.mapValues(\.count)
    title = html.title.words.filter { !isOfAddress($0) }
    total = words.count
  }

  func isLike(_ other: PageWords) -> Bool {
    guard title == other.title, total > 0 else { return false }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    let others = max(total, other.total) - shared
    return others <= min(PageWords.mostOthers, total / PageWords.sharePerWord)
  }
}

extension ArraySlice<UInt8> {
  /// At blanks, quotes and the brackets of tags, so that a long code is one.
  fileprivate var words: [ArraySlice<UInt8>] {
    split { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x3C || $0 == 0x3E }
  }
}

extension [UInt8] {
  fileprivate var title: ArraySlice<UInt8> {
    guard let start = tag("<title"), let end = self[start...].firstRange(of: Array("</".utf8))
    else { return [] }
    return self[start..<end.lowerBound]
  }

  private func tag(_ name: String) -> Int? {
    let head = prefix(1 << 16).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return head.firstRange(of: Array(name.utf8))?.upperBound
  }
}

extension String {
  fileprivate var withoutQuery: String { String(prefix { $0 != "?" && $0 != "#" }) }

  /// What follows the server, without the query.
  fileprivate var path: Substring {
    let parts = withoutQuery.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 3 ? parts[3] : ""
  }

  /// Of a path, with the slash behind it; nil of the front page.
  fileprivate var lastName: Substring? {
    let body = path.hasSuffix("/") ? path.dropLast() : path
    guard let last = body.split(separator: "/").last else { return nil }
    return path.hasSuffix("/") ? path.suffix(last.count + 1) : last
  }
}
