internal import Content
internal import Diagnostics
internal import Records
internal import Tables
internal import Vietnamese

extension Diagnostic {
  static func noHeadings(_ file: TableMapFile) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: Place(file: file.path),
      Bilingual(
        vi: "trong bảng không có dòng nào ghi những tên cột này",
        en: "no row of the table has these headings"),
      help: Bilingual(
        vi:
          "kiểm tra có đúng bảng không; nếu tên cột ở dòng khác, ghi headings: [số dòng]; hoặc dùng --guess",
        en: "check that it is the right table; name the row with headings: [number], or use --guess"
      ))
  }

  static func noColumn(_ name: Located<String>, among names: [String]) -> Diagnostic {
    let known = names.filter { !$0.isEmpty }
    let best = nearest(to: name.value, among: known)
    return Diagnostic(
      .unknownKey, at: name.place,
      Bilingual(
        vi: "bảng không có cột “\(name.value)”", en: "the table has no column “\(name.value)”"),
      notes: best.map { [Bilingual(vi: "gần nhất là “\($0)”", en: "the nearest is “\($0)”")] }
        ?? [],
      help: Bilingual(
        vi: "các cột của bảng: " + known.joined(separator: "; "),
        en: "the columns of the table: " + known.joined(separator: "; ")))
  }

  static func severalColumns(_ name: Located<String>, _ places: [Int]) -> Diagnostic {
    let letters = places.map(ColumnLetters.of).joined(separator: ", ")
    return Diagnostic(
      .duplicateKey, at: name.place,
      Bilingual(
        vi: "bảng có \(places.count) cột cùng tên “\(name.value)”: \(letters)",
        en: "\(places.count) columns are called “\(name.value)”: \(letters)"),
      help: Bilingual(
        vi: "thay tên bằng chữ cái của cột", en: "write the letter of the column in its place"))
  }

  static func noField(
    _ name: Located<String>, of kind: Kind, _ trouble: MapField.Trouble
  ) -> Diagnostic {
    switch trouble {
    case .unknown(let key, let known):
      let best = nearest(to: key, among: known)
      return Diagnostic(
        .unknownKey, at: name.place,
        Bilingual(
          vi: "\(kind.noun.vi) không có mục “\(name.value)”",
          en: "the kind “\(kind.noun.en)” has no field “\(name.value)”"),
        notes: best.map { [Bilingual(vi: "gần nhất là “\($0)”", en: "the nearest is “\($0)”")] }
          ?? [],
        help: Bilingual(
          vi: known.isEmpty
            ? "bỏ phần “.\(key)”" : "ở chỗ “\(key)” có thể ghi: " + known.joined(separator: ", "),
          en: known.isEmpty
            ? "leave out “.\(key)”"
            : "in place of “\(key)” there may be: " + known.joined(separator: ", ")))
    case .holds(let keys):
      return Diagnostic(
        .unknownKey, at: name.place,
        Bilingual(
          vi: "“\(name.value)” gồm nhiều mục nhỏ, phải chọn một",
          en: "“\(name.value)” holds several fields, of which one has to be chosen"),
        help: Bilingual(
          vi: "ghi \(keys.map { name.value + "." + $0 }.joined(separator: ", "))",
          en: "write \(keys.map { name.value + "." + $0 }.joined(separator: ", "))"))
    }
  }
}
