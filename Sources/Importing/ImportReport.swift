internal import Records
internal import Tables
package import Vietnamese
internal import Writing

/// What an import did or would do, in words.
package struct ImportReport {
  private let plan: ImportPlan
  private let table: String
  private let language: Language
  private let items: [ImportPlan.Item]

  package init(_ plan: ImportPlan, of table: String, in language: Language) {
    (self.plan, self.table, self.language) = (plan, table, language)
    items = plan.soundItems
  }

  /// Every fault: row, column, what stands there, what is wrong with it and what to do.
  package var faults: String {
    plan.faults.map { fault in
      let help = fault.help.map { "\n   = \(say("cách sửa", "help")): \($0[language])" } ?? ""
      return "\(table), \(place(of: fault)): \(fault.message[language])\(help)\n"
    }.joined()
  }

  private func place(of fault: RowFault) -> String {
    let rows =
      (fault.rows.count == 1 ? say("dòng", "row") : say("các dòng", "rows")) + " "
      + fault.rows.numbers
    guard let cell = fault.cell else { return rows }
    let letters = ColumnLetters.of(cell.column)
    return "\(rows), \(say("cột", "column")) \(letters) “\(cell.heading)”: “\(cell.value)”"
  }

  package var remarks: String {
    plan.remarks.map { "\(table), \(say("dòng", "row")) \($0.row): \($0.words[language])\n" }
      .joined()
  }

  /// What would be written: of the first new records all, of changed ones each fact.
  ///
  /// - Parameter isShort: whether the paths of new records are enough.
  package func deeds(isWhole: Bool, isShort: Bool = false) -> String {
    let new = items.filter(\.isNew)
    let shown = isShort ? 0 : isWhole ? new.count : ImportReport.mostShown
    return items.filter { !$0.isNew }.map(change).joined()
      + new.prefix(shown).map { item in
        head(item, "+") + lines(item.bytes)
          + item.texts.map { text in
            "  \(text.path)\n" + lines(item.files.first { $0.0 == text.path }?.1 ?? [])
          }.joined()
      }.joined() + new.dropFirst(shown).map { head($0, "+") }.joined()
  }

  private static let mostShown = 3

  private func head(_ item: ImportPlan.Item, _ sign: String) -> String {
    "\(sign) \(item.path) (\(say("dòng", "row")) \(item.rows.numbers))\n"
  }

  private func lines(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private func change(_ item: ImportPlan.Item) -> String {
    guard case .change(let changes, _, _) = item.deed else { return "" }
    return head(item, "~")
      + changes.map { change in
        let old = change.old.map { "\($0.said) → " } ?? ""
        return "    \(change.way.name): \(old)\(change.new.said)\n"
      }.joined()
      + item.changedTexts.map { change in
        LineDifference(from: change.old ?? [], to: change.new).text(of: change.path)
      }.joined()
  }

  /// One line: how many of what.
  ///
  /// - Parameter isDone: whether it has been written; nil where faults keep it from that.
  package func summary(isDone: Bool?) -> String {
    let (new, changed) = (items.count(where: \.isNew), items.count { !$0.isNew })
    let verb =
      switch isDone {
      case true?: ("đã ghi", "written")
      case false?: ("sẽ ghi", "to be written")
      case nil: ("chưa ghi gì vì còn dòng lỗi", "nothing is written while rows are faulty")
      }
    let faulty = plan.faultyRows.count
    let parts = [
      say("\(new) hồ sơ mới", "\(new) new record\(new.s)"),
      say("\(changed) hồ sơ thay đổi", "\(changed) changed"),
      say(
        "\(plan.unchanged.count) dòng không đổi",
        "\(plan.unchanged.count) row\(plan.unchanged.count.s) unchanged"),
      faulty > 0 ? say("\(faulty) dòng lỗi", "\(faulty) faulty row\(faulty.s)") : nil,
      plan.warnings > 0
        ? say(
          "\(plan.warnings) cảnh báo, xem bằng bieuduong check",
          "\(plan.warnings) warning\(plan.warnings.s) for bieuduong check") : nil,
      plan.passedOver.isEmpty
        ? nil
        : say("bỏ qua dòng \(plan.passedOver.numbers)", "passed over: \(plan.passedOver.numbers)"),
    ].compactMap { $0 }
    return "\(say(verb.0, verb.1)): \(parts.joined(separator: ", "))\n"
  }

  private func say(_ vi: String, _ en: String) -> String { Bilingual(vi: vi, en: en)[language] }
}

extension Int {
  fileprivate var s: String { self == 1 ? "" : "s" }
}

extension [Step] {
  /// As a map would name it.
  fileprivate var name: String {
    map { step in
      switch step {
      case .key(let key): key
      case .item(let place): String(place + 1)
      }
    }.joined(separator: ".")
  }
}

extension Draft.Value {
  fileprivate var said: String {
    switch self {
    case .text(let text): text
    case .list(let items): "[" + items.map(\.said).joined(separator: ", ") + "]"
    case .map(let fields):
      "{" + fields.map { "\($0.key): \($0.value.said)" }.joined(separator: ", ") + "}"
    }
  }
}
