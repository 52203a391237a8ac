internal import Diagnostics
internal import Records
internal import Vietnamese

extension Contact {
  private enum Keys {
    static let name = Key(
      "name",
      vi: "Tên nơi liên hệ", "Tên bộ phận tiếp nhận, không phải tên riêng của một người.",
      en: "Name", "What the desk is called; not the name of a person.",
      example: "{vi: Ban biên tập, en: Editorial desk}")
    static let unit = Key(
      "unit",
      vi: "Đơn vị", "Mã của đơn vị phụ trách nơi này. Bỏ trống nếu không thuộc đơn vị nào.",
      en: "Unit", "The unit it belongs to. Left out if there is none.",
      example: "so-xay-dung")
    static let mail = Key(
      "mail",
      vi: "Thư điện tử",
      "Địa chỉ thư công vụ, không phải của riêng ai. Phải có thư hoặc điện thoại.",
      en: "Mail", "An official address, never a private one. Mail or phone has to be there.",
      example: "bientap@bieuduong.example.vn")
    static let phone = Key(
      "phone",
      vi: "Điện thoại", "Số máy của cơ quan, không phải của riêng ai. Phải có thư hoặc điện thoại.",
      en: "Phone", "The office’s number, never a private one. Mail or phone has to be there.",
      example: "0274 000 0000")
    static let fax = Key(
      "fax",
      vi: "Fax", "Số fax của cơ quan. Bỏ trống nếu không có.",
      en: "Fax", "The office’s fax number. Left out where there is none.",
      example: "0274 000 0001")
    static let official = Key(
      "official",
      vi: "Người phụ trách", "Mã của người có thẩm quyền trả lời, có hồ sơ trên trang.",
      en: "Who answers", "The id of the competent official, who has a record.",
      example: "nguyen-van-an")
    static let purpose = Key(
      "for",
      vi: "Dùng cho việc gì",
      """
      press: báo chí; general: liên hệ chung; corrections: đề nghị đính chính. Bỏ trống thì dùng \
      cho mọi việc.
      """,
      en: "For", "The press, general enquiries or corrections. Left out if it is for anything.",
      example: "general")
  }

  static let notation = Notation<Contact>.object(as: .contact) { fields in
    let name = fields.required(Keys.name, .label)
    let unit = fields.optional(Keys.unit, .unit)
    let mail = fields.optional(Keys.mail, .mail)
    let phone = fields.optional(Keys.phone, .text)
    let fax = fields.optional(Keys.fax, .text)
    let official = fields.optional(Keys.official, .official)
    let purpose = fields.optional(Keys.purpose, .word) as Purpose?
    if !fields.has(Keys.mail), !fields.has(Keys.phone) {
      fields.report(.atLeastOne(of: [Keys.mail, Keys.phone], at: fields.place))
    }
    return name.map {
      Contact(
        name: $0, unit: unit, mail: mail, phone: phone, fax: fax, official: official,
        purpose: purpose)
    }
  }
}
