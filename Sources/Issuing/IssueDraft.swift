package import Records
internal import Status
package import Vietnamese

/// The next issue as it could be written: its file, ready to be reordered.
package struct IssueDraft: Sendable {
  private let next: Status.NextIssue
  private let number: Int
  private let moment: Moment

  package init(of registry: Registry, at moment: Moment) {
    next = Status.NextIssue(of: registry, at: moment)
    let ofYear = registry.bulletins.all.filter { $0.publish.value.day.year == moment.day.year }
    number = (ofYear.map(\.number.value).max() ?? 0) + 1
    self.moment = moment
  }

  /// `record.yaml`, with what nobody can know left to be filled in.
  package var yaml: String {
    let issue = "\(number)/\(moment.day.year)"
    let head = """
      number: \(number)
      period: {from: \(from.iso), to: \(moment.day.iso)}
      title:
        vi: Bản tin biểu dương số \(issue)
        en: Commendation bulletin \(issue)
      publish: \(moment.day.iso)T08:00 # ngày giờ phát hành / when it is to be out
      items:

      """
    return head + (items.isEmpty ? "  [] # chưa có tin mới / nothing new\n" : items) + late
  }

  /// As comments, for whoever left it out on purpose.
  private var late: String {
    if next.late.isEmpty { return "" }
    return
      "  # quyết định trong kỳ trước, chưa đăng số nào / decided in the period before, in no issue:\n"
      + next.late.map { "  # - \($0.item.key.kind.rawValue): \($0.item.key.name) # \(told($0))\n" }
      .joined()
  }

  /// The day after the last period; without one, the day of the first news.
  private var from: Day {
    let last = next.after.flatMap { Day(ordinal: $0.ordinal + 1) }
    return last ?? next.items.map(\.on.earliest).min() ?? moment.day
  }

  private var items: String {
    next.items.map { news in
      let key = news.item.key
      return """
          # \(told(news))
          - \(key.kind.rawValue): \(key.name)

        """
    }.joined()
  }

  private func told(_ news: Status.NextIssue.News) -> String {
    [news.form?.vi ?? news.kind?.vi, news.number, news.on.short(.vi)].compactMap { $0 }
      .joined(separator: ", ")
  }
}
