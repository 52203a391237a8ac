internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func unknownFolder(_ name: String, shown: String) -> Diagnostic {
    let folders = Kind.allCases.map(\.folder) + ["vocabularies"]
    return Diagnostic(
      .unknownFolder, at: Place(file: shown),
      Bilingual(
        vi: "“\(name)” không phải là thư mục của một loại hồ sơ",
        en: "“\(name)” is not the folder of a kind of record"),
      notes: nearest(to: name, among: folders).map { [.nearest($0)] } ?? [],
      help: Bilingual(
        vi: "đổi tên thành một trong: \(folders.joined(separator: ", "))",
        en: "rename it to one of \(folders.joined(separator: ", "))"))
  }

  static func strayRecord(_ path: String) -> Diagnostic {
    Diagnostic(
      .badId, at: Place(file: path),
      Bilingual(
        vi: "record.yaml không nằm trong thư mục mang mã của hồ sơ",
        en: "record.yaml does not stand in a folder named with the record’s id"),
      help: Bilingual(
        vi: "chuyển vào một thư mục con có tên là mã, như cap-phep-so/record.yaml",
        en: "move it into a folder named with the id, as in cap-phep-so/record.yaml"))
  }

  /// A file under a name that is not quite its own, so that it would not be published.
  static func misnamed(_ path: String, as meant: String, isTaken: Bool = false) -> Diagnostic {
    Diagnostic(
      .fileName, at: Place(file: path),
      Bilingual(
        vi: "với tên này, tệp không được đọc là \(meant)",
        en: "under this name the file is not read as \(meant)"),
      help: isTaken
        ? Bilingual(
          vi: "bên cạnh đã có \(meant): xem bản nào đúng, ghép lại thành một tệp",
          en: "\(meant) stands beside it: see which is right, and make them one file")
        : Bilingual(vi: "đổi tên thành \(meant)", en: "rename it to \(meant)"))
  }

  static func unusedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unusedFile, at: Place(file: path),
      Bilingual(vi: "không hồ sơ nào dùng tệp này", en: "no record uses this file"),
      help: Bilingual(
        vi: "nêu tên tệp trong hồ sơ bên cạnh, hoặc chuyển tệp ra khỏi thư mục nội dung",
        en: "name it in the record beside it, or move it out of the content folder"))
  }

  static func duplicateID(_ source: RecordSource, first: RecordSource) -> Diagnostic {
    Diagnostic(
      .duplicateId, at: Place(file: source.path),
      Bilingual(
        vi: "mã “\(source.name)” đã được một hồ sơ cùng loại sử dụng",
        en: "another record of this kind has the id “\(source.name)” already"),
      notes: [Bilingual(vi: "ở \(first.path)", en: "it is \(first.path)")],
      help: Bilingual(vi: "đổi tên một trong hai", en: "rename one of the two"))
  }

  static func missingSite(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingField, at: Place(file: path),
      Bilingual(vi: "thiếu tệp site.yaml", en: "site.yaml is missing"),
      help: Bilingual(
        vi: "thêm tệp này với title, publisher, base và time_zone",
        en: "add it with title, publisher, base and time_zone"))
  }

  static func missingProse(_ source: RecordSource) -> Diagnostic {
    if let path = source.path(of: .vi) {
      return Diagnostic(
        .missingProse, at: Place(file: path),
        Bilingual(vi: "bài viết vi.md để trống", en: "the text vi.md is empty"),
        help: Bilingual(
          vi: "viết nội dung bằng tiếng Việt vào tệp này",
          en: "write the text in Vietnamese into this file"))
    }
    return Diagnostic(
      .missingProse, at: Place(file: source.path),
      Bilingual(vi: "thiếu bài viết vi.md", en: "the text vi.md is missing"),
      help: source.folder == nil
        ? Bilingual(
          vi: "chuyển hồ sơ thành thư mục \(source.name)/ có record.yaml và vi.md",
          en: "make the record a folder \(source.name)/ with record.yaml and vi.md")
        : Bilingual(
          vi: "viết \(source.shownFolder)/vi.md", en: "write \(source.shownFolder)/vi.md"))
  }

  static func missingTranslation(_ source: RecordSource) -> Diagnostic {
    let empty = source.path(of: .en)
    return Diagnostic(
      .missingTranslation, at: Place(file: empty ?? source.path),
      empty == nil
        ? Bilingual(
          vi: "chưa có bài tiếng Anh en.md", en: "the English text en.md has not been written")
        : Bilingual(vi: "bài tiếng Anh en.md để trống", en: "the English text en.md is empty"),
      help: Bilingual(
        vi: "dịch vi.md thành en.md; khi chưa có, trang tiếng Anh hiện nguyên văn tiếng Việt",
        en: "translate vi.md into en.md; until then the English page shows the Vietnamese"))
  }

  static func copiedText(_ path: String, in language: Language) -> Diagnostic {
    Diagnostic(
      .notEnglish, at: Place(file: path),
      language == .en
        ? Bilingual(
          vi: "en.md giống hệt vi.md, và cả hai là tiếng Anh",
          en: "en.md is vi.md word for word, and both are in English")
        : Bilingual(vi: "en.md giống hệt vi.md", en: "en.md is vi.md word for word"),
      help: language == .en
        ? Bilingual(vi: "viết vi.md bằng tiếng Việt", en: "write vi.md in Vietnamese")
        : Bilingual(
          vi: "dịch en.md sang tiếng Anh; chưa dịch thì xóa tệp",
          en: "translate en.md; until then delete it"))
  }
}
