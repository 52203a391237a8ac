internal import Diagnostics
internal import Edition
internal import Foundation
internal import Records
internal import Vietnamese

/// What is kept with a site, on one line, so that it is said again when the site need not be built again.
struct Remarks: Codable {
  let findings: [Diagnostic]
  let holding: Holding

  init(findings: [Diagnostic], holding: Holding) {
    self.findings = findings
    self.holding = holding
  }

  /// Nil for a line that is none of ours, whole: the site is then built anew, and all of it found again.
  init?(_ line: String) throws {
    do {
      self = try JSONDecoder().decode(Remarks.self, from: Data(line.utf8))
    } catch is DecodingError {
      return nil
    }
  }

  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do { return String(decoding: try encoder.encode(self), as: UTF8.self) } catch {
      fatalError("remarks are made of texts and numbers, which JSON can hold: \(error)")
    }
  }
}

extension Edition {
  /// Whether a finding names what may not be read: the path of its file does, or a message.
  func isTold(by findings: [Diagnostic]) -> Bool {
    let ids = Set(hidden.map(\.name))
    return !ids.isEmpty && findings.contains { $0.words.contains { ids.contains(String($0)) } }
  }
}

extension Diagnostic {
  /// Whatever may be an id in its texts.
  fileprivate var words: [Substring] {
    let texts =
      [place?.file, subject].compactMap { $0 }
      + ([message] + notes + [help].compactMap { $0 }).flatMap { [$0.vi, $0.en] }
    return texts.flatMap { text in
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
    }
  }
}
