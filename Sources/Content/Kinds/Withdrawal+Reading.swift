internal import Diagnostics
internal import Records
internal import Vietnamese

extension Withdrawal {
  private enum Keys {
    static let on = Key(
      "on",
      vi: "Ngày rút", "Ngày hồ sơ được rút khỏi trang.",
      en: "On", "The day on which the record was taken back.",
      example: "2026-11-20")
    static let reason = Key(
      "reason",
      vi: "Lý do",
      "Vì sao, cho bạn đọc. Bỏ trống khi chính người được nêu tên yêu cầu: trang chỉ nói như thế.",
      en: "Reason",
      """
      Why, for readers. Left out where the person who is named asked for it: the page then says no \
      more than that.
      """,
      example: "{vi: Đăng nhầm, en: Published by mistake}")
    static let withdrawn = Key(
      "withdrawn",
      vi: "Đã rút", "Hồ sơ đã rút khỏi trang; tệp chỉ còn nói điều này.",
      en: "Withdrawn", "The record has been taken back; the file says nothing else.",
      example: "{on: 2026-11-20}")
  }

  /// `withdrawn: {on: 2026-11-20}`, the only thing that such a file says.
  fileprivate static var key: String { Keys.withdrawn.name }

  /// How that is written.
  static func description(of kind: Kind) -> FieldDescription {
    FieldDescription(
      key: key, isRequired: true, value: notation(of: RecordKey(kind, "")).describe(),
      about: Keys.withdrawn.about)
  }

  fileprivate static func notation(of record: RecordKey) -> Notation<Withdrawal> {
    .object { fields in
      let on = fields.required(Keys.on, .locatedDay)
      // Only a person can have asked; of everything else readers are told why.
      let reason =
        record.kind == .official
        ? fields.optional(Keys.reason, .shortText) : fields.required(Keys.reason, .shortText)
      return on.map { Withdrawal(of: record, on: $0, reason: reason) }
    }
  }
}

extension Reader {
  /// What the file says of a record that has been taken back; whatever else stands there, or beside it, can still be found and
  /// should not be. Nil within where it says that badly, nil where it says nothing of it.
  func withdrawal(at root: Yaml?) -> Withdrawal?? {
    guard case .map(let entries) = root?.content, let kind = source.kind,
      let entry = entries.first(where: { $0.key == Withdrawal.key })
    else { return .none }
    let keys = entries.filter { $0.key != Withdrawal.key }
    let left = keys.map(\.key) + source.files
    if !left.isEmpty {
      report(.leftOver(left, at: (keys.first?.keyMark ?? entry.keyMark).place(in: path)))
    }
    return .some(Withdrawal.notation(of: RecordKey(kind, source.name)).read(entry.value, self))
  }
}

extension Diagnostic {
  fileprivate static func leftOver(_ left: [String], at place: Place) -> Diagnostic {
    let told = left.joined(separator: ", ")
    return Diagnostic(
      .leftOverRecord, at: place,
      Bilingual(
        vi: "hồ sơ đã rút mà vẫn còn: \(told)",
        en: "the record has been withdrawn, and this is still here: \(told)"),
      help: Bilingual(
        vi: "chỉ giữ lại withdrawn; xóa những dòng khác, và những tệp bên cạnh",
        en: "keep withdrawn alone; delete the other lines, and the files beside it"))
  }
}
