package import Diagnostics
package import Records
internal import Vietnamese

/// How the rows of a table become records, as an editor wrote it down.
package struct TableMapFile: Sendable {
  /// A key that the editor chose, and what stands behind it.
  package struct Entry<Value: Sendable>: Sendable {
    package let key: Located<String>
    package let value: Value
  }

  package let path: String
  package let kind: Kind
  package let sheet: String?
  /// The rows of the table that say what its columns are; empty where they are looked for.
  package let headings: [Int]
  /// By the heading; no field for a column that is passed over.
  package let columns: [Entry<[Located<String>]>]
  /// By the field, what every record gets.
  package let values: [Entry<Located<String>>]
  /// By the field, what the words of cells stand for.
  package let words: [Entry<[Entry<Located<String>>]>]

  /// Nil goes with an error.
  package static func read(_ path: String) -> (map: TableMapFile?, findings: [Diagnostic]) {
    let reader = Reader(RecordSource(path: path, name: path, kind: nil))
    let map = reader.root().flatMap { Notation.tableMap.read($0, reader) }
    return (reader.isFlawed ? nil : map, reader.findings)
  }

  package static var fields: [FieldDescription] {
    Notation<TableMapFile>.tableMap.describe().fields ?? []
  }
}

private enum MapKeys {
  static let kind = Key(
    "kind",
    vi: "Loại hồ sơ", "Mỗi dòng của bảng là một hồ sơ thuộc loại nào.",
    en: "Kind", "Which kind of record each row is.",
    example: "commendation")
  static let sheet = Key(
    "sheet",
    vi: "Trang tính", "Tên trang tính. Bỏ trống thì lấy trang đầu tiên có nội dung.",
    en: "Sheet", "What the sheet is called. Left out, the first with anything in it is read.",
    example: "Danh sách")
  static let headings = Key(
    "headings",
    vi: "Dòng tiêu đề",
    "Số thứ tự các dòng ghi tên cột. Bỏ trống thì tự tìm dòng có những tên cột dưới đây.",
    en: "Rows of headings",
    "The numbers of the rows that name the columns. Left out, they are looked for.",
    example: "[4, 5]")
  static let columns = Key(
    "columns",
    vi: "Cột",
    """
    Tên cột, và mục của hồ sơ mà cột ấy điền vào, hoặc danh sách các mục. Cột không dùng thì để trống. Tên \
    hai tầng viết Họ và tên / Họ; cột không có tên thì ghi chữ cái, như F.
    """,
    en: "Columns",
    """
    A heading, and the field that the column fills, or a list of fields. Nothing for a column that is passed \
    over. Headings of two rows are written Name / Family; a column without one by its letter, as F.
    """,
    example: "{Số quyết định: decision.number, Ngày ký: decision.on}")
  static let values = Key(
    "values",
    vi: "Giá trị chung", "Mục và giá trị mà mọi dòng đều có.",
    en: "Values", "Fields, and what stands there for every row.",
    example: "{act: commendation, decision.by: ubnd-tinh}")
  static let words = Key(
    "words",
    vi: "Cách ghi trong bảng",
    "Với từng mục: chữ trong ô, và giá trị của hồ sơ mà chữ đó muốn nói; new là người chưa có hồ sơ.",
    en: "Words",
    "For a field: what a cell says, and the value that it stands for; new is somebody without a record.",
    example: "{form: {Bằng khen tỉnh: bang-khen}}")
}

extension Notation where Value == TableMapFile {
  fileprivate static var tableMap: Notation {
    .object { fields in
      let kind = fields.required(MapKeys.kind, .word) as Kind?
      let sheet = fields.optional(MapKeys.sheet, .text)
      let headings = fields.list(MapKeys.headings, of: .whole)
      let columns = fields.required(
        MapKeys.columns, .choosable(Notation<[Located<String>]>.fieldNames))
      let values = fields.optional(
        MapKeys.values, .chosen(Notation<Located<String>>.located(.text)))
      let words = fields.optional(
        MapKeys.words,
        .chosen(
          Notation<[TableMapFile.Entry<Located<String>>]>.chosen(
            Notation<Located<String>>.located(.text))))
      guard let kind, let columns else { return nil }
      return TableMapFile(
        path: fields.place.file, kind: kind, sheet: sheet, headings: headings,
        columns: columns.map { .init(key: $0.key, value: $0.value ?? []) },
        values: values ?? [], words: words ?? [])
    }
  }
}

extension Notation where Value == [Located<String>] {
  /// One name, or a list of them.
  fileprivate static var fieldNames: Notation {
    Notation(.either(.text, .list(.text))) { yaml, reader in
      if case .list = yaml.content {
        return Notation.list(of: Notation<Located<String>>.located(.text)).read(yaml, reader)
      }
      return Notation<Located<String>>.located(.text).read(yaml, reader).map { [$0] }
    }
  }
}

extension Notation {
  /// A map whose keys an editor chooses, as cells and headings are written; behind each may stand nothing.
  fileprivate static func choosable<Item>(
    _ item: Notation<Item>
  ) -> Notation where Value == [TableMapFile.Entry<Item?>] {
    Notation(.entries(item.describe())) { yaml, reader in
      guard case .map(let entries) = yaml.content else {
        reader.wrongType(yaml, expected: .entries(item.describe()))
        return nil
      }
      return entries.map { entry in
        let key = Located(entry.key, at: entry.keyMark.place(in: reader.path))
        let value = entry.value.isMissing ? nil : item.read(entry.value, reader)
        return TableMapFile.Entry(key: key, value: value)
      }
    }
  }

  /// The same without the keys behind which nothing stands.
  fileprivate static func chosen<Item>(
    _ item: Notation<Item>
  ) -> Notation where Value == [TableMapFile.Entry<Item>] {
    let all = Notation<[TableMapFile.Entry<Item?>]>.choosable(item)
    return Notation(all.describe()) { yaml, reader in
      all.read(yaml, reader)?.compactMap { entry in
        entry.value.map { TableMapFile.Entry(key: entry.key, value: $0) }
      }
    }
  }
}
