internal import Edition
internal import Records
internal import Vietnamese

extension Commendation: Tabled {
  static var table: Table<Commendation> {
    Table(
      "commendations",
      parts: [
        .recipients, .history,
        .legalBasis(of: PartOwner.Sort(.commendation)) { $0.legalBasis },
      ]
    ) {
      Columns.identity()
      Columns.title(.columnTitleCommendation)
      Columns.labelledChoice("act", Commendation.Act.self, .columnAct) {
        $0.item.act
      }
      Columns.form(
        "form", .columnForm,
        note: Bilingual(vi: "Để trống khi là biểu dương.", en: "Empty for praise.")
      ) { $0.item.form }
      Columns.integer("class", .columnClass) { $0.item.formClass?.value }
      Columns.choice(
        "ground", Commendation.Ground.self, .ground,
        note: Bilingual(vi: "Để trống khi là biểu dương.", en: "Empty for praise.")
      ) { $0.item.ground }
      Columns.labelledChoice("status", AwardState.self, .status) {
        $0.item.state(on: $0.desk.today)
      }
      Columns.day(
        "status_on", .columnStatusSince,
        note: Bilingual(
          vi: "Ngày bị hủy bỏ, bị tước hoặc được phục hồi; để trống khi chưa từng thay đổi.",
          en: "The day it was revoked, stripped or restored; empty when nothing has changed.")
      ) { $0.item.lastChange(upTo: $0.desk.today)?.on.value }
      Columns.decision { ($0.item.decision, of: $0.item.key) }
      Columns.text(
        "decision_key", .columnKeyDecision,
        note: Bilingual(
          vi:
            "Số, năm và cơ quan: giống nhau khi cùng một quyết định khen thưởng nhiều cá nhân, tập thể.",
          en: "Number, year and authority: the same where one decision commends several."),
        required: true
      ) { $0.desk.edition.text(of: DecisionKey($0.item.decision)) }
      Columns.initiative("initiative", .forInitiative) { $0.item.initiative }
      Columns.integer(
        "days_from_evaluation", .columnFromEvaluationDecision,
        unit: .days,
        note: Bilingual(
          vi: "Từ ngày đề xuất được đánh giá hoàn thành đến ngày quyết định.",
          en: "From the day the initiative was evaluated as completed to that of the decision.")
      ) { $0.desk.edition.daysFromEvaluation($0.item) }
      Columns.local("citation", .citation) { $0.item.citation }
      Columns.integer("officials", .columnPeopleNamed, required: true) {
        row in
        row.item.recipients.count { PartySort($0.party) == .official && row.desk.knows($0.party) }
      }
      Columns.integer("units", .columnUnits, required: true) { row in
        row.item.recipients.count { PartySort($0.party) == .unit && row.desk.knows($0.party) }
      }
      Columns.integer(
        "withheld", .columnPeopleNotNamed,
        note: Bilingual(
          vi: "Những người được khen thưởng không đồng ý nêu tên.",
          en: "People commended who did not agree to be named."),
        required: true
      ) { $0.item.withheld }
      Columns.decimal("bonus_coefficient", .columnBonusCoefficient) {
        $0.item.bonus?.coefficient
      }
      Columns.integer("bonus_base", .columnBaseSalary, unit: .dong) {
        $0.item.bonus?.base
      }
      Columns.integer("bonus_amount", .bonus, unit: .dong) {
        $0.item.bonus?.amount.value
      }
      Columns.state { row in row.item.recipients.contains { row.desk.isSample($0.party) } }
    }
  }
}

/// What a decision is worth now, and whether it ever was not.
enum AwardState: String, Labelled {
  case inForce = "in-force"
  case revoked, stripped, restored

  static let group = "award-state"

  /// A restored one is in force again; the others are what a commendation can be worth.
  var labelKey: String {
    self == .restored
      ? "\(AwardState.group).\(rawValue)" : "\(Commendation.Status.group).\(rawValue)"
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
      of: owner, "recipients",
      isSample: { $0.desk.isSample($0.item.recipient.party) },
      rows: { row in
        row.item.recipients.filter { row.desk.knows($0.party) }
          .map { Named(recipient: $0, day: row.item.decision.on.value) }
      },
      columns: {
        Columns.party(on: { .day($0.item.day) }, party: { $0.item.recipient.party })
        Columns.integer("share", .columnShare) { $0.item.recipient.share }
      })
  }

  struct Change: Sendable {
    let change: StatusChange
    let key: RecordKey
  }

  static var history: Part {
    Part(
      of: owner, "history",
      rows: { row in
        row.desk.edition.changes(of: row.item).map { Change(change: $0, key: row.item.key) }
      },
      columns: {
        Columns.choice("status", StatusChange.Status.self, .columnChange, required: true) {
          $0.item.change.status
        }
        Columns.day("on", .day, required: true) { $0.item.change.on.value }
        Columns.decision { ($0.item.change.decision, of: $0.item.key) }
        Columns.local("reason", .columnReason, required: true) { $0.item.change.reason }
      })
  }
}
