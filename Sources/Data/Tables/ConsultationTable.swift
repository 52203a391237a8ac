internal import Edition
internal import Records
internal import Vietnamese

extension Consultation: Tabled {
  static var table: Table<Consultation> {
    Table(
      "consultations",
      parts: [.candidates]
    ) {
      Columns.identity()
      Columns.local("title", .columnTitleConsultation, required: true) { $0.item.title }
      Columns.day("opens_on", .columnOpensOn, required: true) { $0.item.opens.value }
      Columns.day("closes_on", .columnClosesOn, required: true) { $0.item.closes.value }
      Columns.choice("status", ConsultationState.self, .status, required: true) {
        ConsultationState($0.item, on: $0.today)
      }.toldElsewhere
      Columns.namedUnit(
        "by", .consultedBy, required: true, on: { .day($0.item.opens.value) },
        unit: { $0.item.by })
      Columns.local("contact", .sendComments) {
        $0.item.contact?.name
      }
      Columns.text("contact_mail", .columnMail) { $0.item.contact?.mail }
      Columns.text("contact_phone", .columnTelephone) { $0.item.contact?.phone }
      Columns.state { row in row.item.candidates.contains { row.desk.isSample($0.party) } }
      Columns.text("contact_fax", .columnFax) { $0.item.contact?.fax }
      Columns.official("contact_official", .columnWhoAnswers) { $0.item.contact?.official }
    }
  }
}

extension Part<Consultation> {
  struct Proposed: Sendable {
    let candidate: Consultation.Candidate
    let day: Day
  }

  static var candidates: Part {
    Part(
      of: PartOwner.Sort(.consultation), "candidates",
      isSample: { $0.desk.isSample($0.item.candidate.party) },
      rows: { row in
        row.item.candidates.filter { row.desk.knows($0.party) }
          .map { Proposed(candidate: $0, day: row.item.opens.value) }
      },
      columns: {
        Columns.party(on: { .day($0.item.day) }, party: { $0.item.candidate.party })
        Columns.form("form", .columnProposedForm) { $0.item.candidate.form }
        Columns.integer("class", .columnClass) { $0.item.candidate.formClass?.value }
      })
  }
}
