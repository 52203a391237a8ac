internal import Diagnostics
internal import Records
internal import Vietnamese

extension Media {
  fileprivate enum Keys {
    static let file = Key(
      "file",
      vi: "Tệp ảnh", "Tên tệp JPEG, PNG hoặc WebP nằm cạnh record.yaml.",
      en: "File", "The name of a JPEG, PNG or WebP beside record.yaml.",
      example: "tru-so.jpg")
    static let alt = Key(
      "alt",
      vi: "Mô tả ảnh",
      "Nhìn thấy gì trong ảnh, cho người không xem được ảnh; không lặp lại chú thích.",
      en: "Description", "What is to be seen, for who cannot see it; not the caption again.",
      example: "{vi: Trụ sở nhìn từ phía sông, en: The offices seen from the river}")
    static let caption = Key(
      "caption",
      vi: "Chú thích",
      "Điều ảnh không tự nói được: khi nào, ở đâu, vì sao. Không có gì để nói thì bỏ trống.",
      en: "Caption", "What cannot be seen: when, where, why. Left out if there is nothing to say.",
      example: "{vi: \"Trụ sở, mùa khô 2023\", en: \"The offices, dry season of 2023\"}")
    static let credit = Key(
      "credit",
      vi: "Tác giả ảnh", "Người hoặc cơ quan đã chụp.",
      en: "Credit", "Who took it.",
      example: "Ban biên tập")
    static let licence = Key(
      "licence",
      vi: "Giấy phép ảnh", "Người khác được dùng lại ảnh theo điều kiện nào; bỏ trống nếu chưa rõ.",
      en: "Licence", "On what terms others may use it; left out if that is not known.",
      example: "{name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}")
    static let people = Key(
      "people",
      vi: "Người trong ảnh", "Mã của những người nhìn thấy trong ảnh và đã có hồ sơ.",
      en: "People", "The people seen in it who have a record.",
      example: "[nguyen-van-an]")
  }

  static let notation = Notation<Media>.object(as: .photograph) { fields in
    let photo = fields.required(Keys.file, .photo)
    let alt = fields.required(Keys.alt, .shortText)
    let caption = fields.optional(Keys.caption, .shortText)
    let credit = fields.required(Keys.credit, .nameOrLabel)
    let licence = fields.optional(Keys.licence, SiteSettings.Licence.notation)
    let people = fields.list(Keys.people, of: .official)
    guard let photo, let alt, let credit else { return nil }
    fields.checkWords(of: photo, alt, caption)
    return Media(
      file: photo.file, picture: photo.picture, alt: alt, caption: caption, credit: credit,
      licence: licence, people: people)
  }
}

extension Fields {
  /// Whether the description says what is to be seen, in each language.
  fileprivate func checkWords(of photo: Photo, _ alt: LocalText, _ caption: LocalText?) {
    check(alt.vi, caption?.vi, photo, LocalText.Keys.vi)
    if let en = alt.en { check(en, caption?.en, photo, LocalText.Keys.en) }
  }

  private func check(_ alt: String, _ caption: String?, _ photo: Photo, _ language: Key) {
    let place = place(of: Media.Keys.alt, language)
    if SilentWords.isImageText(alt, file: photo.file.value) {
      report(.altFileName(alt, place))
    } else if let caption, SilentWords.areAlike(alt, caption) {
      report(.altRepeatsCaption(place))
    }
  }
}

/// A photograph's file and what it says of itself.
struct Photo {
  let file: Located<String>
  let picture: Picture
}

extension Notation where Value == Photo {
  fileprivate static var photo: Notation {
    Notation(Notation<Located<String>>.file.describe()) { yaml, reader in
      Notation<Located<String>>.file.read(yaml, reader).flatMap { file in
        reader.picture(file).map { Photo(file: file, picture: $0) }
      }
    }
  }
}

extension Reader {
  /// Nil goes with an error.
  fileprivate func picture(_ file: Located<String>) -> Picture? {
    do throws(Refusal) {
      let opened = try PictureFile(source.shownFolder + "/" + file.value)
      return picture(file, in: opened)
    } catch {
      report(error.diagnostic)
      return nil
    }
  }

  /// Tells why not.
  fileprivate func isPaper(_ file: Located<String>) -> Bool {
    do throws(Refusal) {
      let opened = try PictureFile(source.shownFolder + "/" + file.value)
      do throws(PaperTrouble) {
        try PaperFormat.check(opened, named: file.value)
        return true
      } catch {
        report(.paper(file.value, error, at: file.place))
      }
    } catch {
      report(error.diagnostic)
    }
    return false
  }

  private func picture(_ file: Located<String>, in opened: PictureFile) -> Picture? {
    do throws(PictureTrouble) {
      let (picture, traces, texts) = try Picture.read(opened, named: file.value)
      let personal = personalData(inMetadata: texts)
      if !traces.isEmpty || !personal.isEmpty {
        report(
          .photoMetadata(
            file.value, traces, personal, at: file.place,
            path: source.shownFolder + "/" + file.value))
      }
      return picture
    } catch {
      report(.photo(file.value, error, at: file.place))
      return nil
    }
  }
}

extension Notation where Value == Located<String> {
  /// A file for readers to download: by its bytes, a PDF, a picture or an office file.
  static var paper: Notation {
    Notation(file.describe()) { yaml, reader in
      guard let file = file.read(yaml, reader) else { return nil }
      return reader.isPaper(file) ? file : nil
    }
  }

  /// A file that has to be there in the record's own folder.
  static var file: Notation {
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
