internal import Edition
internal import Records
internal import Vietnamese

extension Consultation: Tabled {
  static var table: Table<Consultation> {
    Table(
      "consultations", Bilingual(vi: "Lấy ý kiến", en: "Consultations"),
      Bilingual(
        vi: "Mỗi dòng là một lần lấy ý kiến Nhân dân trước khi khen thưởng.",
        en: "One row per list put to public comment before an award."),
      parts: [.candidates]
    ) {
      Columns.identity()
      Columns.local("title", "Tên", "Title", required: true) { $0.item.title }
      Columns.day("opens_on", "Bắt đầu", "Opens on", required: true) { $0.item.opens.value }
      Columns.day("closes_on", "Kết thúc", "Closes on", required: true) { $0.item.closes.value }
      Columns.choice("status", ConsultationState.self, "Tình trạng", "Status", required: true) {
        ConsultationState($0.item, on: $0.desk.today)
      }
      Columns.namedUnit(
        "by", "Cơ quan lấy ý kiến", "Consulting body", required: true, on: { $0.item.opens.value },
        unit: { $0.item.by })
      Columns.local("contact", "Nơi nhận ý kiến", "Where to send comments") {
        $0.item.contact?.name
      }
      Columns.text("contact_mail", "Thư điện tử", "Mail") { $0.item.contact?.mail }
      Columns.text("contact_phone", "Điện thoại", "Telephone") { $0.item.contact?.phone }
      Columns.state { row in row.item.candidates.contains { row.desk.isSample($0.party) } }
    }
  }
}

/// Where a consultation stands on a day.
enum ConsultationState: String, CaseIterable, Sendable, Labelled {
  case ahead, open, closed

  init(_ consultation: Consultation, on day: Day) {
    self = consultation.isOpen(on: day) ? .open : day < consultation.opens.value ? .ahead : .closed
  }

  var label: Bilingual {
    switch self {
    case .ahead: Bilingual(vi: "Sắp lấy ý kiến", en: "Not yet open")
    case .open: Bilingual(vi: "Đang lấy ý kiến", en: "Open")
    case .closed: Bilingual(vi: "Đã kết thúc", en: "Closed")
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
      Bilingual(vi: "Danh sách đề nghị khen thưởng", en: "Candidates"),
      Bilingual(
        vi: "Mỗi dòng là một cá nhân hoặc tập thể được đề nghị khen thưởng.",
        en: "One row per person or unit proposed for a commendation."),
      isSample: { $0.desk.isSample($0.item.candidate.party) },
      rows: { row in
        row.item.candidates.filter { row.desk.knows($0.party) }
          .map { Proposed(candidate: $0, day: row.item.opens.value) }
      },
      columns: {
        Columns.party(on: { $0.item.day }, party: { $0.item.candidate.party })
        Columns.form("form", "Hình thức đề nghị", "Proposed form") { $0.item.candidate.form }
        Columns.integer("class", "Hạng", "Class") { $0.item.candidate.formClass?.value }
      })
  }
}
