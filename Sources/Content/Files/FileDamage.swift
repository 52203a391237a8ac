internal import Vietnamese

/// What came in the place of a file, or happened to it on the way here: no program can open it again.
enum FileDamage: Equatable {
  /// A few lines that say where Git LFS keeps the file.
  case pointer
  case webPage
  case lineEnds
  /// Bytes that were taken for letters.
  case savedAsText

  init?(_ start: [UInt8]) {
    if start.starts(with: Array("version https://git-lfs.github.com/spec/".utf8)) {
      self = .pointer
    } else if FileDamage.isWebPage(start) {
      self = .webPage
    } else if FileDamage.hasOtherLineEnds(start) {
      self = .lineEnds
    } else if FileDamage.letters.contains(where: { start.starts(with: $0) }) {
      self = .savedAsText
    } else {
      return nil
    }
  }

  private static func isWebPage(_ start: [UInt8]) -> Bool {
    let text = SourceText.withoutMark(start).drop { $0 <= 0x20 }.prefix(512)
    let words = String(decoding: text, as: UTF8.self).lowercased()
    if words.hasPrefix("<?xml") || words.hasPrefix("<!--") {
      return words.contains("<html") || words.contains("<!doctype html")
    }
    return ["<!doctype html", "<html", "<head", "<body", "<script"].contains {
      words.hasPrefix($0)
    }
  }

  /// The first bytes of a PNG hold line ends of every kind, so that what was done to them shows.
  private static func hasOtherLineEnds(_ start: [UInt8]) -> Bool {
    let ends = Array(start.dropFirst(4).prefix(4))
    return start.starts(with: [0x89, 0x50, 0x4E, 0x47]) && ends.count == 4
      && ends != [0x0D, 0x0A, 0x1A, 0x0A]
      && ends[0...1].allSatisfy { [0x0D, 0x0A, 0x1A].contains($0) }
  }

  /// The first bytes of a JPEG or a PNG as UTF-8: replaced by U+FFFD, or one letter for each.
  private static let letters: [[UInt8]] = [
    [0xEF, 0xBF, 0xBD], [0xC3, 0xBF, 0xC3, 0x98, 0xC3, 0xBF], [0xC2, 0x89, 0x50, 0x4E, 0x47],
  ]

  func message(_ file: String) -> Bilingual {
    switch self {
    case .pointer:
      Bilingual(
        vi: "“\(file)” mới chỉ là con trỏ của Git LFS, tệp thật chưa được tải về",
        en: "“\(file)” is a pointer of Git LFS; the file itself was not fetched")
    case .webPage:
      Bilingual(
        vi: "“\(file)” là một trang web được lưu vào tên tệp này",
        en: "“\(file)” is a web page that was saved under this name")
    case .lineEnds:
      Bilingual(
        vi: "ảnh “\(file)” bị hỏng vì ký tự xuống dòng trong tệp đã bị chuyển đổi",
        en: "the picture “\(file)” was damaged by a conversion of line ends")
    case .savedAsText:
      Bilingual(
        vi: "“\(file)” bị hỏng vì đã được mở và lưu lại như một tệp chữ",
        en: "“\(file)” was damaged: it was opened and saved as if it were text")
    }
  }

  var help: Bilingual {
    switch self {
    case .pointer:
      Bilingual(
        vi: "chạy git lfs pull; trong GitHub Actions ghi lfs: true cho actions/checkout",
        en: "run git lfs pull; in GitHub Actions give actions/checkout lfs: true")
    case .webPage:
      Bilingual(
        vi: "tải về chính tệp đó: mở địa chỉ, chọn tải xuống, chứ không lưu trang",
        en: "download the file itself; do not save the page that shows it")
    case .lineEnds:
      Bilingual(
        vi: "chép lại tệp gốc; nếu dùng Git thì trước đó ghi “*.png binary” vào .gitattributes",
        en: "copy the original again; with Git, first write “*.png binary” into .gitattributes")
    case .savedAsText:
      Bilingual(
        vi: "chép lại tệp gốc từ máy ảnh, máy quét hoặc từ người gửi",
        en: "copy the original again from the camera, the scanner or whoever sent it")
    }
  }
}
