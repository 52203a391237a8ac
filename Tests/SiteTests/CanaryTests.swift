import Content
import Foundation
import TestSupport
import Testing

/// Every field that a record may have, filled with words that stand nowhere else, in records that wait for their day and in
/// what only these name.
@Suite struct CanaryTests {
  private static let before = "2026-05-31T23:59"

  private static let base = Result { try fieldCompany() }

  /// What may be read, and beside it the canaries.
  private static func content() throws -> [String: String] {
    let base = try base.get()
    var all = Canaries.company
    for canary in Canaries.embargoed + Canaries.named {
      all[canary.file] = canary.text
      all[canary.file.replacing("record.yaml", with: "vi.md")] = "Bài \(Canaries.mark).\n"
    }
    for (file, entries) in Canaries.words { all[file] = (base[file] ?? "") + entries }
    return withCompanions(base.with(all))
  }

  private static let held = Result { try SmallSite(content(), at: before, jobs: 2) }
  private static let opened = Result { try SmallSite(content(), at: Canaries.moment, jobs: 2) }

  @Test func `Every canary is a record that can be read`() throws {
    let findings = try Self.held.get().findings.filter { $0.contains(Canaries.mark) }
    // A word of ours is the hash of no text, and other texts have none; it describes no photograph, is no name, and nothing that had to be allowed.
    let expected = [
      " stale-translation: ", " unstamped-translation: ", " alt-file-name: ",
      " unneeded-allowance: ", " name-form: ",
    ]
    #expect(findings.filter { finding in !expected.contains(where: finding.contains) } == [])
  }

  @Test func `There is a canary for every field, and a word in most`() {
    #expect(Canaries.embargoed.count == FieldPath.all.count { $0.file.path.hasSuffix("/") })
    #expect(Canaries.embargoed.count { $0.word != nil } > 300)
    #expect(Canaries.named.count { $0.word != nil } > 50)
  }

  @Test func `Before its moment no word of it is anywhere`() throws {
    let held = try Self.held.get()
    #expect(held.paths.filter { $0.contains(Canaries.mark) } == [])
    #expect(held.files(with: Canaries.mark) == [])
  }

  /// No count, no order and no number tells of it either.
  @Test func `Before its moment the site is the same as without it`() throws {
    let held = try Self.held.get()
    let absent = try SmallSite(withCompanions(Self.base.get()), at: Self.before, jobs: 2)
    #expect(Set(held.paths).symmetricDifference(absent.paths) == [])
    #expect(held.paths.filter { held.bytes[$0] != absent.bytes[$0] } == [])
  }

  /// What is kept from readers for good is listed here, so that the words are known to be found where they are.
  @Test func `At its moment every word is there that the site tells at all`() throws {
    let site = try Self.opened.get()
    let all = site.paths.map { Data($0.utf8) } + site.bytes.values.map { Data($0) }
    let text = Set(all.flatMap { Self.words(in: $0) })
    let untold = (Canaries.embargoed + Canaries.named).filter { canary in
      canary.word.map { !text.contains($0) } ?? false
    }
    #expect(untold.filter { !Self.isForEditors($0.path) }.map(\.path.name) == [])
    #expect(untold.contains { Self.isForEditors($0.path) })
  }

  /// Why a warning may stand, which text a translation was made from, and photographs of records that have no page.
  private static func isForEditors(_ path: FieldPath) -> Bool {
    switch path.fields[0].key {
    case "allow", "translated_from": true
    case "media": ["activities/", "corrections/", "encouragements/"].contains(path.file.path)
    default: false
    }
  }

  /// The words of canaries in some bytes.
  private static func words(in bytes: Data) -> [String] {
    let mark = Data(Canaries.mark.utf8)
    var words: [String] = []
    var rest = bytes[...]
    while let found = rest.range(of: mark) {
      let end = rest[found.upperBound...].prefix { (0x30...0x39).contains($0) || $0 == 0x61 }
      words.append(Canaries.mark + String(decoding: end, as: UTF8.self))
      rest = rest[found.upperBound...]
    }
    return words
  }
}
