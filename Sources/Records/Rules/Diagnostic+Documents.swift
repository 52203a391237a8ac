internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func documentNotInForce(
    _ document: Document, _ mention: DocumentMention, heirs: [Document]
  ) -> Diagnostic {
    let number = document.number.value
    let period = mention.period
    let span = mention.need == .inForce ? document.inForce : document.standing
    return Diagnostic(
      .documentNotInForce, at: mention.citation.document.place,
      Bilingual(
        vi: "\(number) không có hiệu lực \(period.iso(.vi))",
        en: "\(number) was not in force \(period.iso(.en))"),
      notes: [
        Bilingual(
          vi: "văn bản có hiệu lực \(span.iso(.vi)) (\(document.header.place.file))",
          en: "it is in force \(span.iso(.en)) (\(document.header.place.file))")
      ] + heirs.map(\.replacement),
      help: Bilingual(
        vi: "sửa ngày, hoặc viện dẫn văn bản có hiệu lực khi đó",
        en: "correct the date, or cite the document that was in force then"))
  }

  static func effectBeforeIssue(_ document: Document, _ from: PartialDate) -> Diagnostic {
    let issued = document.issued
    return Diagnostic(
      .dateOrder, at: issued.place,
      Bilingual(
        vi: "văn bản có hiệu lực \(from.iso), trước ngày ban hành \(issued.value.iso)",
        en: "the document takes effect on \(from.iso), before it was issued on \(issued.value.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }
}

extension Document {
  fileprivate var replacement: Bilingual {
    Bilingual(
      vi: "\(number.value) đã thay văn bản này: \(id.raw)",
      en: "\(number.value) replaced it: \(id.raw)")
  }
}
