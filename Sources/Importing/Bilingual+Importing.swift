internal import Records
internal import Tables
internal import Vietnamese

extension Bilingual {
  static func byNameAlone(_ name: String, _ id: String, _ described: Bilingual) -> Bilingual {
    Bilingual(
      vi: "“\(name)” được hiểu là \(id) (\(described.vi)), chỉ vì trùng họ tên",
      en: "“\(name)” was taken to be \(id) (\(described.en)), by the name alone")
  }

  static func namesake(
    _ name: String, _ id: String, of other: String, _ described: Bilingual
  ) -> Bilingual {
    let who = described.vi.isEmpty ? other : "\(other) (\(described.vi))"
    let whom = described.en.isEmpty ? other : "\(other) (\(described.en))"
    return Bilingual(
      vi: "“\(name)” là hồ sơ mới \(id): trùng tên nhưng không phải \(who)",
      en: "“\(name)” becomes \(id), somebody else than \(whom) of the same name")
  }

  static func unsure(_ text: String, _ candidates: [Question.Candidate]) -> Bilingual {
    func list(_ language: Language) -> String {
      candidates.map { candidate in
        let words = candidate.described[language]
        return words.isEmpty ? candidate.id : "\(candidate.id) (\(words))"
      }.joined(separator: "; ")
    }
    return Bilingual(
      vi: "chưa rõ “\(text)” là chỉ: \(list(.vi))",
      en: "it is not clear which “\(text)” is meant: \(list(.en))")
  }

  static func unsureHelp(_ text: String, _ column: BoundMap.Column?) -> Bilingual {
    let field = column?.fields.first?.name ?? "…"
    return Bilingual(
      vi:
        "ghi mã vào ô, hoặc thêm vào sơ đồ words: {\(field): {\"\(text)\": mã}}; là người khác thì ghi new",
      en:
        "write the id into the cell, or add words: {\(field): {\"\(text)\": id}} to the map; new for somebody else"
    )
  }

  static func noFolder(_ file: String) -> Bilingual {
    Bilingual(
      vi: "hồ sơ \(file) chỉ là một tệp, không có chỗ để văn bản dài",
      en: "the record \(file) is a file alone, with no place for a long text")
  }

  static func noFolderHelp(_ path: String) -> Bilingual {
    let folder = path.hasSuffix(".yaml") ? String(path.dropLast(5)) : path
    return Bilingual(
      vi: "tạo thư mục \(folder), chuyển tệp vào đó với tên record.yaml, rồi nhập lại",
      en: "make a folder \(folder), move the file there as record.yaml, and import again")
  }

  static let noID = Bilingual(vi: "không thể là mã hồ sơ", en: "this cannot be the id of a record")

  static let noIDHelp = Bilingual(
    vi: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, như bang-khen-an-2023",
    en: "an id has small letters without marks, digits and hyphens, as bang-khen-an-2023")

  static let noName = Bilingual(
    vi: "không có tên riêng của người này", en: "the person has no given name")

  static func nobody(_ name: String, _ near: (String, Bilingual)?) -> Bilingual {
    let (vi, en) = (near.map { "\($0.0) (\($0.1.vi))" }, near.map { "\($0.0) (\($0.1.en))" })
    return Bilingual(
      vi: "chưa có hồ sơ của “\(name)”" + (vi.map { "; gần giống: \($0)" } ?? ""),
      en: "nobody on record is called “\(name)”" + (en.map { "; nearly: \($0)" } ?? ""))
  }

  static func nobodyHelp(_ field: String) -> Bilingual {
    Bilingual(
      vi:
        "sửa tên, nhập danh sách người trước, hoặc thêm vào sơ đồ \(field).posts.unit, \(field).publication.basis",
      en:
        "correct it, import the people first, or add \(field).posts.unit, \(field).publication.basis to the map"
    )
  }

  static func unknown(
    _ name: String, in folder: String, nearest: (id: String, name: String)?
  ) -> Bilingual {
    let noun = Kind(folder: folder)?.noun
    let near = nearest.map { "“\($0.name)” (\($0.id))" }
    return Bilingual(
      vi: "\(folder) không có \(noun?.vi ?? "mục") nào là “\(name)”"
        + (near.map { "; gần nhất là \($0)" } ?? ""),
      en: "no \(noun?.en ?? "entry") of \(folder) is called “\(name)”"
        + (near.map { "; the nearest is \($0)" } ?? ""))
  }

  static func unknownHelp(_ field: String) -> Bilingual {
    Bilingual(
      vi: "sửa tên hoặc ghi mã; cách gọi khác thì thêm vào sơ đồ ở words, mục \(field)",
      en:
        "correct it or write the id; for another way of saying it add to the map’s words, under \(field)"
    )
  }

  static func twice(_ row: Int) -> Bilingual {
    Bilingual(
      vi: "dòng này và dòng \(row) là cùng một hồ sơ nhưng ghi khác nhau",
      en: "this row and row \(row) are one record, and do not say the same")
  }

  static let twiceHelp = Bilingual(
    vi: "bỏ một dòng; nếu là hai hồ sơ thì thêm cột mã (id)",
    en: "delete one of them; where they are two records, add a column with ids (id)")

  static func unreadable(_ file: String) -> Bilingual {
    Bilingual(vi: "không đọc được \(file)", en: "\(file) cannot be read")
  }

  static func several(_ file: String) -> Bilingual {
    Bilingual(
      vi: "\(file) đã có nhiều mục cùng loại mà không mục nào giống dòng này",
      en: "\(file) holds several of what the row tells one of, and none is like it")
  }

  static func textKept(_ path: String) -> Bilingual {
    Bilingual(
      vi:
        "\(path) viết khác với bảng nên được giữ nguyên; muốn lấy nội dung của bảng thì thêm --replace-texts",
      en:
        "\(path) says something else than the table and is left as it is; with --replace-texts the table’s text takes its place"
    )
  }

  static func byHand(_ file: String) -> Bilingual {
    Bilingual(
      vi: "\(file) được viết theo cách không tự sửa được",
      en: "\(file) is written in a way that cannot be changed here")
  }

  static let severalHelp = Bilingual(
    vi: "sửa hồ sơ bằng tay, rồi nhập lại", en: "change the record by hand, and import again")
}

extension Sequence<Int> {
  /// `3–7, 9`.
  package var numbers: String {
    var runs: [ClosedRange<Int>] = []
    for number in sorted() {
      if let last = runs.last, last.upperBound >= number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
