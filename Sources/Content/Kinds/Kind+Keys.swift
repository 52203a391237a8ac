internal import Records

extension Kind {
  /// The key that names a record of this kind where a record of any kind may stand.
  var key: Key {
    switch self {
    case .unit: Keys.unit
    case .official: Keys.official
    case .initiative: Keys.initiative
    case .commendation: Keys.commendation
    case .encouragement: Keys.encouragement
    case .document: Keys.document
    case .plan: Keys.plan
    case .activity: Keys.activity
    case .practice: Keys.practice
    case .consultation: Keys.consultation
    case .bulletin: Keys.bulletin
    case .article: Keys.article
    case .correction: Keys.correction
    case .page: Keys.page
    }
  }

  private enum Keys {
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của một đơn vị.",
      en: "Unit", "The id of a unit.",
      example: "to-cap-phep")
    static let official = Key(
      "official",
      vi: "Cán bộ", "Mã của một người.",
      en: "Person", "The id of a person.",
      example: "nguyen-van-an")
    static let initiative = Key(
      "initiative",
      vi: "Đề xuất", "Mã của một đề xuất.",
      en: "Initiative", "The id of an initiative.",
      example: "cap-phep-so")
    static let commendation = Key(
      "commendation",
      vi: "Khen thưởng, biểu dương", "Mã của một khen thưởng hoặc biểu dương.",
      en: "Commendation or praise", "The id of a commendation or praise.",
      example: "bang-khen-nguyen-van-an")
    static let encouragement = Key(
      "encouragement",
      vi: "Khuyến khích khác", "Mã của một hình thức khuyến khích khác.",
      en: "Other encouragement", "The id of an other encouragement.",
      example: "bo-nhiem-2024")
    static let document = Key(
      "document",
      vi: "Văn bản", "Mã của một văn bản.",
      en: "Document", "The id of a document.",
      example: "nd-73-2023")
    static let plan = Key(
      "plan",
      vi: "Kế hoạch", "Mã của một kế hoạch.",
      en: "Plan", "The id of a plan.",
      example: "ke-hoach-2024")
    static let activity = Key(
      "activity",
      vi: "Tuyên truyền, quán triệt", "Mã của một hoạt động tuyên truyền, quán triệt.",
      en: "Dissemination", "The id of an activity.",
      example: "tap-huan-2024")
    static let practice = Key(
      "practice",
      vi: "Cách làm hay", "Mã của một báo cáo cách làm hay.",
      en: "Good practice", "The id of a report of good practice.",
      example: "so-xay-dung-2024")
    static let consultation = Key(
      "consultation",
      vi: "Lấy ý kiến", "Mã của một lần lấy ý kiến.",
      en: "Consultation", "The id of a consultation.",
      example: "huan-chuong-2024")
    static let bulletin = Key(
      "bulletin",
      vi: "Bản tin", "Mã của một số bản tin.",
      en: "Bulletin", "The id of an issue of the bulletin.",
      example: "2024-01")
    static let article = Key(
      "article",
      vi: "Bài viết", "Mã của một bài viết.",
      en: "Article", "The id of an article.",
      example: "phong-van")
    static let correction = Key(
      "correction",
      vi: "Đính chính", "Mã của một đính chính.",
      en: "Correction", "The id of a correction.",
      example: "cap-phep-so-2024-02")
    static let page = Key(
      "page",
      vi: "Trang", "Mã của một trang.",
      en: "Page", "The id of a page.",
      example: "about")
  }
}
