internal import Diagnostics
internal import Records
internal import Vietnamese

extension Media {
  static let shape = Shape<Media>.object { fields in
    let file = fields.required("file", .file)
    let alt = fields.required("alt", .shortText)
    let caption = fields.optional("caption", .shortText)
    let credit = fields.required("credit", .nameOrLabel)
    let people = fields.list("people", of: .official)
    guard let file, let alt, let credit else { return nil }
    return Media(file: file, alt: alt, caption: caption, credit: credit, people: people)
  }
}

extension Shape where Value == Located<String> {
  /// A file that has to be there in the record's own folder.
  static var file: Shape {
    .located(
      .scalar(.file) { text, mark, reader in
        if reader.source.files.contains(text) {
          reader.use(text)
          return text
        }
        reader.report(.mediaMissing(text, in: reader.source, at: mark.place(in: reader.path)))
        return nil
      })
  }
}
