internal import Diagnostics
internal import Vietnamese

// What can be wrong with a known value in the place it is printed in.
extension Diagnostic {
  static func notPrintable(_ name: String, _ kind: FieldKind, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "“\(name)” là \(kind.label.vi), không in trực tiếp được",
        en: "“\(name)” is \(kind.label.en) and cannot be printed"),
      help: Bilingual(
        vi: "mở một phần: {{#\(name)}}…{{/\(name)}}",
        en: "open a section: {{#\(name)}}…{{/\(name)}}"))
  }

  static func needlessSection(_ name: String, _ kind: FieldKind, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "“\(name)” là \(kind.label.vi) lúc nào cũng có nên không làm điều kiện được",
        en: "“\(name)” is \(kind.label.en) that is always there and cannot be a condition"),
      help: Bilingual(
        vi: "bỏ thẻ mở và thẻ đóng của phần này", en: "remove the section’s two tags"))
  }

  static func rawValue(_ name: String, _ scalar: Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là \(scalar.label.vi), không phải HTML, nên phải được thoát ký tự",
        en: "“\(name)” is \(scalar.label.en), not HTML, and must be escaped"),
      help: Bilingual(vi: "viết {{\(name)}}", en: "write {{\(name)}}"))
  }

  static func escapedHTML(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là HTML; hai dấu ngoặc sẽ in nguyên các thẻ ra màn hình",
        en: "“\(name)” is HTML; two braces would show its tags to the reader"),
      help: Bilingual(vi: "viết {{{\(name)}}}", en: "write {{{\(name)}}}"))
  }

  static func htmlOutsideText(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là HTML, chỉ đặt được giữa các thẻ HTML",
        en: "“\(name)” is HTML and may stand between tags only"),
      help: Bilingual(
        vi: "dùng một giá trị chữ ở đây", en: "use a value that is text here"))
  }

  static func textAsAddress(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là chữ, không thể mở đầu một địa chỉ",
        en: "“\(name)” is text and cannot begin an address"),
      help: Bilingual(
        vi: "dùng một giá trị kiểu liên kết, hoặc đặt sau “#” hay “?”",
        en: "use a value that is a link, or put it after “#” or “?”"))
  }

  static func linkInsideAddress(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là cả một liên kết, không nối vào sau địa chỉ khác được",
        en: "“\(name)” is a whole link and cannot continue another address"),
      help: Bilingual(
        vi: "bỏ phần đứng trước trong thuộc tính", en: "remove what stands before it in the value"))
  }

  static func uncertainLink(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "liên kết “\(name)” có thể vắng, khi đó trang sẽ tự trỏ về chính nó",
        en: "the link “\(name)” may be absent, and the page would then point to itself"),
      help: Bilingual(
        vi: "đặt cả thẻ HTML trong phần {{#\(name)}}…{{/\(name)}}",
        en: "put the whole element inside {{#\(name)}}…{{/\(name)}}"))
  }

  static func notData(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” không phải dữ liệu JSON nên không đặt trong script được",
        en: "“\(name)” is not JSON and cannot stand in a script"),
      help: Bilingual(
        vi: "chỉ in giá trị kiểu JSON ở đây", en: "print a value that is JSON here"))
  }

  static func dataOutsideScript(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” là dữ liệu JSON, chỉ đặt trong script kiểu application/ld+json",
        en: "“\(name)” is JSON and may stand in a script of type application/ld+json only"),
      help: Bilingual(
        vi: "viết <script type=\"application/ld+json\">{{\(name)}}</script>",
        en: "write <script type=\"application/ld+json\">{{\(name)}}</script>"))
  }

  static func forbiddenPosition(
    _ name: String, _ position: ForbiddenPosition, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "không thể in “\(name)” \(position.label.vi)",
        en: "“\(name)” cannot be printed \(position.label.en)"),
      help: Bilingual(
        vi: "đặt giá trị giữa các thẻ HTML, hoặc trong thuộc tính có dấu ngoặc kép",
        en: "put the value between tags, or into a quoted attribute"))
  }

  static func markupProblem(_ problem: MarkupProblem, at place: Place) -> Diagnostic {
    switch problem {
    case .fixedAddress(let address):
      Diagnostic(
        .templateContext, at: place,
        Bilingual(
          vi: "địa chỉ “\(address)” viết cứng sẽ hỏng khi trang nằm trong thư mục con",
          en: "the address “\(address)” is written out and breaks below another base address"),
        help: Bilingual(
          vi: "dùng một giá trị kiểu liên kết của trang",
          en: "use a value of the page that is a link"))
    case .harmfulScheme(let scheme):
      Diagnostic(
        .templateContext, at: place,
        Bilingual(
          vi: "địa chỉ không được bắt đầu bằng “\(scheme):”",
          en: "an address may not begin with “\(scheme):”"),
        help: Bilingual(
          vi: "dùng http, https, mailto hoặc tel", en: "use http, https, mailto or tel"))
    }
  }

  static func unevenSection(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "phần này bắt đầu và kết thúc ở hai chỗ khác nhau của mã HTML",
        en: "the section begins and ends in different places of the markup"),
      help: Bilingual(
        vi: "đặt trọn thẻ HTML hoặc trọn thuộc tính vào trong phần",
        en: "put the whole tag, or the whole attribute, inside the section"))
  }

  static func unevenInclusion(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "“\(name)” tự gọi lại ở một chỗ khác của mã HTML",
        en: "“\(name)” includes itself in a different place of the markup"),
      help: Bilingual(
        vi: "gọi lại giữa các thẻ HTML như lần đầu",
        en: "include it between tags, as the first time"))
  }

  static func unfinishedMarkup(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateContext, at: place,
      Bilingual(
        vi: "trang kết thúc khi một thẻ HTML còn dở dang",
        en: "the page ends inside a tag, a value, a comment or a script"),
      help: Bilingual(
        vi: "kiểm tra dấu “>” hoặc dấu ngoặc kép còn thiếu",
        en: "look for a missing “>” or quotation mark"))
  }
}
