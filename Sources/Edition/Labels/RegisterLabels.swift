package import Vietnamese

extension Register: Labelled {
  package var label: Bilingual {
    switch self {
    case .bulletins: Bilingual(vi: "Bản tin", en: "Bulletins")
    case .initiatives: Bilingual(vi: "Đề xuất", en: "Initiatives")
    case .commendations: Bilingual(vi: "Khen thưởng", en: "Commendations")
    case .officials: Bilingual(vi: "Cán bộ", en: "People")
    case .units: Bilingual(vi: "Đơn vị", en: "Units")
    case .documents: Bilingual(vi: "Văn bản", en: "Documents")
    case .practices: Bilingual(vi: "Cách làm hay", en: "Good practice")
    case .obstacles: Bilingual(vi: "Vướng mắc đã tháo gỡ", en: "Obstacles")
    case .implementation: Bilingual(vi: "Triển khai", en: "Implementation")
    case .plans: Bilingual(vi: "Kế hoạch", en: "Plans")
    case .consultations: Bilingual(vi: "Lấy ý kiến", en: "Consultations")
    case .articles: Bilingual(vi: "Bài viết", en: "Articles")
    case .corrections: Bilingual(vi: "Đính chính", en: "Corrections")
    case .statistics: Bilingual(vi: "Thống kê", en: "Statistics")
    case .data: Bilingual(vi: "Dữ liệu", en: "Data")
    }
  }

  /// One sentence that says what the register holds.
  package var summary: Bilingual {
    switch self {
    case .bulletins:
      Bilingual(
        vi: "Các số bản tin biểu dương, mới nhất trước.",
        en: "Every issue of the commendation bulletin, newest first.")
    case .initiatives:
      Bilingual(
        vi: "Các đề xuất đổi mới, sáng tạo và tòan bộ quá trình thực hiện: từ khi nộp đến kết quả.",
        en: "Proposals for innovation and their whole life, from submission to result.")
    case .commendations:
      Bilingual(
        vi: "Các quyết định khen thưởng và biểu dương, kể cả quyết định đã bị hủy bỏ.",
        en: "Decisions to commend or praise, including those since revoked.")
    case .officials:
      Bilingual(
        vi: "Những người được khen thưởng hoặc có đề xuất, xếp theo tên.",
        en: "People commended or proposing, sorted by given name.")
    case .units:
      Bilingual(
        vi: "Cơ quan, địa phương, tổ chức: tên gọi qua từng thời kỳ và đơn vị kế thừa.",
        en: "Agencies, localities and bodies: their names over time and what became of them.")
    case .documents:
      Bilingual(
        vi: "Các văn bản của Đảng và Nhà nước làm căn cứ.",
        en: "The Party and State documents on which the records rest.")
    case .practices:
      Bilingual(
        vi: "Khó khăn, giải pháp và cách làm hay do các đơn vị báo cáo.",
        en: "Difficulties, solutions and good practice as reported by the units.")
    case .obstacles:
      Bilingual(
        vi: "Khó khăn, vướng mắc nảy sinh khi thực hiện và thời gian xử lý.",
        en: "What stood in the way of initiatives, and how long it took to resolve.")
    case .implementation:
      Bilingual(
        vi: "Tình hình quán triệt, lập kế hoạch và báo cáo của từng đơn vị.",
        en: "What each unit has done to make the policy known, plan for it and report.")
    case .plans:
      Bilingual(
        vi: "Kế hoạch tổ chức thực hiện và tiến độ từng nhiệm vụ.",
        en: "Implementation plans, task by task.")
    case .consultations:
      Bilingual(
        vi: "Danh sách lấy ý kiến Nhân dân trước khi khen thưởng.",
        en: "Lists put to public comment before an award.")
    case .articles:
      Bilingual(vi: "Phỏng vấn và tin bài.", en: "Interviews and news.")
    case .corrections:
      Bilingual(
        vi: "Những gì đã được đính chính, hủy bỏ hoặc khôi phục, khi nào và vì sao.",
        en: "What was corrected, revoked or restored, when and why.")
    case .statistics:
      Bilingual(
        vi: "Số liệu tổng hợp từ các hồ sơ đã công bố: biểu đồ, bảng số và tệp CSV của từng biểu.",
        en:
          "Figures drawn from the published records: each with its chart, its table and a CSV file."
      )
    case .data:
      Bilingual(
        vi:
          "Toàn bộ hồ sơ dưới dạng bảng và JSON, dùng lại được: CSV mở bằng phần mềm bảng tính, JSON cho máy.",
        en:
          "All records as tables and as JSON, free to use again: CSV for a spreadsheet, JSON for machines."
      )
    }
  }

  /// What most readers come for, in the order of the menu.
  package static let principal: [Register] = [
    .bulletins, .initiatives, .commendations, .officials, .units, .documents, .statistics,
    .corrections,
  ]

  /// The rest, one step away.
  package static let further: [Register] = [
    .practices, .obstacles, .implementation, .plans, .consultations, .articles, .data,
  ]
}
