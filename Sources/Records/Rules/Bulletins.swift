internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// Numbers used twice in a year, and bulletins published before the time they tell of began.
  func bulletinFindings() -> [Diagnostic] {
    var first: [String: Bulletin] = [:]
    var findings: [Diagnostic] = []
    for bulletin in bulletins.all {
      let day = bulletin.publish.value.day
      if let from = bulletin.period.from, day < from {
        findings.append(.publishedEarly(bulletin, period: from))
      }
      let key = "\(day.year) \(bulletin.number.value)"
      if let other = first[key] {
        findings.append(.bulletinNumberTwice(bulletin, other))
      } else {
        first[key] = bulletin
      }
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func publishedEarly(_ bulletin: Bulletin, period from: Day) -> Diagnostic {
    let day = bulletin.publish.value.day
    return Diagnostic(
      .dateOrder, at: bulletin.publish.place,
      Bilingual(
        vi: "bản tin phát hành \(day.iso), trước khi kỳ của nó bắt đầu \(from.iso)",
        en: "the bulletin is published on \(day.iso), before its period begins on \(from.iso)"),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }

  fileprivate static func bulletinNumberTwice(_ bulletin: Bulletin, _ other: Bulletin) -> Diagnostic
  {
    let (number, year) = (bulletin.number.value, bulletin.publish.value.day.year)
    return Diagnostic(
      .bulletinNumber, at: bulletin.number.place,
      Bilingual(
        vi: "năm \(year) đã có bản tin số \(number)",
        en: "there already is a bulletin number \(number) in \(year)"),
      notes: [.elsewhere(other.number.place)],
      help: Bilingual(vi: "sửa một trong hai số", en: "correct one of the two numbers"))
  }
}
