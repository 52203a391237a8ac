internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func paper(_ file: String, _ trouble: PaperTrouble, at place: Place) -> Diagnostic {
    Diagnostic(.paperFormat, at: place, trouble.message(file), help: trouble.help)
  }
}

extension PaperTrouble {
  fileprivate func message(_ file: String) -> Bilingual {
    switch self {
    case .empty: Bilingual(vi: "tệp “\(file)” rỗng", en: "“\(file)” is an empty file")
    case .foreign(nil):
      Bilingual(
        vi: "“\(file)” không phải là tệp PDF, ảnh hay tệp văn phòng",
        en: "“\(file)” is no PDF, picture or office file")
    case .foreign(let name?):
      Bilingual(
        vi: "“\(file)” là tệp \(name), không phải PDF, ảnh hay tệp văn phòng",
        en: "“\(file)” is a file of type \(name), not a PDF, a picture or an office file")
    case .damaged(let damage): damage.message(file)
    case .mislabelled(let format):
      Bilingual(
        vi: "“\(file)” thật ra là tệp \(format.name)",
        en: "“\(file)” is actually a file of type \(format.name)")
    case .macros:
      Bilingual(
        vi: "“\(file)” có macro, tức là lệnh chạy trên máy của người mở tệp",
        en: "“\(file)” has macros, which run on the machine of whoever opens it")
    case .locked:
      Bilingual(
        vi: "“\(file)” có mật khẩu, người đọc không mở được",
        en: "“\(file)” has a password, so that nobody can open it")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .empty:
      Bilingual(vi: "xin lại tệp từ người gửi", en: "ask whoever sent it for the file")
    case .foreign:
      Bilingual(
        vi: "quét văn bản thành PDF, hoặc xuất ra PDF từ chương trình soạn thảo",
        en: "scan the document as PDF, or export it as PDF from the program it was written with")
    case .damaged(let damage): damage.help
    case .mislabelled(let format):
      Bilingual(
        vi: "đổi đuôi tên tệp thành .\(format.endings[0])",
        en: "let its name end in .\(format.endings[0])")
    case .macros:
      Bilingual(
        vi: "xuất ra PDF, hoặc lưu lại dưới dạng không có macro (DOCX, XLSX, PPTX)",
        en: "export it as PDF, or save it without macros (DOCX, XLSX, PPTX)")
    case .locked:
      Bilingual(vi: "bỏ mật khẩu rồi lưu lại", en: "take the password away and save it again")
    }
  }
}
