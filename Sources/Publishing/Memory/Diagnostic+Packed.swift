internal import Diagnostics
internal import Vietnamese

extension [UInt8] {
  mutating func appendPacked(_ findings: [Diagnostic]) {
    appendPacked(UInt64(findings.count))
    for finding in findings { append(finding) }
  }

  private mutating func append(_ finding: Diagnostic) {
    appendPacked(finding.rule.rawValue)
    append(finding.message)
    append(finding.place) { bytes, place in
      bytes.appendPacked(place.file)
      for number in [place.line, place.column, place.length] {
        bytes.appendPacked(UInt64(UInt32(bitPattern: number)))
      }
    }
    append(finding.subject) { $0.appendPacked($1) }
    appendPacked(UInt64(finding.notes.count))
    for note in finding.notes { append(note) }
    append(finding.help) { $0.append($1) }
  }

  private mutating func append(_ words: Bilingual) {
    appendPacked(words.vi)
    appendPacked(words.en)
  }
}

extension PackedReader {
  mutating func findings() -> [Diagnostic]? { all { $0.finding() } }

  private mutating func finding() -> Diagnostic? {
    guard let rule = text().flatMap(Rule.init(rawValue:)), let message = words(),
      let place = optional({ $0.place() }), let subject = optional({ $0.text() }),
      let notes = all({ $0.words() }), let help = optional({ $0.words() })
    else { return nil }
    return Diagnostic(rule, at: place, message, about: subject, notes: notes, help: help)
  }

  private mutating func place() -> Place? {
    guard let file = text(), let line = number(), let column = number(), let length = number()
    else { return nil }
    return Place(file: file, line: line, column: column, length: length)
  }

  private mutating func number() -> Int? {
    next().map { Int(Int32(bitPattern: UInt32(truncatingIfNeeded: $0))) }
  }

  private mutating func words() -> Bilingual? {
    guard let vi = text(), let en = text() else { return nil }
    return Bilingual(vi: vi, en: en)
  }
}
