internal import Edition
internal import Records
internal import Vietnamese

/// What stood in the way of a proposal, what it was given, and what it changed.
extension Part<Initiative> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.initiative) }

  static var obstacles: Part {
    Part(
      of: owner, "obstacles", Bilingual(vi: "Khó khăn, vướng mắc", en: "Obstacles"),
      Bilingual(
        vi: "Mỗi dòng là một khó khăn, vướng mắc nảy sinh khi thực hiện.",
        en: "One row per difficulty that came up while an initiative was carried out."),
      rows: { row in row.item.obstacles.filter { $0.raised.value <= row.desk.today } },
      columns: {
        Columns.day("raised_on", "Ngày phát sinh", "Raised on", required: true) {
          $0.item.raised.value
        }
        Columns.local("text", "Nội dung", "What it was", required: true) { $0.item.text }
        Columns.choice("action", Obstacle.Action.self, "Cách xử lý", "Action") { $0.item.action }
        Columns.local("resolution", "Kết quả xử lý", "What was done") { $0.item.resolution }
        Columns.day("resolved_on", "Ngày giải quyết xong", "Resolved on") {
          $0.item.resolved(upTo: $0.desk.today)
        }
        Columns.integer(
          "days", "Thời gian xử lý", "Time taken", unit: .days,
          note: Bilingual(
            vi: "Từ ngày phát sinh đến ngày giải quyết xong; để trống khi chưa xong.",
            en: "From the day it was raised to the day it was resolved; empty while open.")
        ) { $0.item.days(upTo: $0.desk.today) }
        Columns.namedUnit(
          "by", "Cơ quan xử lý", "Resolved by", on: { $0.item.raised.value },
          unit: {
            $0.item.by
          })
        Columns.citation { $0.item.document }
      })
  }

  static var resources: Part {
    Part(
      of: owner, "resources", Bilingual(vi: "Nguồn lực được bố trí", en: "Resources granted"),
      Bilingual(
        vi:
          "Mỗi dòng là một khoản kinh phí, nhân lực, trang thiết bị hoặc phương tiện được bố trí.",
        en: "One row per grant of money, people, equipment or means."),
      rows: { row in
        row.item.resources.filter { $0.on.map { $0.value <= row.desk.today } ?? true }
      },
      columns: {
        Columns.choice("kind", Resource.Sort.self, "Loại", "Kind", required: true) { $0.item.sort }
        Columns.integer("amount", "Số tiền", "Amount", unit: .dong) { $0.item.amount }
        Columns.decimal("quantity", "Số lượng", "Quantity") { $0.item.quantity }
        Columns.local("what", "Nội dung", "What") { $0.item.what }
        Columns.local("source", "Nguồn", "Funded from") { $0.item.source }
        Columns.day("on", "Ngày bố trí", "Granted on") { $0.item.on?.value }
        Columns.citation { $0.item.document }
      })
  }

  static var outcomes: Part {
    Part(
      of: owner, "outcomes", Bilingual(vi: "Kết quả đo được", en: "Outcomes"),
      Bilingual(
        vi: "Mỗi dòng là một chỉ số được đo trước và sau khi thực hiện.",
        en: "One row per thing measured before and after."),
      rows: { $0.item.outcomes },
      columns: {
        Columns.local("measure", "Chỉ số", "Measure", required: true) { $0.item.measure }
        Columns.decimal("before", "Trước", "Before") { $0.item.before }
        Columns.decimal("after", "Sau", "After") { $0.item.after }
        Columns.local("unit", "Đơn vị tính", "Unit of measure") { $0.item.unit }
        Columns.choice("better", Outcome.Better.self, "Tốt hơn khi", "Better when") {
          $0.item.better
        }
        Columns.decimal(
          "change_percent", "Thay đổi", "Change", unit: Bilingual(vi: "%", en: "%"),
          note: Bilingual(
            vi: "So với trước, làm tròn đến một chữ số thập phân; để trống khi trước đó là 0.",
            en: "Of the figure before, to one decimal; empty when that was 0.")
        ) { row in row.item.before.flatMap { $0.percentChange(to: row.item.after) } }
        Columns.local("source", "Nguồn số liệu", "Source") { $0.item.source }
      })
  }
}

extension Part {
  /// What a record rests on.
  static func legalBasis(
    of owner: PartOwner.Sort, _ read: @escaping @Sendable (Owner) -> [Citation]
  ) -> Part {
    citations(
      of: owner, "legal-basis", Bilingual(vi: "Căn cứ", en: "Legal basis"),
      Bilingual(
        vi: "Mỗi dòng là một văn bản làm căn cứ.",
        en: "One row per document that a record rests on."),
      read)
  }

  static func citations(
    of owner: PartOwner.Sort, _ member: String, _ title: Bilingual, _ about: Bilingual,
    column: String = "document", _ read: @escaping @Sendable (Owner) -> [Citation]
  ) -> Part {
    Part(
      of: owner, member, title, about,
      rows: { row in
        read(row.item).filter { row.desk.registry.documents[$0.document] != nil }
      },
      columns: {
        Columns.citation(column, required: true) { $0.item }
      })
  }
}

extension Outcome.Better: Labelled {
  var label: Bilingual {
    switch self {
    case .lower: Bilingual(vi: "Thấp hơn", en: "Lower")
    case .higher: Bilingual(vi: "Cao hơn", en: "Higher")
    }
  }
}
