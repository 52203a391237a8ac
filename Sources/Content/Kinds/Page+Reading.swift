internal import Diagnostics
internal import Records
internal import Vietnamese

extension Page: Readable {
  static let nameKey = Key(
    "page",
    vi: "Trang", "Mã của một trang.",
    en: "Page", "The id of a page.",
    example: "about")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên trang", "Tên của trang, cũng là chữ trong danh mục trang.",
      en: "Title", "The page’s title, which is also its word in the menu.",
      example: "{vi: Giới thiệu, en: About this site}")
    static let order = Key(
      "order",
      vi: "Thứ tự", "Vị trí trong danh mục trang; số nhỏ đứng trước.",
      en: "Order", "Its place in the menu; small numbers come first.",
      example: "1")
  }

  static func read(_ fields: inout Fields) -> Page? {
    let title = fields.required(Keys.title, .label)
    let order = fields.required(Keys.order, .whole)
    let header = fields.header()
    guard let title, let order else { return nil }
    return Page(header: header, title: title, order: order)
  }
}
