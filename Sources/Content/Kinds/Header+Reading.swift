internal import Diagnostics
internal import Records
internal import Vietnamese

extension Header {
  fileprivate enum Keys {
    static let aliases = Key(
      "aliases",
      vi: "Địa chỉ cũ",
      """
      Những địa chỉ trước đây của trang, tính từ địa chỉ gốc; ai mở địa chỉ cũ được dẫn về đây. \
      Chỉ cần khi hồ sơ đã đổi tên.
      """,
      en: "Old addresses",
      """
      Where the page stood before, below the base address; who opens one is led here. Needed \
      only when a record was renamed.
      """,
      example: "[vi/cu/gioi-thieu.html]")
    static let sample = Key(
      "sample",
      vi: "Hồ sơ giả định",
      """
      Ghi true nếu nội dung là hư cấu, chỉ để minh họa; trang nào hiện hồ sơ cũng nói rõ. Bản \
      ghi thật thì bỏ trống.
      """,
      en: "Sample",
      """
      true where the content is made up for a demonstration; every page that shows it says so. \
      Left out for what is real.
      """,
      example: "true")
    static let embargo = Key(
      "embargo",
      vi: "Chỉ công bố từ",
      """
      Trước thời điểm này hồ sơ, cùng những gì chỉ hồ sơ chưa công bố nêu đến, không có ở \
      bất cứ đâu trên trang web. Bỏ trống thì công bố ngay, hoặc cùng bản tin có đăng.
      """,
      en: "Not before",
      """
      Until this moment the record is nowhere on the site, nor is what only such records name. \
      Without it, it is published at once, or with the bulletin that carries it.
      """,
      example: "2024-01-15T08:00")
    static let media = Key(
      "media",
      vi: "Ảnh",
      """
      Ảnh nằm trong thư mục của hồ sơ, xếp theo thứ tự hiển thị. Hồ sơ có ảnh phải là một \
      thư mục.
      """,
      en: "Photographs",
      """
      Photographs in the record’s own folder, in the order shown. A record with photographs is a \
      folder.
      """,
      example: "[{file: tru-so.jpg, alt: {vi: Trụ sở, en: The offices}, credit: Ban biên tập}]")
    static let translatedFrom = Key(
      "translated_from",
      vi: "Dịch từ bản",
      """
      Cho biết en.md được dịch từ bản tiếng Việt nào, để có cảnh báo khi bản tiếng Việt được \
      sửa. Không có en.md thì bỏ trống.
      """,
      en: "Translated from",
      """
      Which Vietnamese text en.md was made from, so that a warning comes when that changes. Left \
      out where there is no en.md.
      """,
      example: "{en: 889c65f822b9}")
    static let allow = Key(
      "allow",
      vi: "Để nguyên",
      """
      Những gì công cụ nêu ra mà biên tập viên đã xem và quyết định để nguyên, kèm lý do: dữ liệu \
      cá nhân, chữ trông giống nhau, siêu dữ liệu của ảnh, hồ sơ có vẻ trùng, dữ kiện chỉ có ở \
      một ngôn ngữ.
      """,
      en: "Accepted findings",
      """
      What was found, and an editor has looked at and lets stand, with the reason: personal data, \
      look-alike letters, metadata of photographs, records that seem to be one, facts in one \
      language alone.
      """,
      example: "[{rule: photo-metadata, text: tru-so.jpg, reason: Ảnh chụp ở trụ sở}]")
  }

  private enum SourceKeys {
    static let en = Key(
      "en",
      vi: "Mã của vi.md",
      """
      Mười hai ký tự đầu của mã SHA-256 của vi.md. Lệnh bieuduong translated ghi giúp mã này, cả \
      khi vi.md được sửa.
      """,
      en: "Hash of vi.md",
      """
      The first twelve digits of the SHA-256 of vi.md. The command bieuduong translated writes \
      it, and the new one when vi.md has changed.
      """,
      example: "889c65f822b9")
  }

  /// `{en: 3f9a2c…}`.
  fileprivate static var translatedFrom: Notation<Located<String>> {
    .object { $0.required(SourceKeys.en, .located(.text)) }
  }
}

extension Fields {
  /// The keys every kind of record may have.
  mutating func header() -> Header {
    let aliases = list(Header.Keys.aliases, of: .alias)
    let isSample = optional(Header.Keys.sample, .flag) ?? false
    let embargo = optional(Header.Keys.embargo, .moment)
    let media = list(Header.Keys.media, of: Media.notation)
    let hash = optional(Header.Keys.translatedFrom, Header.translatedFrom)
    let allowances = list(Header.Keys.allow, of: Allowance.notation)
    surroundings?.accept(allowances)
    let source = surroundings?.source
    return Header(
      name: source?.name ?? "", place: Place(file: source?.path ?? ""), folder: source?.folder,
      aliases: aliases, isSample: isSample, embargo: embargo, media: media,
      prose: surroundings?.prose ?? [:], translatedFrom: hash.map { [.en: $0] } ?? [:],
      allowances: allowances, turningDays: TurningDays(datesWritten))
  }
}

extension RecordSource {
  /// The long texts beside the record; an empty one is a missing one.
  var prose: [Language: Prose] {
    var prose: [Language: Prose] = [:]
    for language in Language.allCases {
      guard let path = path(of: language), !ProseFile.isEmpty(path) else { continue }
      prose[language] = Prose(path: path)
    }
    return prose
  }

  /// The file of a long text, if it is there.
  func path(of language: Language) -> String? {
    files.contains(language.proseFile) ? shownFolder + "/" + language.proseFile : nil
  }
}

extension Language {
  package var proseFile: String { rawValue + ".md" }
}
