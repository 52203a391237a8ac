internal import Vietnamese

// What is wrong with words, in a record or in a long text.
extension Diagnostic {
  package static func filler(_ words: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .placeholderText, at: place,
      Bilingual(
        vi: "“\(words)” là chữ giữ chỗ, sẽ hiện trên trang",
        en: "“\(words)” holds a place for other words, and is shown on the page"),
      help: Bilingual(
        vi: "viết nội dung thật, hoặc xóa chỗ này", en: "write what belongs here, or delete it"))
  }

  package static func altFileName(_ alt: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .altFileName, at: place,
      Bilingual(
        vi: "mô tả ảnh “\(alt)” chỉ là tên tệp hoặc số, không cho biết ảnh có gì",
        en: "“\(alt)” is the name of a file or a number, and does not tell what is to be seen"),
      help: Bilingual(
        vi: "viết điều nhìn thấy trong ảnh, cho người không xem được ảnh",
        en: "write what is to be seen, for who cannot see it"))
  }

  package static func altRepeatsCaption(_ place: Place) -> Diagnostic {
    Diagnostic(
      .altRepeatsCaption, at: place,
      Bilingual(
        vi: "mô tả ảnh lặp lại chú thích", en: "the description of the photo is its caption again"),
      help: Bilingual(
        vi: "mô tả điều nhìn thấy; chú thích thì nói khi nào, ở đâu, vì sao",
        en: "describe what is to be seen; the caption says when, where and why"))
  }
}
