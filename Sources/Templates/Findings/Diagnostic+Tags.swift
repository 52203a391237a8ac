internal import Diagnostics
internal import Vietnamese

// What can be wrong with the tags of one template, whatever it prints.
extension Diagnostic {
  static func unclosedTag(at place: Place, ending: String) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: place,
      Bilingual(
        vi: "thẻ không có dấu đóng “\(ending)”", en: "the tag is not closed by “\(ending)”"),
      help: Bilingual(
        vi: "viết “\(ending)” ngay sau tên", en: "write “\(ending)” right after the name"))
  }

  static func emptyTag(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: place,
      Bilingual(vi: "thẻ không ghi tên nào", en: "the tag holds no name"),
      help: Bilingual(vi: "ghi một tên hoặc bỏ thẻ đi", en: "write a name, or remove the tag"))
  }

  static func severalNames(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: place,
      Bilingual(
        vi: "mỗi thẻ chỉ ghi một tên, không có khoảng trắng ở giữa",
        en: "a tag holds one name, without space in it"),
      help: Bilingual(
        vi: "tách thành nhiều thẻ, hoặc sửa lại tên", en: "use several tags, or correct the name"))
  }

  static func badDelimiters(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: place,
      Bilingual(
        vi: "thẻ đổi dấu phải ghi đúng hai dấu cách nhau bằng khoảng trắng, không chứa “=”",
        en: "a tag that changes the delimiters names two, separated by a space and without “=”"),
      help: Bilingual(vi: "ví dụ: {{=<% %>=}}", en: "for example: {{=<% %>=}}"))
  }

  static func nothingToClose(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "thẻ đóng “\(name)” không ứng với thẻ mở nào",
        en: "the closing tag “\(name)” has nothing to close"),
      help: Bilingual(
        vi: "bỏ thẻ này, hoặc thêm thẻ mở ở phía trên",
        en: "remove it, or add the opening tag above"))
  }

  static func wrongClosing(
    _ name: String, at place: Place, opened: String, openedAt: Place
  ) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "thẻ đóng ghi “\(name)” trong khi phần đang mở là “\(opened)”",
        en: "the closing tag says “\(name)”, but “\(opened)” is open"),
      notes: [
        Bilingual(
          vi: "“\(opened)” được mở ở dòng \(openedAt.line), cột \(openedAt.column)",
          en: "“\(opened)” was opened in line \(openedAt.line), column \(openedAt.column)")
      ],
      help: Bilingual(vi: "viết {{/\(opened)}}", en: "write {{/\(opened)}}"))
  }

  static func unclosedSection(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(vi: "“\(name)” được mở mà không đóng", en: "“\(name)” is opened but never closed"),
      help: Bilingual(
        vi: "thêm {{/\(name)}} ở chỗ phần này kết thúc", en: "add {{/\(name)}} where it ends"))
  }

  static func tooDeep(_ levels: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "các phần lồng nhau quá \(levels) tầng",
        en: "sections lie in each other more than \(levels) levels deep"),
      help: Bilingual(
        vi: "tách bớt ra bản mẫu con, hoặc đóng các phần còn mở",
        en: "close what is still open, or make the template flatter"))
  }
}
