internal import Edition
internal import Records
internal import Vietnamese

extension Commendation: Tabled {
  static var table: Table<Commendation> {
    Table(
      "commendations", Bilingual(vi: "Khen thưởng, biểu dương", en: "Commendations and praise"),
      Bilingual(
        vi:
          "Mỗi dòng là một lượt khen thưởng hoặc biểu dương, kể cả khi quyết định đã bị hủy bỏ.",
        en: "One row per commendation or praise, those since revoked included."),
      parts: [
        .recipients, .history,
        .legalBasis(of: PartOwner.Sort(.commendation)) { $0.legalBasis },
      ]
    ) {
      Columns.identity()
      Columns.title("Tên gọi", "Title")
      Columns.labelledChoice("act", Commendation.Act.self, "Khen thưởng hay biểu dương", "Act") {
        $0.item.act
      }
      Columns.form(
        "form", "Hình thức", "Form",
        note: Bilingual(vi: "Để trống khi là biểu dương.", en: "Empty for a praise.")
      ) { $0.item.form }
      Columns.integer("class", "Hạng", "Class") { $0.item.formClass?.value }
      Columns.choice(
        "ground", Commendation.Ground.self, "Loại hình khen thưởng", "Type of commendation",
        required: true
      ) { $0.item.ground }
      Columns.labelledChoice("status", AwardState.self, "Tình trạng", "Status") {
        $0.item.state(on: $0.desk.today)
      }
      Columns.day(
        "status_on", "Ngày của tình trạng", "Status since",
        note: Bilingual(
          vi: "Ngày bị hủy bỏ, bị tước hoặc được khôi phục; để trống khi chưa từng thay đổi.",
          en: "The day it was revoked, stripped or restored; empty when nothing has changed.")
      ) { $0.item.lastChange(upTo: $0.desk.today)?.on.value }
      Columns.decision { ($0.item.decision, of: $0.item.key) }
      Columns.text(
        "decision_key", "Khóa của quyết định", "Key of the decision",
        note: Bilingual(
          vi: "Số, năm và cơ quan: giống nhau khi cùng một quyết định khen nhiều người.",
          en: "Number, year and authority: the same where one decision commends several."),
        required: true
      ) { DecisionKey($0.item.decision).slug }
      Columns.initiative("initiative", "Từ đề xuất", "For the initiative") { $0.item.initiative }
      Columns.integer(
        "days_from_evaluation", "Từ đánh giá đến quyết định", "From evaluation to decision",
        unit: .days,
        note: Bilingual(
          vi: "Từ ngày đề xuất được đánh giá hoàn thành đến ngày quyết định.",
          en: "From the day the initiative was evaluated as completed to that of the decision.")
      ) { $0.desk.edition.daysFromEvaluation($0.item) }
      Columns.local("citation", "Thành tích", "Citation") { $0.item.citation }
      Columns.integer("officials", "Số cá nhân được nêu tên", "People named", required: true) {
        row in
        row.item.recipients.count { PartySort($0.party) == .official && row.desk.knows($0.party) }
      }
      Columns.integer("units", "Số tập thể", "Units", required: true) { row in
        row.item.recipients.count { PartySort($0.party) == .unit && row.desk.knows($0.party) }
      }
      Columns.integer(
        "withheld", "Số người không nêu tên", "People not named",
        note: Bilingual(
          vi: "Những người được khen không đồng ý nêu tên.",
          en: "People commended who did not agree to be named."),
        required: true
      ) { $0.item.withheld }
      Columns.decimal("bonus_coefficient", "Hệ số tiền thưởng", "Bonus coefficient") {
        $0.item.bonus?.coefficient
      }
      Columns.integer("bonus_base", "Mức lương cơ sở", "Base salary", unit: .dong) {
        $0.item.bonus?.base
      }
      Columns.integer("bonus_amount", "Tiền thưởng", "Bonus", unit: .dong) {
        $0.item.bonus?.amount.value
      }
      Columns.state { row in row.item.recipients.contains { row.desk.isSample($0.party) } }
    }
  }
}

/// What a decision is worth now, and whether it ever was not.
enum AwardState: String, CaseIterable, Sendable, Labelled {
  case inForce = "in-force"
  case revoked, stripped, restored

  var label: Bilingual {
    switch self {
    case .inForce: Commendation.Status.inForce.label
    case .revoked: Commendation.Status.revoked.label
    case .stripped: Commendation.Status.stripped.label
    case .restored: Bilingual(vi: "Đã khôi phục, còn hiệu lực", en: "Restored, in force")
    }
  }
}

extension Commendation {
  func lastChange(upTo day: Day) -> StatusChange? { history.last { $0.on.value <= day } }

  func state(on day: Day) -> AwardState {
    switch lastChange(upTo: day)?.status {
    case nil: .inForce
    case .revoked: .revoked
    case .stripped: .stripped
    case .restored: .restored
    }
  }
}

extension Part<Commendation> {
  private static var owner: PartOwner.Sort { PartOwner.Sort(.commendation) }

  struct Named: Sendable {
    let recipient: Recipient
    let day: Day
  }

  static var recipients: Part {
    Part(
      of: owner, "recipients", Bilingual(vi: "Người được khen", en: "Recipients"),
      Bilingual(
        vi:
          "Mỗi dòng là một cá nhân hoặc tập thể được khen; người không đồng ý nêu tên chỉ được đếm.",
        en:
          "One row per person or unit commended; those who did not agree to be named are only counted."
      ),
      isSample: { $0.desk.isSample($0.item.recipient.party) },
      rows: { row in
        row.item.recipients.filter { row.desk.knows($0.party) }
          .map { Named(recipient: $0, day: row.item.decision.on.value) }
      },
      columns: {
        Columns.party(on: { $0.item.day }, party: { $0.item.recipient.party })
        Columns.integer("share", "Phần được hưởng", "Share") { $0.item.recipient.share }
      })
  }

  struct Change: Sendable {
    let change: StatusChange
    let key: RecordKey
  }

  static var history: Part {
    Part(
      of: owner, "history",
      Bilingual(vi: "Hủy bỏ, tước, khôi phục", en: "Revocations and restorations"),
      Bilingual(
        vi: "Mỗi dòng là một lần quyết định khen bị hủy bỏ, bị tước hoặc được khôi phục.",
        en: "One row per time that a commendation was revoked, stripped or restored."),
      rows: { row in
        row.desk.edition.changes(of: row.item).map { Change(change: $0, key: row.item.key) }
      },
      columns: {
        Columns.choice("status", StatusChange.Status.self, "Thay đổi", "Change", required: true) {
          $0.item.change.status
        }
        Columns.day("on", "Ngày", "Date", required: true) { $0.item.change.on.value }
        Columns.decision { ($0.item.change.decision, of: $0.item.key) }
        Columns.local("reason", "Lý do", "Reason", required: true) { $0.item.change.reason }
      })
  }
}
