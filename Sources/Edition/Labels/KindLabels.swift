internal import Records
internal import Vietnamese

extension Kind: Labelled {
  /// What one record of the kind is called where kinds stand side by side, as among the results of a search.
  var label: Bilingual {
    switch self {
    case .unit: Bilingual(vi: "Đơn vị", en: "Unit")
    case .official: Bilingual(vi: "Cán bộ", en: "Person")
    case .initiative: Bilingual(vi: "Đề xuất", en: "Initiative")
    case .commendation: Bilingual(vi: "Khen thưởng", en: "Commendation")
    case .encouragement: Bilingual(vi: "Khuyến khích khác", en: "Other encouragement")
    case .document: Bilingual(vi: "Văn bản", en: "Document")
    case .plan: Bilingual(vi: "Kế hoạch", en: "Plan")
    case .activity: Bilingual(vi: "Tuyên truyền, quán triệt", en: "Dissemination")
    case .practice: Bilingual(vi: "Cách làm hay", en: "Good practice")
    case .consultation: Bilingual(vi: "Lấy ý kiến", en: "Consultation")
    case .bulletin: Bilingual(vi: "Bản tin", en: "Bulletin")
    case .article: Bilingual(vi: "Bài viết", en: "Article")
    case .correction: Bilingual(vi: "Đính chính", en: "Correction")
    case .page: Bilingual(vi: "Trang", en: "Page")
    }
  }
}
