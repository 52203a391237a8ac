internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func unknownRule(_ text: String, at place: Place) -> Diagnostic {
    let best = nearest(to: text, among: Rule.allCases.map(\.rawValue))
    return Diagnostic(
      .unknownValue, at: place,
      Bilingual(vi: "không có quy tắc “\(text)”", en: "there is no rule “\(text)”"),
      notes: best.map { [.nearest($0)] } ?? [],
      help: Bilingual(
        vi: "viết mã trong ngoặc vuông ở cuối thông báo",
        en: "write the id that stands in brackets at the end of the finding"))
  }

  static func mediaMissing(_ file: String, in source: RecordSource, at place: Place) -> Diagnostic {
    let best = nearest(to: file, among: source.files)
    return Diagnostic(
      .mediaMissing, at: place,
      Bilingual(
        vi: "không có tệp “\(file)” bên cạnh hồ sơ",
        en: "there is no file “\(file)” beside the record"),
      notes: best.map { [.nearest($0)] } ?? [], help: helpForMedia(file, source))
  }

  private static func helpForMedia(_ file: String, _ source: RecordSource) -> Bilingual {
    if source.folder != nil {
      return Bilingual(
        vi: "sửa tên, hoặc đặt tệp vào \(source.shownFolder)/",
        en: "correct the name, or put the file into \(source.shownFolder)/")
    }
    let folder = source.path.hasSuffix(".yaml") ? String(source.path.dropLast(5)) : source.path
    return Bilingual(
      vi:
        "hồ sơ có tệp riêng là một thư mục: chuyển thành \(folder)/record.yaml, đặt tệp bên cạnh",
      en: "a record with files is a folder: move it to \(folder)/record.yaml, the file beside it")
  }
}

extension Diagnostic {
  static func badID(_ id: String, at place: Place) -> Diagnostic {
    let right = id.withoutOddCharacters.slug
    let isRight = ID<Unit>.isWellFormed(right)
    return Diagnostic(
      .badId, at: place,
      Bilingual(vi: "“\(id)” không dùng làm mã được", en: "“\(id)” cannot be an id"),
      notes: OddLetter.all(in: id).compactMap(\.what.note),
      help: Bilingual(
        vi: (isRight ? "đổi thành \(right): " : "")
          + "mã chỉ gồm chữ thường a–z không dấu, chữ số và dấu nối đơn ở giữa, như cap-phep-so",
        en: (isRight ? "make it \(right): " : "")
          + "an id is made of a–z, digits and single hyphens between them, as in cap-phep-so"))
  }
}
