internal import Diagnostics
internal import Records
internal import Vietnamese

extension Bulletin: Readable {
  static let nameKey = Key(
    "bulletin",
    vi: "Bản tin", "Mã của một số bản tin.",
    en: "Bulletin", "The id of an issue of the bulletin.",
    example: "2024-01")

  private enum Keys {
    static let number = Key(
      "number",
      vi: "Số", "Số thứ tự trong năm phát hành, không trùng số khác của năm đó.",
      en: "Number", "Its number, which no other issue of the year of publication has.",
      example: "1")
    static let period = Key(
      "period",
      vi: "Kỳ", "Khoảng thời gian mà bản tin nói đến.",
      en: "Period", "The time that the issue is about.",
      example: "{from: 2023-12-01, to: 2023-12-31}")
    static let title = Key(
      "title",
      vi: "Tên bản tin", "Tên của số này.",
      en: "Title", "What this issue is called.",
      example: "{vi: Bản tin tháng 12 năm 2023, en: Bulletin for December 2023}")
    static let publish = Key(
      "publish",
      vi: "Phát hành lúc",
      """
      Trước thời điểm này cả bản tin lẫn các bài trong đó đều chưa có trên trang, trừ bài có \
      embargo riêng hoặc đã đăng ở số trước, và trừ cá nhân, đơn vị, văn bản đã được nêu ở chỗ khác.
      """,
      en: "Publish",
      """
      Until then neither it nor its items are on the site, but for those with an embargo of \
      their own or in an earlier issue, and for people, units and documents that are named \
      elsewhere.
      """,
      example: "2024-01-05T08:00")
    static let items = Key(
      "items",
      vi: "Các bài", "Những hồ sơ đăng trong số này, theo thứ tự đọc; ít nhất một.",
      en: "Items", "The records that the issue carries, in reading order; one at least.",
      example: "[{initiative: cap-phep-so}, \"article:phong-van\"]")
    static let issued = Key(
      "issued",
      vi: "Bản đã phát hành",
      "Các tệp đã gửi đi hoặc đã in của số này, để người đọc tải về; lệnh bieuduong bulletin làm ra chúng.",
      en: "As it went out",
      "Files of this issue that were sent or printed, for readers to download; bieuduong bulletin makes them.",
      example: "[{form: issue, language: vi, file: 2024-01.vi.pdf}]")
  }

  static func read(_ fields: inout Fields) -> Bulletin? {
    let number = fields.required(Keys.number, .located(.whole))
    let period = fields.required(Keys.period, .closedPeriod)
    let title = fields.required(Keys.title, .label)
    let publish = fields.required(Keys.publish, .located(.moment))
    let items = fields.filledList(Keys.items, of: .item)
    let issued = fields.list(Keys.issued, of: IssuedPaper.notation)
    let imprint = fields.optional(Imprint.imprintKey, Imprint.notation)
    let header = fields.header()
    guard let number, let period, let title, let publish, let items else { return nil }
    return Bulletin(
      header: header, number: number, period: period, title: title, publish: publish, items: items,
      issued: issued, imprint: imprint)
  }
}
