internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func missingWords(_ path: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, at: nil,
      Bilingual(vi: "thiếu tệp từ ngữ “\(path)”", en: "the file of words “\(path)” is missing"),
      help: addTheFile)
  }

  static func missingMenu(_ path: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, at: nil,
      Bilingual(
        vi: "thiếu tệp menu “\(path)”", en: "the file of the menu “\(path)” is missing"),
      help: addTheFile)
  }

  static func missingStylesheet(_ path: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, at: nil,
      Bilingual(vi: "thiếu tệp định dạng “\(path)”", en: "the style sheet “\(path)” is missing"),
      help: addTheFile)
  }

  static func missingScript(_ path: String) -> Diagnostic {
    Diagnostic(
      .templateMissing, at: nil,
      Bilingual(vi: "thiếu tệp kịch bản “\(path)”", en: "the script “\(path)” is missing"),
      help: addTheFile)
  }

  private static let addTheFile = Bilingual(
    vi: "thêm tệp đó vào thư mục bản mẫu", en: "add the file to the folder of templates")
}
