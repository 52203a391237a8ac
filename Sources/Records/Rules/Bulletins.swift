internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// Numbers used twice in a year, or out of their order, and bulletins published before the time they tell of began.
  func bulletinFindings() -> [Diagnostic] { numberedTwiceOrEarly() + numberedOutOfOrder() }

  private func numberedTwiceOrEarly() -> [Diagnostic] {
    var first: [String: Bulletin] = [:]
    var findings: [Diagnostic] = []
    for bulletin in bulletins.all {
      let day = bulletin.publish.value.day
      if let from = bulletin.period.from, !from.mayHaveCome(by: day) {
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

  /// A record that begins within a year may begin with any number.
  private func numberedOutOfOrder() -> [Diagnostic] {
    let issues = bulletins.all.sorted {
      ($0.publish.value, $0.number.value) < ($1.publish.value, $1.number.value)
    }
    return zip(issues, issues.dropFirst()).compactMap { earlier, later in
      let isOneYear = earlier.publish.value.day.year == later.publish.value.day.year
      let step = later.number.value - earlier.number.value
      return isOneYear && step != 0 && step != 1 ? .bulletinOutOfOrder(later, after: earlier) : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func publishedEarly(_ bulletin: Bulletin, period from: PartialDate)
    -> Diagnostic
  {
    let day = bulletin.publish.value.day
    return Diagnostic(
      .dateOrder, at: bulletin.publish.place,
      Bilingual(
        vi: "bản tin phát hành \(day.iso), trước khi kỳ của nó bắt đầu \(from.iso)",
        en: "the bulletin is published on \(day.iso), before its period begins \(from.written(.en))"
      ),
      help: Bilingual(vi: "sửa một trong hai ngày", en: "correct one of the two dates"))
  }

  fileprivate static func bulletinOutOfOrder(
    _ bulletin: Bulletin, after earlier: Bulletin
  ) -> Diagnostic {
    let (number, before) = (bulletin.number.value, earlier.number.value)
    return Diagnostic(
      .bulletinOrder, at: bulletin.number.place,
      Bilingual(
        vi: "bản tin số \(number) phát hành ngay sau số \(before)",
        en: "bulletin number \(number) follows number \(before)"),
      notes: [.elsewhere(earlier.number.place)],
      help: Bilingual(
        vi: "sửa số hoặc ngày phát hành, hoặc thêm các số còn thiếu",
        en: "correct the number or the day of issue, or add the issues that are missing"))
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
