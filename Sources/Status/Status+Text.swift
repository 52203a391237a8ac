package import Records
package import Vietnamese

extension Status {
  /// For people: a paragraph for each matter, the first of many.
  ///
  /// - Parameters:
  ///   - isWhole: all of them.
  ///   - title: what a record is called; nil where that is not known, and its file alone tells it.
  package func text(
    in language: Language, isWhole: Bool, called title: @escaping (RecordKey) -> Bilingual?
  ) -> String {
    let told = StatusText(language: language, most: isWhole ? .max : 10, title: title)
    let parts = [
      told.translations(translations), told.openings(openings),
      told.nextIssue(nextIssue), told.overdue(overdue),
    ]
    return (parts + Lack.allCases.map { told.lack($0, lacks[$0] ?? []) })
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

/// The paragraphs, each in lines.
private struct StatusText {
  let language: Language
  let most: Int
  let title: (RecordKey) -> Bilingual?

  /// What it is called, and the file to open.
  private func name(_ item: Status.Item) -> String {
    title(item.key).map { "\($0[language]) (\(item.file))" } ?? item.file
  }

  func translations(_ translations: Status.Translations) -> [String] {
    let counts = [
      translations.fresh, translations.stale.count, translations.unstamped.count,
      translations.missing.count,
    ]
    let head = say(
      vi: """
        Bản dịch: \(counts[0]) khớp với bản tiếng Việt, \(counts[1]) đã cũ, \(counts[2]) chưa ghi dịch từ bản \
        nào, \(counts[3]) chưa có
        """,
      en: """
        Translations: \(counts[0]) fresh, \(counts[1]) stale, \(counts[2]) that do not say of which text, \
        \(counts[3]) missing
        """)
    return [head] + translations.stale.flatMap(stale)
      + list(translations.unstamped, say(vi: "chưa ghi", en: "not said"))
      + list(translations.missing, say(vi: "chưa dịch", en: "missing"))
  }

  private func stale(_ stale: Status.Translations.Stale) -> [String] {
    let head = "  \(name(stale.item)): " + say(vi: "vi.md đã sửa", en: "vi.md has changed")
    guard let changes = stale.changes else {
      return [
        head
          + say(
            vi: "; không tìm được bản cũ trong Git", en: "; the earlier text is not in Git")
      ]
    }
    return [head] + first(changes.map { "    \(change($0))" })
  }

  private func change(_ change: WordChange) -> String {
    let (removed, added) = (shortened(change.removed), shortened(change.added))
    if removed.isEmpty { return "+ “\(added)”" }
    return added.isEmpty ? "- “\(removed)”" : "“\(removed)” → “\(added)”"
  }

  private func shortened(_ text: String) -> String {
    text.count > 100 ? text.prefix(60) + " … " + text.suffix(30) : text
  }

  func openings(_ openings: [Status.Opening]) -> [String] {
    guard let next = openings.first else {
      return [say(vi: "Không có hồ sơ nào chờ công bố.", en: "Nothing waits to be published.")]
    }
    let head = say(
      vi: "Chờ công bố; phải dựng lại trang lúc \(next.moment.short(.vi))",
      en: "Waiting to be published; the site is to be built again at \(next.moment.short(.en))")
    return [head]
      + openings.flatMap { opening in
        ["  \(opening.moment.short(language))"] + first(opening.records.map { "    \(name($0))" })
      }
  }

  func nextIssue(_ issue: Status.NextIssue) -> [String] {
    let since = issue.after.map { day in
      say(vi: " (từ sau ngày \(day.short(.vi)))", en: " (since \(day.short(.en)))")
    }
    let count = issue.items.count
    let head = say(
      vi: "Bản tin tới: \(count) tin chưa đăng", en: "Next issue: \(count) not reported yet")
    let late = say(
      vi: "Quyết định trong kỳ trước, chưa đăng số nào: \(issue.late.count)",
      en: "Decided in the period before, in no issue: \(issue.late.count)")
    return [head + (since ?? "")] + first(issue.items.map(news))
      + (issue.late.isEmpty ? [] : [late] + first(issue.late.map(news)))
  }

  private func news(_ news: Status.NextIssue.News) -> String {
    let facts = [
      news.form?.said(in: language).printed ?? news.kind?[language], news.number,
      news.on.short(language),
    ]
    return "  \(name(news.item)): " + facts.compactMap { $0 }.joined(separator: ", ")
  }

  func overdue(_ tasks: [Status.OverdueTask]) -> [String] {
    let head = say(
      vi: "Nhiệm vụ quá hạn: \(tasks.count)", en: "Tasks overdue: \(tasks.count)")
    return [head]
      + first(
        tasks.map { task in
          let due = say(vi: "hạn \(task.due.short(.vi))", en: "due \(task.due.short(.en))")
          return "  \(name(task.item)): \(task.text.said(in: language).printed) (\(due))"
        })
  }

  func lack(_ lack: Status.Lack, _ items: [Status.Item]) -> [String] {
    let what = lack.name
    return ["\(what[language]): \(items.count)"] + first(items.map { "  \(name($0))" })
  }

  private func list(_ items: [Status.Item], _ what: String) -> [String] {
    first(items.map { "  \(name($0)): \(what)" })
  }

  /// The first of many, and how many more there are.
  private func first(_ lines: [String]) -> [String] {
    guard lines.count > most else { return lines }
    let rest = lines.count - most
    let indent = lines[0].prefix { $0 == " " }
    let more = say(
      vi: "… và \(rest) mục nữa (--all hiện tất cả)", en: "… and \(rest) more (--all shows them)")
    return lines.prefix(most) + [indent + more]
  }

  private func say(vi: String, en: String) -> String { Bilingual(vi: vi, en: en)[language] }
}

extension Status.Lack {
  fileprivate var name: Bilingual {
    switch self {
    case .photo: Bilingual(vi: "Bài chưa có ảnh", en: "Reports without a photograph")
    case .result:
      Bilingual(
        vi: "Đề xuất đã thực hiện, chưa ghi kết quả", en: "Proposals carried out, without a result")
    case .number: Bilingual(vi: "Quyết định chưa ghi số", en: "Decisions without a number")
    }
  }
}
