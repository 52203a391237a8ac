internal import Keeping
internal import Records

/// What some results look like whose numbers follow on each other.
struct CardFile: Sendable {
  static let cards = 10

  let number: Int
  let keys: ArraySlice<RecordKey>
}

/// The tag of a file of cards, and what was read to make it.
typealias MadeCards = (tag: PartTag, trace: Trace)

extension SearchOrder {
  /// The rooms of kinds are so long that no file has cards of two.
  var cardFiles: [CardFile] {
    Dictionary(grouping: records) { $0.number / CardFile.cards }.sorted { $0.key < $1.key }
      .map { CardFile(number: $0.key, keys: $0.value.map(\.key)[...]) }
  }
}

/// The tags of the files of cards, many of which are in one, each on its line; for a file that is not there the line is a dash.
struct CardTags: Sendable {
  /// The script counts on it.
  private static let perFile = 64

  let files: [[UInt8]]

  init(_ tags: [(CardFile, String)], _ order: SearchOrder) {
    var lines = Array(
      repeating: Array(repeating: "-", count: CardTags.perFile), count: CardTags.count(order))
    for (file, tag) in tags {
      let (number, line) = file.number.quotientAndRemainder(dividingBy: CardTags.perFile)
      lines[number][line] = tag
    }
    files = lines.map { Array($0.joined(separator: "\n").utf8) }
  }

  static func count(_ order: SearchOrder) -> Int {
    order.room / CardFile.cards / perFile + 1
  }
}
