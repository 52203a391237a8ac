internal import Diagnostics
private import Glibc
internal import Outputs
internal import Vietnamese

extension Diagnostic {
  static let imageToolMissing = Diagnostic(
    .imageToolMissing, at: nil,
    Bilingual(
      vi: "trang có hình phải dựng, nhưng máy này chưa cài libvips (lệnh vipsthumbnail)",
      en: "there are pictures to make, but libvips (the command vipsthumbnail) is not installed"),
    notes: [Bilingual(vi: "trang cũ vẫn giữ nguyên", en: "the previous site is as it was")],
    help: Bilingual(
      vi: "Debian, Ubuntu: apt-get install libvips-tools; macOS: brew install vips",
      en: "Debian, Ubuntu: apt-get install libvips-tools; macOS: brew install vips"))

  static let fontsMissing = Diagnostic(
    .imageToolMissing, at: nil,
    Bilingual(
      vi: "ảnh xem trước cần phông chữ Noto Serif và Noto Sans, máy này chưa cài",
      en: "previews are set in Noto Serif and Noto Sans, which are not installed"),
    notes: [Bilingual(vi: "trang cũ vẫn giữ nguyên", en: "the previous site is as it was")],
    help: Bilingual(
      vi:
        "Debian, Ubuntu: apt-get install fonts-noto-core; hoặc bỏ “previews: true” trong site.yaml",
      en:
        "Debian, Ubuntu: apt-get install fonts-noto-core; or take “previews: true” out of site.yaml"
    ))

  static func imageNotMade(_ drawing: Drawing, _ failure: ChildFailure) -> Diagnostic {
    notMade(
      drawing,
      Bilingual(vi: "lỗi hệ thống số \(failure.code)", en: "system error \(failure.code)"))
  }

  static func imageNotMade(_ drawing: Drawing, _ outcome: ChildOutcome) -> Diagnostic {
    notMade(drawing, outcome.reason)
  }

  private static func notMade(_ drawing: Drawing, _ reason: Bilingual) -> Diagnostic {
    guard case .photograph(let photograph) = drawing.source else {
      return Diagnostic(
        .imageNotMade, at: nil,
        Bilingual(vi: "không vẽ được ảnh xem trước", en: "a preview could not be drawn"),
        notes: [reason])
    }
    return Diagnostic(
      .imageNotMade, at: photograph.place,
      Bilingual(
        vi: "không đọc trọn được ảnh “\(photograph.name)”",
        en: "the photograph “\(photograph.name)” could not be decoded"),
      notes: [reason],
      help: Bilingual(
        vi: "mở ảnh bằng chương trình xem ảnh rồi lưu lại, hoặc xin lại tệp gốc",
        en: "open it in an image program and save it again, or ask for the file again"))
  }
}

extension ChildOutcome {
  /// The library speaks English; the last thing it says is what stopped it.
  fileprivate var reason: Bilingual {
    switch end {
    case .tooSlow:
      return Bilingual(vi: "quá 120 giây mà chưa xong", en: "it was not done after 120 seconds")
    case .signalled(SIGKILL), .signalled(SIGABRT):
      return Bilingual(
        vi: "libvips bị dừng, có thể vì thiếu bộ nhớ",
        en: "libvips was killed, perhaps out of memory")
    case .signalled(let number):
      return Bilingual(
        vi: "libvips dừng vì tín hiệu \(number)", en: "libvips ended by signal \(number)")
    case .exited, .interrupted:
      let said = lastLine.isEmpty ? "no output" : lastLine
      return Bilingual(vi: "libvips: \(said)", en: "libvips: \(said)")
    }
  }

  private var lastLine: String {
    errors.split(separator: "\n").last.map(String.init) ?? ""
  }
}
