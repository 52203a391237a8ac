internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func photo(_ file: String, _ trouble: PictureTrouble, at place: Place) -> Diagnostic {
    Diagnostic(trouble.rule, at: place, trouble.message(file), help: trouble.help)
  }

  /// The published copies have none of it; the file itself may well lie in a public repository.
  static func photoMetadata(
    _ file: String, _ traces: Set<PictureHeader.Trace>, _ personal: [PersonalData], at place: Place,
    path: String
  ) -> Diagnostic {
    let told =
      traces.sorted().map(\.name)
      + personal.map { Bilingual(vi: "“\($0.text)”", en: "“\($0.text)”") }
    return Diagnostic(
      .photoMetadata, at: place,
      Bilingual(
        vi: "ảnh “\(file)” còn ghi \(told.map(\.vi).joined(separator: " và "))",
        en: "the photograph “\(file)” still tells \(told.map(\.en).joined(separator: " and "))"),
      about: file,
      notes: [
        Bilingual(
          vi: "ảnh trên trang công bố không còn siêu dữ liệu nào",
          en: "the copies on the site have no metadata at all")
      ],
      help: Bilingual(
        vi:
          "xóa siêu dữ liệu trong tệp gốc, hoặc ghi allow: [{rule: photo-metadata, text: \(file), reason: …}]",
        en:
          "remove it from the file too, or write allow: [{rule: photo-metadata, text: \(file), reason: …}]"
      ), mend: file.ending.isOfJPEG ? .photograph(path) : nil)
  }
}

extension String {
  /// Pictures of another format are not what a camera made.
  fileprivate var isOfJPEG: Bool { Picture.Format.jpeg.endings.contains(self) }
}

extension PictureHeader.Trace {
  fileprivate var name: Bilingual {
    switch self {
    case .place: Bilingual(vi: "nơi chụp (GPS)", en: "where it was taken (GPS)")
    case .serialNumber:
      Bilingual(vi: "số sê-ri của máy ảnh", en: "the serial number of the camera")
    }
  }
}

extension PictureTrouble {
  fileprivate var rule: Rule {
    switch self {
    case .empty, .foreign, .damaged, .broken, .truncated, .incomplete:
      .photoUnreadable
    case .mislabelled: .photoMislabelled
    case .animated: .photoAnimated
    case .tooManyPixels, .tooManyBytes: .photoTooLarge
    }
  }

  fileprivate func message(_ file: String) -> Bilingual {
    switch self {
    case .empty:
      Bilingual(vi: "tệp ảnh “\(file)” rỗng", en: "the photograph “\(file)” is an empty file")
    case .foreign(nil):
      Bilingual(
        vi: "“\(file)” không phải là ảnh JPEG, PNG hay WebP",
        en: "“\(file)” is no JPEG, PNG or WebP picture")
    case .foreign(let name?):
      Bilingual(
        vi: "“\(file)” là tệp \(name), không phải ảnh JPEG, PNG hay WebP",
        en: "“\(file)” is a file of type \(name), not a JPEG, PNG or WebP picture")
    case .damaged(let damage): damage.message(file)
    case .mislabelled(let format):
      Bilingual(
        vi: "“\(file)” thật ra là ảnh \(format.name)", en: "“\(file)” is actually a \(format.name)")
    case .broken:
      Bilingual(vi: "tệp ảnh “\(file)” bị hỏng", en: "the photograph “\(file)” is damaged")
    case .truncated:
      Bilingual(
        vi: "tệp ảnh “\(file)” bị cắt ngang, thiếu phần cuối",
        en: "the photograph “\(file)” breaks off before its end")
    case .incomplete:
      Bilingual(
        vi: "ảnh “\(file)” mất một phần dữ liệu, sẽ hiện ra với mảng xám hoặc vệt màu",
        en: "a part of the photograph “\(file)” is lost; it would show with grey or stripes")
    case .animated(let format):
      Bilingual(
        vi: "“\(file)” là ảnh động \(format.name)", en: "“\(file)” is an animated \(format.name)")
    case .tooManyPixels(let width, let height):
      Bilingual(
        vi: "ảnh “\(file)” có \(width) × \(height) điểm ảnh, quá mức 100 triệu",
        en: "the photograph “\(file)” has \(width) × \(height) pixels, more than 100 million")
    case .tooManyBytes(let bytes):
      Bilingual(
        vi: "tệp ảnh “\(file)” nặng \(bytes / 1_000_000) MB, quá mức 100 MB",
        en: "the photograph “\(file)” has \(bytes / 1_000_000) MB, more than 100 MB")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .empty, .broken, .truncated, .incomplete:
      Bilingual(
        vi: "chép lại tệp từ máy ảnh hoặc từ người gửi",
        en: "copy the file again from the camera or from whoever sent it")
    case .foreign:
      Bilingual(
        vi: "mở tệp bằng chương trình xem ảnh rồi lưu thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        en: "open it in an image program and save it as JPEG (photographs) or PNG (drawings)")
    case .damaged(let damage): damage.help
    case .mislabelled(let format):
      Bilingual(
        vi: "đổi đuôi tên tệp thành .\(format.endings[0])",
        en: "let its name end in .\(format.endings[0])")
    case .animated:
      Bilingual(vi: "chọn một khung hình rồi lưu riêng", en: "save the one frame that matters")
    case .tooManyPixels, .tooManyBytes:
      Bilingual(
        vi: "thu nhỏ ảnh; cạnh dài 6.000 điểm ảnh là quá đủ cho báo in",
        en: "make it smaller; 6,000 pixels on the longer side are more than a newspaper prints")
    }
  }
}
