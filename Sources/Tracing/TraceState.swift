package import Digests
internal import JSON
package import Vietnamese

/// What the public saw of a record for a while: the facts that it tells itself, and its long texts as they were written.
package struct TraceState: Hashable, Sendable {
  /// Compact JSON.
  package let facts: [UInt8]
  private let vi: String?
  private let en: String?

  package init(facts: [UInt8], vi: String?, en: String?) {
    (self.facts, self.vi, self.en) = (facts, vi, en)
  }

  /// The long text; nil where there was none.
  package subscript(language: Language) -> String? { language == .vi ? vi : en }

  package var digests: TraceDigests {
    TraceDigests(
      facts: WholeDigest(of: facts), vi: vi.map(TraceDigests.ofText),
      en: en.map(TraceDigests.ofText))
  }
}

extension TraceState {
  /// The line of a state in the file of its record, with its end.
  package var line: [UInt8] {
    var line = Array("{\"facts\":".utf8) + facts
    for (key, text) in [("vi", vi), ("en", en)] {
      guard let text else { continue }
      line += Array(",\"\(key)\":".utf8)
      JSON.text(text).write(into: &line)
    }
    return line + Array("}\n".utf8)
  }

  /// Nil where that is no such line.
  package init?(line: ArraySlice<UInt8>) {
    guard let json = JSON(reading: line), let facts = json["facts"], case .object = facts else {
      return nil
    }
    self.init(facts: facts.bytes(), vi: json["vi"]?.text, en: json["en"]?.text)
  }
}

/// By which a state is known without what it says.
package struct TraceDigests: Hashable, Sendable {
  package let facts: WholeDigest
  private let vi: WholeDigest?
  private let en: WholeDigest?

  package init(facts: WholeDigest, vi: WholeDigest?, en: WholeDigest?) {
    (self.facts, self.vi, self.en) = (facts, vi, en)
  }

  package subscript(language: Language) -> WholeDigest? { language == .vi ? vi : en }

  package static func ofText(_ text: String) -> WholeDigest { WholeDigest(of: Array(text.utf8)) }
}

extension TraceDigests {
  /// One behind the other, each with a letter that tells what it is of.
  package var bytes: [UInt8] {
    let all = [("f", facts), ("v", vi), ("e", en)]
    return all.flatMap { letter, digest in digest.map { Array(letter.utf8) + $0.bytes } ?? [] }
  }

  /// Nil for anything but these.
  package init?(bytes: ArraySlice<UInt8>) {
    let length = 33
    func digest(_ letter: Character) -> WholeDigest? {
      stride(from: bytes.startIndex, to: bytes.endIndex, by: length)
        .first { bytes[$0] == letter.asciiValue }
        .flatMap { WholeDigest(bytes: bytes[($0 + 1)..<min($0 + length, bytes.endIndex)]) }
    }
    guard let facts = digest("f") else { return nil }
    self.init(facts: facts, vi: digest("v"), en: digest("e"))
  }

  var json: JSON {
    .object([
      "facts": .text(facts.text), "vi": vi.map { .text($0.text) },
      "en": en.map { .text($0.text) },
    ])
  }

  init?(_ json: JSON) {
    func digest(_ key: String) -> WholeDigest? {
      json[key]?.text.flatMap { WholeDigest(hexadecimal: $0.utf8) }
    }
    guard let facts = digest("facts") else { return nil }
    self.init(facts: facts, vi: digest("vi"), en: digest("en"))
  }
}
