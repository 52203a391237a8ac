internal import Comparing
internal import Data
internal import Edition
internal import Records
internal import Vietnamese

extension FactLabels {
  /// As the site explains its own data. A record that is not there any more is named by nobody.
  init(_ data: OpenData) {
    let (edition, wording) = (data.desk.edition, data.desk.wording)
    let (vi, en) = (Naming(edition, wording, .vi), Naming(edition, wording, .en))
    self.init { table, name in
      let key = Kind.allCases.first { $0.folder == table }.map { RecordKey($0, name) }
      let title = key.flatMap { key in
        vi.title(of: key).map { Bilingual(vi: $0, en: en.title(of: key) ?? $0) }
      }
      return title ?? data.word(name, of: table) ?? wording[Word.recordNotNamed]
    }
    for table in data.records.flatMap(\.tables) { take(table, wording) }
  }

  private mutating func take(_ table: TableFacts, _ wording: Wording) {
    tables[table.name] = table.title(in: wording)
    for column in table.columns {
      titles[table.name, default: [:]][column.name] = column.title.said(in: wording)
      let place = "\(table.name) \(column.name)"
      units[place] = column.unit.map { wording[$0] }
      references[place] = column.reference
      for choice in column.type.choices {
        codes["\(place) \(choice.code)"] = wording[choice.label]
      }
    }
  }
}
