internal import Diagnostics
internal import Keeping
internal import Vietnamese

/// Which sort of mend follows.
private enum MendSort: UInt64 {
  case edits, rewriting, photograph
}

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
    append(finding.mend) { $0.append($1) }
  }

  private mutating func append(_ mend: Mend) {
    switch mend {
    case .edits(let edits):
      appendPacked(MendSort.edits.rawValue)
      appendPacked(UInt64(edits.count))
      for edit in edits {
        appendPacked(UInt64(edit.line))
        appendPacked(UInt64(edit.column))
        appendPacked(edit.old)
        appendPacked(edit.new)
      }
    case .rewriting(let rewriting):
      appendPacked(MendSort.rewriting.rawValue)
      appendPacked(rewriting.rawValue)
    case .photograph(let path):
      appendPacked(MendSort.photograph.rawValue)
      appendPacked(path)
    }
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
      let notes = all({ $0.words() }), let help = optional({ $0.words() }),
      let mend = optional({ $0.mend() })
    else { return nil }
    return Diagnostic(
      rule, at: place, message, about: subject, notes: notes, help: help, mend: mend)
  }

  private mutating func mend() -> Mend? {
    switch next().flatMap(MendSort.init(rawValue:)) {
    case .edits: all({ $0.edit() }).map { .edits($0) }
    case .rewriting: text().flatMap(Mend.Rewriting.init(rawValue:)).map { .rewriting($0) }
    case .photograph: text().map { .photograph($0) }
    case nil: nil
    }
  }

  private mutating func edit() -> Mend.Edit? {
    guard let line = number(), let column = number(), let old = text(), let new = text() else {
      return nil
    }
    return Mend.Edit(line: line, column: column, old: old, new: new)
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
