internal import Vietnamese
internal import Writing

extension Bilingual {
  static let nothingGuessed = Bilingual(
    vi: "không tên cột nào giống tên mục của hồ sơ; hãy viết sơ đồ, hoặc chọn loại bằng --kind",
    en: "no heading is like the name of a field; write the map, or choose a kind with --kind")

  static let whatNow = Bilingual(
    vi: "sửa các ô trên rồi nhập lại, hoặc dùng --skip-bad để ghi các dòng đúng",
    en: "correct the cells above and import again, or give --skip-bad to write the good rows")

  static func mapWritten(_ path: String) -> Bilingual {
    Bilingual(
      vi: "đã ghi \(path); xem lại từng cột trước khi nhập",
      en: "\(path) written; look at each column before you import")
  }

  static func unread(_ names: [String]) -> Bilingual {
    let list = names.joined(separator: "; ")
    return Bilingual(
      vi: "cột không có trong sơ đồ, không đọc: \(list)",
      en: "columns that the map does not name are not read: \(list)")
  }

  static func leftOut(_ path: String) -> Bilingual {
    Bilingual(
      vi: "các dòng lỗi nằm trong \(path); sửa xong thì nhập tệp đó với cùng sơ đồ",
      en: "the faulty rows are in \(path); correct them and import it with the same map")
  }

  static func trouble(_ trouble: FileTrouble) -> Bilingual {
    Bilingual(
      vi: "\(trouble.path): \(trouble.reason.vi); không ghi gì",
      en: "\(trouble.path): \(trouble.reason.en); nothing was written")
  }
}
