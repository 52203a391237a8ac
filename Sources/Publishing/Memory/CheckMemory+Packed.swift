internal import Diagnostics
internal import Digests
internal import Keeping
internal import Vietnamese

extension CheckMemory {
  private static let heading = Array("bieuduong findings 1\n".utf8)

  var bytes: [UInt8] {
    var bytes = CheckMemory.heading + program.here.bytes + program.content.bytes
    bytes.appendPacked(folder)
    bytes.append(whole) { $0.append($1) }
    for verdicts in [readings, texts] { bytes.append(verdicts) }
    return bytes + Digest(of: bytes).bytes
  }

  /// Nil for anything but the whole of one.
  ///
  /// - Parameter folder: of the content as it is named now. By another name, only what found nothing is of use.
  init?(_ bytes: [UInt8], in folder: String) {
    guard var reader = PackedReader(whole: bytes, behind: CheckMemory.heading),
      let here = reader.digest(), let content = reader.digest(), let known = reader.text(),
      let whole = reader.optional({ $0.wholeCheck() }),
      let readings = reader.verdicts(), let texts = reader.verdicts(), reader.isAtEnd
    else { return nil }
    let isNamedSo = folder == known
    self.init(
      program: Program(here: here, content: content), folder: folder,
      whole: isNamedSo ? whole : nil,
      readings: isNamedSo ? readings : readings.filter(\.value.findings.isEmpty),
      texts: isNamedSo ? texts : texts.filter(\.value.findings.isEmpty))
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ whole: WholeCheck) {
    append(contentsOf: whole.inputs.bytes)
    appendPacked(whole.zone)
    appendPacked(whole.span)
    appendPacked(whole.findings)
  }

  fileprivate mutating func append(_ verdicts: [String: Verdict]) {
    appendPacked(UInt64(verdicts.count))
    for (name, verdict) in verdicts {
      appendPacked(name)
      appendPacked(verdict.version)
      appendPacked(marks: verdict.marks)
      appendPacked(verdict.findings)
    }
  }
}

extension PackedReader {
  fileprivate mutating func wholeCheck() -> WholeCheck? {
    guard let inputs = digest(), let zone = text(), let span = span(), let findings = findings()
    else { return nil }
    return WholeCheck(inputs: inputs, zone: zone, span: span, findings: findings)
  }

  fileprivate mutating func verdicts() -> [String: Verdict]? {
    guard let all = all({ $0.verdict() }) else { return nil }
    return Dictionary(all) { first, _ in first }
  }

  private mutating func verdict() -> (String, Verdict)? {
    guard let name = text(), let version = next(), let marks = marks(), let findings = findings()
    else { return nil }
    return (name, Verdict(version: version, marks: marks, findings: findings))
  }
}

extension [UInt8] {
  mutating func appendPacked(_ span: Range<Moment>) {
    for moment in [span.lowerBound, span.upperBound] { appendPacked(moment.iso) }
  }

  /// The numbers of marks, ascending.
  mutating func appendPacked(marks: [UInt32]) {
    appendPacked(UInt64(marks.count))
    appendGrowth(of: marks)
  }
}

extension PackedReader {
  /// Nil of one without a moment in it.
  mutating func span() -> Range<Moment>? {
    guard let start = moment(), let end = moment(), start < end else { return nil }
    return start..<end
  }

  private mutating func moment() -> Moment? { text().flatMap { Moment(iso: $0) } }

  /// Nil where one is no number of a mark.
  mutating func marks() -> [UInt32]? {
    var last: UInt64 = 0
    return all { reader in
      guard let growth = reader.next(), growth < UInt64(Mark.count) - last else { return nil }
      last += growth
      return UInt32(last)
    }
  }
}
