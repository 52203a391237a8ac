internal import Records
internal import Vietnamese

extension Table<Bulletin> {
  static var bulletins: Table {
    Table(
      "bulletins", Bilingual(vi: "Bản tin", en: "Bulletins"),
      Bilingual(
        vi: "Mỗi dòng là một số bản tin đã phát hành.", en: "One row per issue of the bulletin."),
      parts: [.items]
    ) {
      Columns.identity()
      Columns.local("title", "Tên bản tin", "Title", required: true) { $0.item.title }
      Columns.integer("number", "Số", "Issue", required: true) { $0.item.number.value }
      Columns.period { $0.item.period }
      Columns.moment("published_at", "Phát hành lúc", "Published at") { $0.item.publish.value }
      Columns.state()
    }
  }
}

extension Part<Bulletin> {
  static var items: Part {
    Part(
      of: PartOwner.Sort(.bulletin), "items",
      Bilingual(vi: "Mục của bản tin", en: "Items of bulletins"),
      Bilingual(vi: "Mỗi dòng là một mục của bản tin.", en: "One row per item of a bulletin."),
      isSample: { $0.desk.registry.header(of: $0.item.kind, $0.item.name)?.isSample ?? false },
      rows: { row in
        row.item.items.map { RecordKey($0) }
          .filter { row.desk.registry.header(of: $0.kind, $0.name) != nil }
      },
      columns: {
        Columns.record { $0.item }
      })
  }
}

extension Columns {
  /// In the site's time zone, with its offset.
  static func moment(
    _ name: String, _ vi: String, _ en: String,
    _ read: @escaping @Sendable (Row<Item>) -> Moment
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .moment, title: Bilingual(vi: vi, en: en), isRequired: true)
    ) { row in
      let moment = read(row)
      return .moment(moment.rfc3339(offsetMinutes: row.desk.edition.offsetMinutes(moment.day)))
    }
  }
}

extension Table<Records.Article> {
  static var articles: Table {
    Table(
      "articles", Bilingual(vi: "Bài viết", en: "Articles"),
      Bilingual(
        vi: "Mỗi dòng là một bài phỏng vấn hoặc tin bài.",
        en: "One row per interview or news story."),
      parts: [.people]
    ) {
      Columns.identity()
      Columns.local("title", "Tên bài", "Title", required: true) { $0.item.title }
      Columns.local("summary", "Tóm tắt", "Summary") { $0.item.summary }
      Columns.day("on", "Ngày đăng", "Published on", required: true) { $0.item.on.value }
      Columns.local("outlet", "Báo", "Outlet") { $0.item.outlet }
      Columns.address("source", "Nguồn", "Source") { $0.item.source }
      Columns.state { row in row.item.people.contains { row.desk.isSample(.official($0)) } }
    }
  }
}

extension Part<Records.Article> {
  static var people: Part {
    Part(
      of: PartOwner.Sort(.article), "people",
      Bilingual(vi: "Người được nhắc đến", en: "People named"),
      Bilingual(
        vi: "Mỗi dòng là một người mà bài viết nói đến.",
        en: "One row per person an article is about."),
      isSample: { $0.desk.isSample(.official($0.item)) },
      rows: { row in row.item.people.filter { row.desk.registry.officials[$0] != nil } },
      columns: {
        Columns.official("official", "Cá nhân", "Person") { $0.item }
        Columns.text("name", "Họ và tên", "Name", required: true) {
          $0.desk.registry.officials[$0.item]?.name.display
        }
      })
  }
}

extension Table<Correction> {
  static var corrections: Table {
    Table(
      "corrections", Bilingual(vi: "Đính chính", en: "Corrections"),
      Bilingual(
        vi: "Mỗi dòng là một lần đính chính: đã ghi gì, sửa thành gì, vì sao.",
        en: "One row per correction: what it said, what it says now, and why.")
    ) {
      Columns.identity()
      Columns.record { RecordKey($0.item.record) }
      Columns.day("on", "Ngày đính chính", "Corrected on", required: true) { $0.item.on.value }
      Columns.local("was", "Đã ghi", "It said", required: true) { $0.item.was }
      Columns.local("now", "Sửa thành", "It now says", required: true) { $0.item.now }
      Columns.local("why", "Lý do", "Why", required: true) { $0.item.why }
      Columns.state { row in
        let key = RecordKey(row.item.record)
        return row.desk.registry.header(of: key.kind, key.name)?.isSample ?? false
      }
    }
  }
}

extension Table<Consultation> {
  static var consultations: Table {
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

extension Table<Records.Page> {
  static var pages: Table {
    Table(
      "pages", Bilingual(vi: "Trang giới thiệu", en: "Pages of the site"),
      Bilingual(
        vi: "Mỗi dòng là một trang của chính trang web: giới thiệu, liên hệ …",
        en: "One row per page of the site itself: about, contact …")
    ) {
      Columns.identity()
      Columns.local("title", "Tên trang", "Title", required: true) { $0.item.title }
      Columns.integer("order", "Thứ tự", "Order", required: true) { $0.item.order }
      Columns.state()
    }
  }
}
