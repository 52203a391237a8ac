package import Diagnostics
package import Records
internal import Vietnamese

/// What stands in the menu, in order: `principal: [bulletins, initiatives]`, `further: [data]`.
package struct MenuFile: Sendable {
  /// The names of registers, each with its place.
  package let principal: [Located<String>]
  package let further: [Located<String>]

  /// Nil goes with an error.
  package static func read(
    _ text: String, _ path: String
  ) -> (menu: MenuFile?, findings: [Diagnostic]) {
    let reader = Reader(RecordSource(path: path, name: path, kind: nil))
    let root = reader.root(of: SourceText.read(Array(text.utf8), path))
    return (root.flatMap { MenuFile.notation.read($0, reader) }, reader.findings)
  }
}

extension MenuFile {
  private enum Keys {
    static let principal = Key(
      "principal",
      vi: "Mục chính", "Những mục mà phần lớn người đọc tìm đến, luôn hiện trên trang.",
      en: "Principal", "What most readers come for, always in sight.",
      example: "[bulletins, initiatives, commendations]")
    static let further = Key(
      "further",
      vi: "Mục khác", "Những mục còn lại, mở thêm một bước mới thấy.",
      en: "Further", "The rest, one step away.",
      example: "[articles, data]")
  }

  fileprivate static let notation = Notation<MenuFile>.object { fields in
    let principal = fields.required(Keys.principal, .list(of: .located(.text)))
    let further = fields.required(Keys.further, .list(of: .located(.text)))
    guard let principal, let further else { return nil }
    return MenuFile(principal: principal, further: further)
  }
}
