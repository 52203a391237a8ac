internal import Records
internal import Vietnamese

extension Kind: Labelled {
  /// One record of the kind.
  var label: Bilingual {
    switch self {
    case .unit: Bilingual(vi: "Đơn vị", en: "Unit")
    case .official: Bilingual(vi: "Cá nhân", en: "Person")
    case .initiative: Bilingual(vi: "Đề xuất", en: "Initiative")
    case .commendation: Bilingual(vi: "Khen thưởng, biểu dương", en: "Commendation")
    case .encouragement: Bilingual(vi: "Hình thức khuyến khích khác", en: "Encouragement")
    case .document: Bilingual(vi: "Văn bản", en: "Document")
    case .plan: Bilingual(vi: "Kế hoạch", en: "Plan")
    case .activity: Bilingual(vi: "Hoạt động tuyên truyền", en: "Dissemination")
    case .practice: Bilingual(vi: "Báo cáo", en: "Report of good practice")
    case .consultation: Bilingual(vi: "Lấy ý kiến", en: "Consultation")
    case .bulletin: Bilingual(vi: "Bản tin", en: "Bulletin")
    case .article: Bilingual(vi: "Bài viết", en: "Article")
    case .correction: Bilingual(vi: "Đính chính", en: "Correction")
    case .page: Bilingual(vi: "Trang", en: "Page")
    }
  }
}
