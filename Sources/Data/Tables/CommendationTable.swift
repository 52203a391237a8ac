internal import Edition
internal import Records
internal import Vietnamese

extension Commendation: Tabled {
  static var table: Table<Commendation> {
    Table(
      "commendations",
      parts: [
        .recipients, .history, .way,
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
        note: Bilingual(
          vi: "Để trống khi là danh hiệu thi đua hoặc biểu dương.",
          en: "Empty for an emulation title and for a praise.")
      ) { row in
        row.item.form.flatMap { row.desk.registry.form($0.id) }?.category == .commendation
          ? row.item.ground?.value : nil
      }
      Columns.labelledChoice("status", AwardState.self, .status) {
        $0.item.state(on: $0.today)
      }.toldElsewhere
      Columns.day(
        "status_on", .columnStatusSince,
        note: Bilingual(
          vi: "Ngày bị hủy bỏ, bị tước hoặc được phục hồi; để trống khi chưa từng thay đổi.",
          en: "The day it was revoked, stripped or restored; empty when nothing has changed.")
      ) { $0.item.lastChange(upTo: $0.today)?.on.value }.toldElsewhere
      Columns.decision { ($0.item.decision, of: $0.item.key) }
      Columns.text(
        "decision_key", .columnKeyDecision,
        note: Bilingual(
          vi:
            "Số, năm và cơ quan: giống nhau khi cùng một quyết định khen nhiều người. Để trống khi không có số.",
          en:
            "Number, year and authority: the same where one decision commends several. Empty without a number."
        )
      ) { row in DecisionKey(row.item.decision).map { row.desk.edition.text(of: $0) } }
      .toldElsewhere
      Columns.initiative("initiative", .forInitiative) { $0.item.initiative }
      Columns.integer(
        "days_from_evaluation", .columnFromEvaluationDecision,
        unit: .days,
        note: Bilingual(
          vi: "Từ ngày đề xuất được đánh giá hoàn thành đến ngày quyết định.",
          en: "From the day the initiative was evaluated as completed to that of the decision.")
      ) { $0.desk.edition.daysFromEvaluation($0.item) }.toldElsewhere
      Columns.local("citation", .citation) { $0.item.citation }
      Columns.integer("officials", .columnPeopleNamed, required: true) {
        row in
        row.item.recipients.count { PartySort($0.party) == .official && row.desk.knows($0.party) }
      }.toldElsewhere
      Columns.integer("units", .columnUnits, required: true) { row in
        row.item.recipients.count { PartySort($0.party) == .unit && row.desk.knows($0.party) }
      }.toldElsewhere
      Columns.integer(
        "withheld", .columnPeopleNotNamed,
        note: Bilingual(
          vi: "Những người được khen thưởng không đồng ý nêu tên.",
          en: "People commended who did not agree to be named."),
        required: true
      ) { $0.item.withheld }
      Columns.decimal("bonus_coefficient", .columnBonusCoefficient) {
        $0.item.bonus?.sum?.reckoning?.coefficient.value
      }
      Columns.integer("bonus_base", .columnBaseSalary, unit: .dong) {
        $0.item.bonus?.sum?.reckoning?.base.value
      }
      Columns.integer("bonus_amount", .bonus, unit: .dong) {
        $0.item.bonus?.sum?.amount.value
      }
      Columns.state { row in row.item.recipients.contains { row.desk.isSample($0.party) } }
      Columns.ofLaw
      Columns.bonus
      Columns.integer(
        "days_from_proposal", .columnFromProposalDecision, unit: .days,
        note: Bilingual(
          vi: "Từ ngày đề nghị khen thưởng đến ngày quyết định, khi biết rõ cả hai ngày.",
          en: "From the proposal of the commendation to the decision, where both days are known.")
      ) { $0.item.daysFromProposal }.toldElsewhere
      Columns.authority { $0.item.decision }
    }
  }
}

extension Columns<Commendation> {
  /// What the Law distinguishes, and for what time and movement it was given.
  fileprivate static var ofLaw: Columns {
    let category = choice(
      "category", Form.Category.self, .columnCategoryOfForm, required: true
    ) { $0.desk.edition.category(of: $0.item) }.toldElsewhere
    let movement = local("movement", .movement) { $0.item.movement }
    return Columns(category.all + periodOfAchievement.all + movement.all)
  }

  private static var periodOfAchievement: Columns {
    let note = Bilingual(
      vi: "Thời gian lập thành tích; để trống khi quyết định không ghi.",
      en: "The time of the achievement; empty where the decision does not say.")
    let from = date("period_from", .columnFrom, note: note) { $0.item.period?.from }
    let to = date("period_to", .columnTo, note: note) { $0.item.period?.to }
    return Columns(from.all + to.all)
  }

  fileprivate static var bonus: Columns {
    let per = choice(
      "bonus_per", Bonus.Per.self, .columnBonusPer,
      note: Bilingual(
        vi: "Số tiền là của mỗi cá nhân, tập thể hay của tất cả; để trống khi không ghi.",
        en: "Whether the amount is each recipient’s or that of all; empty where it is not said.")
    ) { $0.item.bonus?.per }
    let fund = local("bonus_fund", .columnBonusFund) { $0.item.bonus?.fund }
    let inKind = local("bonus_in_kind", .columnBonusInKind) { $0.item.bonus?.inKind }
    return Columns(per.all + fund.all + inKind.all)
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
        Columns.flag(
          "posthumous", .columnPosthumous,
          note: Bilingual(vi: "Đúng khi truy tặng.", en: "True where it was given after death.")
        ) { $0.item.recipient.isPosthumous }
      })
  }

  static var way: Part {
    Part(
      of: owner, "way",
      rows: { row in
        row.item.stops.filter { $0.step.on.value.mayHaveCome(by: row.today) }
      },
      columns: {
        Columns.choice("step", WayStep.Sort.self, .columnStep, required: true) {
          $0.item.step.sort.value
        }
        Columns.date("on", .day, required: true) { $0.item.step.on.value }
        Columns.namedUnit(
          "by", .columnBody, on: { $0.item.step.on.value }, unit: { $0.item.step.by })
        Columns.citation { $0.item.step.document }
        Columns.text("reference", .documentNumber) { $0.item.step.reference?.value }
        Columns.consultation("consultation", .columnConsultation) { $0.item.step.consultation }
        Columns.integer("votes", .columnVotes) { $0.item.step.votes?.cast.value }
        Columns.integer("of", .columnVoters, unit: .people) { $0.item.step.votes?.of }
        Columns.integer(
          "days", .days, unit: .days,
          note: Bilingual(
            vi: "Từ bước trước, khi biết rõ cả hai ngày; để trống ở bước đầu.",
            en: "Since the step before, where both days are known; empty for the first.")
        ) { $0.item.days }.toldElsewhere
        Columns.local("note", .columnNote) { $0.item.step.note }
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
        Columns.choice("ground", StatusChange.Ground.self, .revocationGround) {
          $0.item.change.ground
        }
        Columns.choice(
          "recovered_insignia", YesNo.self, .columnInsigniaRecovered,
          note: Bilingual(
            vi: "yes khi hiện vật khen thưởng đã được thu hồi; để trống khi không ghi.",
            en: "yes where the insignia came back; empty where that is not said.")
        ) { $0.item.change.recovered.flatMap { $0.insignia ? .yes : nil } }
        Columns.integer("recovered_amount", .columnRecovered, unit: .dong) {
          $0.item.change.recovered?.amount
        }
        Columns.day("recovered_on", .columnRecoveredOn) {
          $0.item.change.recovered?.on?.value
        }
        Columns.authority { $0.item.change.decision }
      })
  }
}
