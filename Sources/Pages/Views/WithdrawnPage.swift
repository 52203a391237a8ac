internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What stands at the address of a record that was taken back: that it was, and nothing of what it said.
struct WithdrawnPage: PageView {
  static let template = "withdrawn"

  let withdrawal: Withdrawal
  let desk: PageDesk

  static let shape = Shape<WithdrawnPage>(
    "withdrawn", "What stands at the address of a record that was taken back",
    [
      .frame,
      .text("title", "The title") { $0.title },
      .view("day", "The day on which it was taken back") { $0.desk.day($0.withdrawal.on.value) },
      .html("reason", "Why; absent where the person who was named asked for it") { page in
        page.withdrawal.reason.map { page.desk.text($0) }
      },
    ])

  private var title: String { desk.say(.withdrawnPage) }

  var facts: PageFacts {
    // Of the last of its kind the list is gone too.
    let register = withdrawal.record.register.flatMap { desk.edition.has($0) ? $0 : nil }
    return PageFacts(
      route: .record(withdrawal.record), title: title,
      trail: register.map { PageFacts.trail($0, at: desk) } ?? [], section: register,
      isListed: false, updated: .day(withdrawal.on.value))
  }
}

extension Edition {
  /// The page of a record that was taken back; nil of any other, and where there never was a page.
  func withdrawnPage(of key: RecordKey) -> SitePage? {
    guard key.hasPage, let withdrawal = registry.withdrawals[key] else { return nil }
    return .plain(.record(key), updated: .day(withdrawal.on.value), isListed: false) { desk in
      WithdrawnPage(
        // Looked up when it is made, so that it is noted.
        withdrawal: desk.edition.registry.withdrawals[key] ?? withdrawal, desk: desk)
    }
  }

  var withdrawnPages: [SitePage] { registry.withdrawals.records.compactMap(withdrawnPage) }
}
