internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation where Value == String {
  /// Any text, on one line, for files in which a line is a record would end there and begin another.
  static var text: Notation {
    Notation(.text) { yaml, reader in
      Notation<String>.written.read(yaml, reader).map(\.onOneLine)
    }
  }

  /// A text as it is written, all of it: what YAML cut off is not left behind in silence.
  static var written: Notation {
    Notation(.text) { yaml, reader in
      guard case .text(let text) = yaml.content else {
        reader.wrongType(yaml, expected: .text)
        return nil
      }
      guard let cut = yaml.cut else { return text }
      reader.report(.cutText(text, cut, at: yaml.mark, in: reader.path))
      return nil
    }
  }

  /// An absolute web address.
  static var address: Notation {
    .scalar(.address) { text, mark, reader in
      if isWebAddress(text) { return text }
      reader.report(.badWebAddress(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Notation where Value == Bool {
  static var flag: Notation {
    .scalar(.flag) { text, mark, reader in
      if text == "true" || text == "false" { return text == "true" }
      reader.report(.badFlag(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Notation
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One word of a fixed list.
  static var word: Notation {
    .scalar(.word(Value.allCases.map(\.rawValue))) { text, mark, reader in
      if let value = Value(rawValue: text) { return value }
      let words = Value.allCases.map(\.rawValue)
      reader.report(.unknownValue(text, words: words, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

/// Whether the text is `http(s)://host…` without white space.
func isWebAddress(_ text: String) -> Bool {
  let scheme = text.hasPrefix("https://") ? 8 : text.hasPrefix("http://") ? 7 : 0
  guard scheme > 0, let first = text.utf8.dropFirst(scheme).first else { return false }
  let isHost = first.isAlphanumeric || first >= 0x80 || first == UInt8(ascii: "[")
  return isHost && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == 0x5C }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isAlphanumeric: Bool {
    isDigit || (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self)
  }
}
