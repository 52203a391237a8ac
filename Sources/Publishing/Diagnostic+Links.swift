internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  /// - Parameters:
  ///   - written: the link as it stands in the page.
  ///   - pages: at least one.
  ///   - place: where it stands in a template, if there.
  static func leadsNowhere(_ written: String, on pages: [String], at place: Place?) -> Diagnostic {
    let shown = written.unicodeScalars.printable
    let (first, others) = (pages[0], pages.count - 1)
    return Diagnostic(
      .deadLink, at: place,
      Bilingual(
        vi: "liên kết “\(shown)” không dẫn tới đâu",
        en: "the link “\(shown)” leads nowhere"),
      notes: [
        Bilingual(
          vi: "ở trang \(first)" + (others > 0 ? " và \(Number.print(others, .vi)) trang nữa" : ""),
          en: "on the page \(first)"
            + (others > 0 ? " and \(Number.print(others, .en)) more" : ""))
      ],
      help: Bilingual(
        vi: "sửa địa chỉ trong mẫu trang, hoặc bỏ liên kết",
        en: "correct the address in the template, or take the link out"))
  }
}
