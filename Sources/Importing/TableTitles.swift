internal import Content
internal import Records
internal import Tables
internal import Vietnamese

/// What stands above a table, on its sheet and on its file: it often says what the rows are.
struct TableTitles {
  private let texts: [[LabelWord]]

  init(_ sheet: Sheet, named name: String) {
    let above = sheet.rows.prefix(8).filter { row in
      row.cells.count { !$0.isEmpty && !$0.isSpread } == 1
    }
    texts = ([name, sheet.name ?? ""] + above.flatMap { $0.cells.map(\.text) }).map(\.labelWords)
  }

  /// Whether one of them names records of the kind.
  func name(_ kind: Kind) -> Bool {
    let title = FileDescription(of: kind).title
    let called = [kind.noun.vi, kind.noun.en, title.vi, title.en, kind.folder].map(\.labelWords)
    return texts.contains { text in called.contains { text.firstRange(of: $0) != nil } }
  }
}
