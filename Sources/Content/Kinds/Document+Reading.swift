internal import Diagnostics
internal import Records
internal import Vietnamese

extension Document: Readable {
  static let nameKey = Key(
    "document",
    vi: "Văn bản", "Mã của một văn bản.",
    en: "Document", "The id of a document.",
    example: "nd-73-2023")

  private enum Keys {
    static let number = Key(
      "number",
      vi: "Số, ký hiệu", "Số và ký hiệu đúng như in trên văn bản, hợp với loại văn bản.",
      en: "Number", "The number exactly as the document has it; it has to fit the type.",
      example: "73/2023/NĐ-CP",
      headed: """
        Số hiệu; Số hiệu văn bản; Số văn bản; Số, ký hiệu văn bản; Document no.; \
        Document number
        """)
    static let type = Key(
      "type",
      vi: "Loại văn bản",
      """
      Luật, nghị quyết, nghị định, thông tư, quyết định, chỉ thị, hướng dẫn… Loại khác (other) \
      thì số viết thế nào cũng được.
      """,
      en: "Type", "Which sort of document it is. Other takes a number of any form.",
      example: "decree",
      headed: "Loại; Thể loại; Document type")
    static let issuer = Key(
      "issuer",
      vi: "Cơ quan ban hành", "Mã của đơn vị ban hành.",
      en: "Issuer", "The unit that issued it.",
      example: "chinh-phu",
      headed: "Nơi ban hành; Đơn vị ban hành; Issued by")
    static let issued = Key(
      "issued",
      vi: "Ngày ban hành", "Ngày ghi trên văn bản.",
      en: "Issued", "The day the document bears.",
      example: "2023-09-29",
      headed: "Ngày văn bản; Ngày ký; Date of issue; Date issued")
    static let effective = Key(
      "effective",
      vi: "Hiệu lực",
      "Ngày bắt đầu và ngày cuối cùng có hiệu lực. Bỏ trống thì có hiệu lực từ ngày ban hành.",
      en: "In force",
      "Its first and last day in force. Left out, it is in force from the day of issue.",
      example: "{from: 2023-09-29}")
    static let title = Key(
      "title",
      vi: "Trích yếu", "Trích yếu nội dung, không lặp lại loại và số.",
      en: "Title", "What it is about, without its type and number.",
      example: "{vi: Khuyến khích và bảo vệ cán bộ, en: Encouraging and protecting cadres}",
      headed: "Tên văn bản; Trích yếu nội dung; Nội dung trích yếu; Nội dung; Subject")
    static let articles = Key(
      "articles",
      vi: "Các điều", "Những điều được viện dẫn ở hồ sơ khác; không cần ghi hết.",
      en: "Articles", "Those that other records cite; they need not be all.",
      example:
        "[{number: 10, title: {vi: Các hình thức khuyến khích, en: Forms of encouragement}}]")
    static let asks = Key(
      "asks",
      vi: "Nội dung yêu cầu",
      "Văn bản yêu cầu làm gì, mỗi việc một câu, bằng lời của ban biên tập.",
      en: "Asks", "What the document asks to be done, a sentence each, in the editors’ words.",
      example: "[{vi: Lập kế hoạch thực hiện., en: Draw up a plan.}]")
    static let implements = Key(
      "implements",
      vi: "Triển khai văn bản", "Những văn bản mà văn bản này cụ thể hóa, triển khai.",
      en: "Implements", "The documents that it carries out.",
      example: "[luat-06-2022-qh15]")
    static let replaces = Key(
      "replaces",
      vi: "Thay thế văn bản", "Những văn bản hết hiệu lực vì văn bản này.",
      en: "Replaces", "The documents that it puts an end to.",
      example: "[luat-06-2022-qh15]")
    static let addressees = Key(
      "addressees",
      vi: "Nơi nhận", "Mã các đơn vị nhận để thực hiện.",
      en: "Addressees", "The units that have to act on it.",
      example: "[ubnd-tinh]")
    static let source = Key(
      "source",
      vi: "Bản gốc",
      "Địa chỉ web của văn bản trên cổng thông tin chính thức. Bỏ trống nếu không có.",
      en: "Source", "Where the document stands on an official site. Left out if nowhere.",
      example: "https://vanban.example.vn/73-2023")
  }

  static func read(_ fields: inout Fields) -> Document? {
    let number = fields.required(Keys.number, .located(.text))
    let type = fields.required(Keys.type, .word) as DocumentType?
    let issuer = fields.required(Keys.issuer, .unit)
    let issued = fields.required(Keys.issued, .locatedDay)
    let effective = fields.optional(Keys.effective, .exactPeriod)
    let title = fields.required(Keys.title, .label)
    let articles = fields.list(Keys.articles, of: Article.notation)
    let asks = fields.list(Keys.asks, of: .shortText)
    let implements = fields.list(Keys.implements, of: .citation)
    let replaces = fields.list(Keys.replaces, of: .citation)
    let addressees = fields.list(Keys.addressees, of: .unit)
    let source = fields.optional(Keys.source, .address)
    let archived = fields.archived(of: Keys.source)
    let header = fields.header()
    guard let number, let type, let issuer, let issued, let title else { return nil }
    return Document(
      header: header, number: number, type: type, issuer: issuer, issued: issued,
      effective: effective, title: title, articles: articles, asks: asks,
      implements: implements, replaces: replaces, addressees: addressees, source: source,
      archived: archived)
  }
}

extension Document.Article {
  private enum Keys {
    static let number = Key(
      "number",
      vi: "Số điều", "Số của điều, không kèm chữ “Điều”.",
      en: "Number", "The number of the article alone.",
      example: "10")
    static let title = Key(
      "title",
      vi: "Tên điều", "Tên của điều như trong văn bản.",
      en: "Title", "What the document calls the article.",
      example: "{vi: Các hình thức khuyến khích, en: Forms of encouragement}")
    static let verbatim = Key(
      "verbatim",
      vi: "Nguyên văn",
      "Ghi true nếu tên điều đúng như trong văn bản. Bỏ trống nếu do ban biên tập tóm lược.",
      en: "Verbatim",
      "true where the title is the document’s own. Left out where the editors worded it.",
      example: "true")
  }

  static let notation = Notation<Document.Article>.object { fields in
    let number = fields.required(Keys.number, .located(.text))
    let title = fields.required(Keys.title, .label)
    let isVerbatim = fields.optional(Keys.verbatim, .flag)
    guard let number, let title else { return nil }
    return Document.Article(number: number, title: title, isVerbatim: isVerbatim ?? false)
  }
}
