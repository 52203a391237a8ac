internal import Diagnostics
internal import Records
internal import Vietnamese

extension Article: Readable {
  static let nameKey = Key(
    "article",
    vi: "Bài viết", "Mã của một bài viết.",
    en: "Article", "The id of an article.",
    example: "phong-van")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên bài", "Tên bài phỏng vấn hoặc tin.",
      en: "Title", "The headline.",
      example: "{vi: Người khai một lần, en: The man who declares once}")
    static let summary = Key(
      "summary",
      vi: "Tóm tắt", "Một, hai câu, dùng trong danh mục. Bỏ trống thì danh mục chỉ có tên bài.",
      en: "Summary", "A sentence or two, for lists. Left out, lists have the title alone.",
      example: "{vi: Phỏng vấn ông Nguyễn Văn An., en: An interview with Mr Nguyễn Văn An.}")
    static let on = Key(
      "on",
      vi: "Ngày đăng", "Ngày bài được đăng.",
      en: "On", "The day it appeared.",
      example: "2024-01-02")
    static let outlet = Key(
      "outlet",
      vi: "Báo đăng bài", "Tên tờ báo, đài. Bỏ trống nếu bài viết riêng cho trang web này.",
      en: "Outlet",
      "The paper or station it appeared in. Left out for what was written for this site.",
      example: "{vi: Báo tỉnh, en: The Provincial Newspaper}")
    static let people = Key(
      "people",
      vi: "Người được nhắc đến", "Mã của những người bài nói đến và đã có hồ sơ.",
      en: "People", "The people it is about who have a record here.",
      example: "[nguyen-van-an]")
    static let source = Key(
      "source",
      vi: "Bản gốc", "Địa chỉ web của bài gốc. Bỏ trống nếu không có.",
      en: "Source", "Where the original stands on the web. Left out if nowhere.",
      example: "https://bao.example.vn/phong-van")
  }

  static func read(_ fields: inout Fields) -> Article? {
    let title = fields.required(Keys.title, .label)
    let summary = fields.optional(Keys.summary, .shortText)
    let on = fields.required(Keys.on, .locatedDate)
    let outlet = fields.optional(Keys.outlet, .nameOrLabel)
    let people = fields.list(Keys.people, of: .official)
    let source = fields.optional(Keys.source, .address)
    let archived = fields.archived(of: Keys.source)
    let header = fields.header()
    guard let title, let on else { return nil }
    return Article(
      header: header, title: title, summary: summary, on: on, outlet: outlet, people: people,
      source: source, archived: archived)
  }
}
