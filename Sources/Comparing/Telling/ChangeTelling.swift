internal import Records
internal import Status
internal import Vietnamese

/// Puts a comparison into words.
struct ChangeTelling {
  let language: Language
  let base: String
  let bounds: TellingBounds

  func say(vi: String, en: String) -> String { Bilingual(vi: vi, en: en)[language] }

  func count(_ number: Int) -> String { Number.print(number, language) }

  func sections(of comparison: Comparison) -> [ChangeReport.Section] {
    let records = comparison.records
    let told = [
      section(vi: "Hồ sơ mới", en: "New records", added(records.added), of: records.added.count),
      section(
        vi: "Quyết định bị hủy bỏ, danh hiệu bị tước", en: "Revoked or stripped",
        records.ended.map(changed)),
      section(vi: "Hồ sơ thay đổi", en: "Changed records", records.changed.map(changed)),
      section(vi: "Hồ sơ đã rút", en: "Taken back", records.withdrawn.map(named)),
      section(
        vi: "Hồ sơ không còn được công bố", en: "Records no longer published",
        records.gone.map(named)),
      section(
        vi: "Địa chỉ chuyển chỗ", en: "Addresses that moved", comparison.addresses.moved.map(moved)),
      section(
        vi: "Địa chỉ không còn", en: "Addresses that are lost", lost(comparison.addresses.lost),
        of: comparison.addresses.lost.count),
      rest(of: comparison),
    ].filter { !$0.items.isEmpty }
    return told.isEmpty ? [nothing] : told
  }

  private var nothing: ChangeReport.Section {
    ChangeReport.Section(
      title: say(vi: "Không có gì thay đổi", en: "Nothing has changed"), items: [], more: 0)
  }

  private func section(
    vi: String, en: String, _ items: [ChangeReport.Item], of all: Int? = nil
  ) -> ChangeReport.Section {
    ChangeReport.Section(
      title: "\(say(vi: vi, en: en)): \(count(all ?? items.count))",
      items: Array(items.prefix(bounds.items)), more: max(0, items.count - bounds.items))
  }

  /// Those of a kind in one line where there are many.
  private func added(_ records: [Comparison.Named]) -> [ChangeReport.Item] {
    guard records.count > bounds.items else { return records.map(named) }
    return Kind.allCases.compactMap { kind in
      let all = records.filter { $0.key.kind == kind }
      guard !all.isEmpty else { return nil }
      let titles = all.prefix(3).map { "“\(shortened($0.title?[language] ?? $0.key.name))”" }
      let rest = all.count - titles.count
      let more = rest > 0 ? say(vi: " và \(count(rest)) nữa", en: " and \(count(rest)) more") : ""
      return ChangeReport.Item(
        text:
          "\(count(all.count)) \(kind.noun[language]): \(titles.joined(separator: ", "))\(more)",
        link: nil)
    }
  }

  private func named(_ record: Comparison.Named) -> ChangeReport.Item {
    let title = record.title.map { ": \(shortened($0[language]))" } ?? ""
    let name = record.title == nil ? " \(record.path[language])" : ""
    return ChangeReport.Item(
      text: "\(record.key.kind.noun[language])\(title)\(name)", link: base + record.path[language])
  }

  private func changed(_ change: Comparison.Changed) -> ChangeReport.Item {
    var item = named(change.record)
    let details = change.texts.map(text) + change.facts.map(fact)
    item.details = Array(details.prefix(bounds.details))
    let rest = details.count - item.details.count
    if rest > 0 {
      item.details.append(
        ChangeReport.Detail(
          label: "",
          body: .plain(say(vi: "… và \(count(rest)) chỗ nữa", en: "… and \(count(rest)) more"))))
    }
    return item
  }

  private func text(_ change: Comparison.TextChange) -> ChangeReport.Detail {
    let name = say(vi: "Bài viết", en: "Text") + " (\(said(change.language)))"
    switch change.sort {
    case .added:
      return ChangeReport.Detail(label: name, body: .plain(say(vi: "có thêm", en: "added")))
    case .removed:
      return ChangeReport.Detail(label: name, body: .plain(say(vi: "không còn", en: "taken out")))
    case .changed: return ChangeReport.Detail(label: name, body: .words(shortened(change.words)))
    }
  }

  private func fact(_ change: ChangedFact) -> ChangeReport.Detail {
    let names = [change.list, change.label].compactMap { $0?[language] }
    let own = change.language.map { $0 == language ? "" : " (\(said($0)))" } ?? ""
    let label = names.joined(separator: " – ") + own
    let (before, after) = (change.before?[language], change.after?[language])
    if let before, let after, before.count + after.count > bounds.letters {
      return ChangeReport.Detail(
        label: label, body: .words(shortened(WordChange.all(from: before, to: after, context: 2))))
    }
    return ChangeReport.Detail(
      label: label, body: .values(before: before.map(shortened), after: after.map(shortened)))
  }

  private func said(_ other: Language) -> String {
    other == .vi ? say(vi: "tiếng Việt", en: "Vietnamese") : say(vi: "tiếng Anh", en: "English")
  }

  private func moved(_ move: Comparison.AddressChanges.Moved) -> ChangeReport.Item {
    let leads =
      move.leads
      ? say(vi: "địa chỉ cũ dẫn tới địa chỉ mới", en: "the old one leads on")
      : say(vi: "địa chỉ cũ không còn trang nào", en: "nobody answers at the old one")
    return ChangeReport.Item(text: "\(move.from) → \(move.to) (\(leads))", link: base + move.to)
  }

  /// Each of a record, and those of lists in one line.
  private func lost(_ lost: [Comparison.AddressChanges.Lost]) -> [ChangeReport.Item] {
    let ofRecords = lost.compactMap { lost in
      lost.record.map { "\(lost.path) (\($0.kind.rawValue):\($0.name))" }
    }
    let others = lost.filter { $0.record == nil }.map(\.path)
    let named = others.prefix(2).joined(separator: ", ") + (others.count > 2 ? ", …" : "")
    let lists = say(
      vi: "\(count(others.count)) trang không phải của hồ sơ: \(named)",
      en: "\(count(others.count)) of no record: \(named)")
    return (ofRecords + (others.isEmpty ? [] : [lists])).map {
      ChangeReport.Item(text: $0, link: nil)
    }
  }

  func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > bounds.letters ? line.prefix(bounds.letters - 1) + "…" : line
  }

  private func shortened(_ words: [WordChange]) -> [WordChange] {
    let all = words.prefix(bounds.words).map {
      WordChange(removed: shortened($0.removed), added: shortened($0.added))
    }
    let rest = words.count - all.count
    guard rest > 0 else { return all }
    let more = say(vi: "… và \(count(rest)) chỗ nữa", en: "… and \(count(rest)) more")
    return all + [WordChange(removed: "", added: more)]
  }
}
