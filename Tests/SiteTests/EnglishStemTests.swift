import Foundation
import Testing

@testable import Search

/// The forms of a word are one, here and in the script of the search page.
@Suite struct EnglishStemTests {
  @Test(arguments: [
    ["permit", "permits", "permitted", "permitting", "permission"],
    ["merge", "merged", "merging", "merges", "merger", "mergers"],
    ["certificate", "certificates", "certified", "certify", "certification"],
    ["revoke", "revoked", "revokes", "revoking", "revocation"],
    ["house", "houses", "housing"], ["commend", "commended", "commendation", "commendations"],
    ["propose", "proposed", "proposal", "proposals"], ["evaluate", "evaluated", "evaluation"],
    ["withdraw", "withdrawn", "withdrawal"], ["collect", "collected", "collecting", "collection"],
    ["city", "cities"], ["process", "processes", "processed"], ["letter", "letters"],
    ["organise", "organised", "organization", "organisation"], ["apply", "applied", "application"],
  ])
  func `All forms of a word have one stem`(_ forms: [String]) {
    #expect(Set(forms.map(EnglishStem.of)).count == 1)
  }

  @Test(arguments: [
    ("former", "form"), ("letter", "let"), ("news", "new"), ("county", "counter"),
  ])
  func `Different words stay different`(_ one: String, _ other: String) {
    #expect(EnglishStem.of(one) != EnglishStem.of(other))
  }

  /// Typed without marks, or borne by people whatever the page.
  @Test(arguments: [
    "thuy", "khue", "hue", "nghe", "quy", "nguyen", "thanh", "hung", "ting", "bac", "quoc", "tre",
    "ly", "my", "thuong", "phuong", "toan", "bui", "hien", "khoe", "thue", "tuyen",
  ])
  func `A syllable of Vietnamese is its own stem`(_ syllable: String) {
    #expect(EnglishStem.of(syllable) == syllable)
  }

  /// The script of the search page is held against this file by `Tests/checks/search.py`; `RECORD=1` renews it.
  @Test func `The file of stems is true`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "checks/queries/stems.txt")
    let words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    let whole = words.map { "\($0)\t\(EnglishStem.of($0))\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try whole.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(words.count > 1000)
    #expect(try String(contentsOf: file, encoding: .utf8) == whole)
  }
}
