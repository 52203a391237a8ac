import Foundation
import TestSupport
import Testing
import Vietnamese

@testable import Search

@Suite struct SearchTests {
  private static let site = Sites.whole

  @Test func `The index is the same on one thread and on four`() throws {
    let alone = try Self.site.get()
    let together = try SmallSite(Sample.whole, at: "2026-01-31T08:00", jobs: 4)
    let parts = alone.paths.filter { $0.hasPrefix("search/") }
    #expect(parts.count > 10)
    #expect(parts.filter { alone.bytes[$0] != together.bytes[$0] } == [])
  }

  @Test func `Words carry their own marks and the tone as a digit`() throws {
    let words = try Self.words("vi")
    #expect(words.contains("câp4"))
    #expect(words.contains("phep4"))
    #expect(words.contains("73"))
    #expect(!words.contains("permits"))
  }

  @Test func `What is not translated is not in the English index`() throws {
    let untranslated = try SmallSite(
      Sample.without("initiatives/cap-phep/en.md").merging([
        "initiatives/cap-phep/vi.md": "Kỳ giông bơi ngược dòng.\n"
      ]) { _, new in new }, at: "2026-01-31T08:00")
    #expect(try Self.words("vi", of: untranslated).contains("giông"))
    #expect(try !Self.words("en", of: untranslated).contains("giông"))
  }

  @Test func `Every record has its card, with its state and that it is made up`() throws {
    let cards = try Self.parts("vi", beginning: "c")
    #expect(cards.contains("Nguyễn Văn An"))
    #expect(cards.contains("href=\\\"/vi/van-ban/nd-73/\\\""))
  }

  @Test(arguments: ["vi", "en"])
  func `Every part bears the tag by which the root knows it`(_ language: String) throws {
    let site = try Self.site.get()
    let root = try site.text("search/\(language).js")
    let parts = try site.paths.filter { $0.hasPrefix("search/\(language)/") }.map {
      try #require(try site.text($0).firstMatch(of: /^bieuduong\("(....)","([a-z]+)(\d*)","(.*)"/))
    }
    let tags = try Self.parts(language, beginning: "t", of: site)
    let words = try #require(try root.firstMatch(of: /"wordTags":"([^"]*)"/)).output.1
    let full = parts.map(\.output).filter { !$0.4.isEmpty }
    for (_, tag, sort, number, _) in full {
      let isTold =
        switch sort {
        case "c": tags.contains(tag)
        case "w": words.contains(tag)
        default: root.contains("\"\(sort)\(number)\":\"\(tag)\"")
        }
      #expect(isTold, "\(sort)\(number)")
    }
    #expect(words.count == 4 * full.count { $0.2 == "w" })
    #expect(Set(parts.map(\.output.2)).isSuperset(of: ["w", "c", "t", "sa", "kind"]))
  }

  @Test func `A new record leaves the others their numbers`() throws {
    let before = try SmallSite(at: "2026-01-31T08:00")
    let new = Sample.commendation(number: "2/QĐ-UBND")
    let after = try SmallSite(
      Sample.files.merging(["commendations/qd-2.yaml": new]) { $1 }, at: "2026-01-31T08:00")
    func links(_ path: String, of site: SmallSite) throws -> [Substring] {
      try site.text(path).matches(of: /href=\\"([^"]*)/).map(\.output.1)
    }
    let cards = before.paths.filter { $0.hasPrefix("search/vi/c") }
    #expect(cards.count > 3)
    for path in cards {
      #expect(try links(path, of: after).starts(with: try links(path, of: before)), "\(path)")
    }
  }

  @Test func `A word that comes or grows leaves the other files of words as they were`() {
    let words = (0..<3_000).map { String($0 * 7_919 % 100_000, radix: 36) }.sorted()
    func files(_ words: [String]) -> [[UInt8]] {
      WordFiles(words.map { WordGroup(plain: $0, lines: Array("\($0) \($0)\n".utf8)) }, count: 60)
        .files
    }
    let before = files(words)
    #expect((20...40).contains(before.filter { !$0.isEmpty }.count))
    for new in ["00", "a1", "hello", "zz1"] {
      let after = files((words + [new]).sorted())
      #expect((1...2).contains(zip(before, after).filter { $0 != $1 }.count), "\(new)")
    }
  }

  @Test func `Of frequent words only titles and names keep the pair`() {
    let counts = ["nguoi": 40, "dan": 50, "hiem": 3]
    let ranks = WordRanks(
      Dictionary(uniqueKeysWithValues: counts.map { (SearchHash.of($0), $1) }), records: 100)
    var title = Postings()
    title.addFact(1, PairWeight.title.rawValue)
    var everywhere = title
    everywhere.addFact(2, PairWeight.fact.rawValue)
    everywhere.addProse(3, isOften: false)
    func line(at owner: String, _ pair: (String, String), _ records: Postings) -> [UInt8]? {
      let pair = WordPair(SearchHash.of(pair.0), SearchHash.of(pair.1))
      var lines = PairLines([(pair, records)], ranks)
      return lines.line(of: owner)
    }
    let (frequent, rare) = (("nguoi", "dan"), ("nguoi", "hiem"))
    #expect(line(at: "nguoi", frequent, title) != nil)
    #expect(line(at: "nguoi", frequent, everywhere) == line(at: "nguoi", frequent, title))
    #expect(line(at: "hiem", rare, everywhere) != line(at: "hiem", rare, title))
    #expect(line(at: "nguoi", rare, everywhere) == nil)
  }

  /// Some that come anew begin a file.
  @Test func `A file of words that comes anew moves few others`() {
    let words = (0..<3_000).map { String($0 * 7_919 % 100_000, radix: 36) }.sorted()
    func files(_ words: [String]) -> WordFiles {
      WordFiles(words.map { WordGroup(plain: $0, lines: Array("\($0) \($0)\n".utf8)) }, count: 60)
    }
    let before = files(words)
    let changed = (0..<500).compactMap { new -> Int? in
      let after = files((words + ["b\(new)z"]).sorted())
      guard after.firsts.count > before.firsts.count else { return nil }
      return zip(before.files, after.files).filter { $0 != $1 }.count
    }
    #expect(changed.count > 0)
    #expect(changed.allSatisfy { $0 <= 6 })
  }

  @Test(
    arguments: [
      [], [0], [7], [0, 1, 2, 3, 9, 10, 11], [5, 1_000, 20_000], Array(0..<5_000),
      (0..<6_000).filter { $0 % 3 != 1 },
    ] as [[Int32]])
  func `Postings are read back as they were written`(_ records: [Int32]) {
    let text = PostingsCode.text([[], records, [], [3, 4]])
    #expect(PostingsReader(text).levels == [3: [3, 4], 1: records].filter { !$0.value.isEmpty })
  }

  /// Few bytes, eight, nine, and steps that take two and three bytes.
  @Test(arguments: [
    [], [0], Array(0..<8), Array(0..<9), [5, 70, 20_000, 20_001, 3_000_000], Array(0..<500),
  ])
  func `Records are found in a list of texts in the order they were added`(_ records: [Int]) {
    var postings = Postings()
    for record in records { postings.addProse(record, isOften: record % 3 == 0) }
    for record in records where record % 4 == 0 {
      postings.addFact(record, SearchWeight.fact.rawValue)
    }
    var found: [Int] = []
    var weights: [Int] = []
    postings.visit { record, weight in
      found.append(Int(record))
      weights.append(weight)
    }
    #expect(found == records)
    #expect(weights == records.map { $0 % 4 == 0 ? 3 : $0 % 3 == 0 ? 2 : 1 })
  }

  private static func parts(
    _ language: String, beginning letter: String, of site: SmallSite? = nil
  ) throws -> String {
    let site = try site ?? self.site.get()
    return try site.paths.filter { $0.hasPrefix("search/\(language)/\(letter)") }
      .map { try site.text($0) }.joined()
  }

  private static func words(_ language: String, of site: SmallSite? = nil) throws -> Set<String> {
    let lines = try parts(language, beginning: "w", of: site).split(separator: /\\n|"/)
    return Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
  }
}

/// Reads what `PostingsCode` writes, bit by bit, as the script of the search page does.
private struct PostingsReader {
  private(set) var levels: [Int: [Int32]] = [:]
  private var bits: [Int]

  init(_ text: [UInt8]) {
    let padded = String(decoding: text, as: UTF8.self)
      .padding(toLength: (text.count + 3) / 4 * 4, withPad: "=", startingAt: 0)
    bits = (Data(base64Encoded: padded) ?? Data()).flatMap { byte in
      (0..<8).map { Int(byte >> (7 - $0) & 1) }
    }.reversed()
    while case let weight = take(4), weight > 0 { levels[weight] = list() }
  }

  private mutating func take(_ width: Int) -> Int {
    (0..<width).reduce(0) { value, _ in value << 1 | (bits.popLast() ?? 0) }
  }

  private mutating func rice(_ width: Int) -> Int {
    var high = 0
    while take(1) == 0 { high += 1 }
    return high << width | take(width)
  }

  private mutating func list() -> [Int32] {
    let width = rice(0)
    let count = 1 << width | take(width)
    let inRuns = take(1)
    let gap = take(4)
    let length = inRuns == 1 ? take(4) : 0
    var next = -inRuns
    var records: [Int32] = []
    for _ in 0..<count {
      next += rice(gap) + inRuns
      for _ in 0...(inRuns == 1 ? rice(length) : 0) {
        records.append(Int32(next))
        next += 1
      }
    }
    return records
  }
}
