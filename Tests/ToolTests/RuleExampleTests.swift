import Diagnostics
import Foundation
import TestSupport
import Testing

/// What `explain` shows is true: the wrong example is a piece of the rule's fixture, which breaks it, and the right one in
/// its place takes such a finding away and brings no other.
struct RuleExampleTests {
  @Test(arguments: Rule.allCases)
  func `The right example mends what the wrong one breaks, and nothing else`(rule: Rule) throws {
    let place = try BrokenPlace(rule: rule)
    let before = try place.findings()
    guard try place.mend(rule.example) else { return }
    let after = try place.findings()
    let gone = before.without(after)
    #expect(!gone.isEmpty && gone.allSatisfy { $0.hasPrefix(rule.rawValue + ":") }, "\(gone)")
    #expect(after.without(before) == [])
  }
}

extension BrokenPlace {
  /// Puts the right thing in place of the wrong one; false where no file shows it.
  fileprivate func mend(_ example: RuleExample) throws -> Bool {
    switch example {
    case .text(let file, let wrong, let right):
      let text = try #require(try folder.text(file).replacingFirst(wrong, right), "\(wrong)")
      try folder.write(text, to: file)
    case .name(let wrong, let right):
      if !right.isEmpty { try folder.write(folder.text(wrong), to: right) }
      try folder.remove(wrong)
    case .deed: return false
    }
    return true
  }

  /// Each finding with each of its facts, and without lines, which a mended file counts anew.
  fileprivate func findings() throws -> [String] {
    let built = try folder.run("check", "--no-memory", "--language", "en", "--format", "json")
    let report = try JSONDecoder().decode(Findings.self, from: Data(built.output.utf8))
    return report.findings.flatMap { finding in
      ([finding.message] + finding.notes).map { "\(finding.rule): \($0.replacing(line, with: ""))" }
    }
  }
}

nonisolated(unsafe) private let line = #/^line \d+: /#

private struct Findings: Decodable {
  struct Finding: Decodable {
    let rule: String
    let message: String
    let notes: [String]
  }
  let findings: [Finding]
}

extension [String] {
  /// Those that are left when each of the others has taken one of its like away.
  fileprivate func without(_ others: [String]) -> [String] {
    others.reduce(into: self) { rest, other in
      if let index = rest.firstIndex(of: other) { rest.remove(at: index) }
    }
  }
}

extension String {
  /// Byte by byte: letters that look alike are what some rules are about.
  fileprivate func replacingFirst(_ wrong: String, _ right: String) -> String? {
    range(of: wrong, options: .literal).map { replacingCharacters(in: $0, with: right) }
  }
}
