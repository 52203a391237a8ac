internal import Diagnostics
internal import Records
internal import Vietnamese

extension Media {
  static let shape = Shape<Media>.object { fields in
    let photo = fields.required("file", .photo)
    let alt = fields.required("alt", .shortText)
    let caption = fields.optional("caption", .shortText)
    let credit = fields.required("credit", .nameOrLabel)
    let people = fields.list("people", of: .official)
    guard let photo, let alt, let credit else { return nil }
    return Media(
      file: photo.file, picture: photo.picture, alt: alt, caption: caption, credit: credit,
      people: people)
  }
}

/// A photograph's file and what it says of itself.
struct Photo {
  let file: Located<String>
  let picture: Picture
}

extension Shape where Value == Photo {
  fileprivate static var photo: Shape {
    Shape(Shape<Located<String>>.file.describe()) { yaml, reader in
      Shape<Located<String>>.file.read(yaml, reader).flatMap { file in
        reader.picture(file).map { Photo(file: file, picture: $0) }
      }
    }
  }
}

extension Reader {
  /// Nil goes with an error.
  fileprivate func picture(_ file: Located<String>) -> Picture? {
    do throws(Finding) {
      let opened = try PictureFile(source.shownFolder + "/" + file.value)
      return picture(file, in: opened)
    } catch {
      report(error.diagnostic)
      return nil
    }
  }

  private func picture(_ file: Located<String>, in opened: PictureFile) -> Picture? {
    do throws(PictureTrouble) {
      let (picture, traces) = try Picture.read(opened, named: file.value)
      if !traces.isEmpty { report(.photoMetadata(file.value, traces, at: file.place)) }
      return picture
    } catch {
      report(.photo(file.value, error, at: file.place))
      return nil
    }
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
