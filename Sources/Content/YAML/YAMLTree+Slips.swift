internal import Diagnostics
internal import Vietnamese

// Slips of the pen that YAML takes for something else, without a word.
extension YAMLTree {
  /// All that was found, each odd character once.
  var allFindings: [Diagnostic] {
    let odd = oddPlaces.map { odd, marks in
      let others = Set(marks.map(\.line)).count - 1
      return Diagnostic.oddBlank(odd, at: marks.map { $0.place(in: path) }, alsoOn: others)
    }
    return findings + odd.sorted { $0.message.vi < $1.message.vi }
  }

  mutating func tell(_ slip: Slip, _ mark: Mark) {
    findings.append(.yamlSlip(slip, at: mark.place(in: path), in: lines))
  }

  /// Whether the text is no key but something mistyped, which is told.
  mutating func isSlip(key: String, _ mark: Mark) -> Bool {
    guard let first = key.utf8.first,
      !first.isAlphanumeric || key.utf8.contains(where: { $0 >= 0x80 })
    else {
      return false
    }
    if let (odd, offset) = key.oddBlank {
      oddPlaces[odd, default: []].append(mark.moved(by: offset))
    } else if let slip = key.listSlip {
      if frames.last?.isBroken == false { tell(slip, mark) }
    } else if key.withoutQuotes != key {
      findings.append(.quotesInCode(key, at: mark.place(in: path)))
    } else {
      return false
    }
    if !frames.isEmpty { frames[frames.count - 1].isBroken = true }
    return true
  }

  /// A key without a value: after a comma that was meant for a decimal comma, or with its value grown on to it.
  mutating func isSlip(bare key: String, _ mark: Mark) -> Bool {
    let last = frames.count - 1
    guard frames[last].isFlow else { return false }
    if let number = frames[last].entries.last.flatMap({ $0.value.continued(by: key, mark) }) {
      frames[last].replaceLast(number)
      return true
    }
    let name = key.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
    let rest = key[name.endIndex...]
    guard !name.isEmpty, rest.first == ":", rest.utf8.count > 1, !rest.hasPrefix("://") else {
      return false
    }
    tell(.missingSpace(key: String(name)), mark.moved(by: name.count))
    frames[last].isBroken = true
    return true
  }
}

extension Yaml {
  /// `1` and `5` as the `1,5` that stands there, `1` and `8 tỷ` as `1,8 tỷ`.
  fileprivate func continued(by digits: String, _ mark: Mark) -> Yaml? {
    guard case .text(let text) = content, digits.beginsAsNumber, text.isNumeric,
      self.mark.line == mark.line,
      self.mark.column + self.mark.length + 1 == mark.column
    else { return nil }
    let whole = Mark(
      line: mark.line, column: self.mark.column, length: self.mark.length + 1 + mark.length)
    return Yaml(content: .text("\(text),\(digits)"), mark: whole, cut: .comma)
  }
}

extension String {
  fileprivate var isNumeric: Bool {
    !isEmpty && utf8.allSatisfy { $0.isDigit || ".,-".utf8.contains($0) }
  }

  /// Digits, and behind them nothing or the words of a unit.
  fileprivate var beginsAsNumber: Bool {
    let words = drop { $0.isNumber || $0 == "." || $0 == "," }
    return first?.isNumber == true && (words.first.map { $0 == " " || $0 == "%" } ?? true)
  }

  /// The first blank that no keyboard gives, or character that nobody sees, and how many scalars stand before it.
  var oddBlank: (odd: OddCharacter, offset: Int)? {
    for (offset, scalar) in unicodeScalars.enumerated() where scalar.value >= 0x80 {
      if let odd = OddCharacter(scalar), odd.sort == .blank || odd.sort == .invisible {
        return (odd, offset)
      }
    }
    return nil
  }

  /// What was to be an item of a list: `– an`, `-an`, `• an`.
  var listSlip: Slip? {
    guard let first = unicodeScalars.first else { return nil }
    let second = unicodeScalars.dropFirst().first
    if first == "-" {
      return second.map { $0 != "-" && !$0.properties.isWhitespace } == true
        ? .dashWithoutBlank : nil
    }
    if first == "\u{2022}" || first == "\u{F0B7}" { return .listMark(first) }
    return OddCharacter(first)?.sort == .dash ? .listMark(first) : nil
  }
}
