internal import Data
internal import Edition
internal import Pages
internal import Templates
internal import Vietnamese

/// The data dictionary: every column of every table, made from the same description that prints the rows.
struct DictionaryPage: Templated {
  static let template = "dictionary"

  let frame: FrameView
  let title: String
  let summary: String
  let data: Link
  let tables: [DictionaryTableView]

  static let shape = Shape<DictionaryPage>(
    "dictionary", "The data dictionary: every column of every table",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .link("data", "The page of the open data") { $0.data },
      .list("tables", "The tables") { $0.tables },
    ])
}

struct DictionaryTableView: View {
  let id: String
  let title: String
  let about: String
  let file: String
  let href: Link
  let key: String
  let columns: [DictionaryColumnView]

  static let shape = Shape<DictionaryTableView>(
    "dictionary-table", "One table of the data and its columns",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("title", "The title") { $0.title },
      .text("about", "What one row is") { $0.about },
      .text("file", "The name of the file") { $0.file },
      .link("href", "The file") { $0.href },
      .text("key", "The columns that tell the rows apart") { $0.key },
      .list("columns", "The columns") { $0.columns },
    ])
}

struct DictionaryColumnView: View {
  let name: String
  let type: String
  let title: String
  let note: String?
  let unit: String?
  let isRequired: Bool
  let reference: String?
  let referenceLink: Link?
  let choices: [CodeView]

  static let shape = Shape<DictionaryColumnView>(
    "dictionary-column", "One column: its name, its type and what it means",
    [
      .text("name", "Its name in the files") { $0.name },
      .text("type", "What its cells hold") { $0.type },
      .text("title", "What it is") { $0.title },
      .text("note", "What the title does not say") { $0.note },
      .text("unit", "What its numbers count") { $0.unit },
      .flag("isRequired", "Whether it is never empty") { $0.isRequired },
      .text("reference", "The table whose id it names") { $0.reference },
      .link("referenceLink", "That table in the dictionary") { $0.referenceLink },
      .list("choices", "The words it may hold") { $0.choices },
    ])
}

struct CodeView: View {
  let code: String
  let label: String

  static let shape = Shape<CodeView>(
    "code", "A word of a closed list",
    [
      .text("code", "As it stands in the files") { $0.code },
      .text("label", "What it means") { $0.label },
    ])
}

extension PageDesk {
  func dictionaryPage(_ data: OpenData) -> DictionaryPage {
    let title = say(Bilingual(vi: "Từ điển dữ liệu", en: "Data dictionary"))
    let summary = say(
      Bilingual(
        vi: "Từng bảng, từng cột: tên, kiểu, ý nghĩa. Tên cột như nhau trong CSV và JSON.",
        en:
          "Every table and column: name, type, meaning. Columns bear the same names in CSV and JSON."
      ))
    return DictionaryPage(
      frame: frame(
        PageFacts(
          route: .dictionary, title: title, description: summary, trail: trail(.data),
          section: .data)),
      title: title, summary: summary, data: address(.register(.data)),
      tables: data.all.flatMap(\.tables).map(table))
  }

  private func table(_ facts: TableFacts) -> DictionaryTableView {
    DictionaryTableView(
      id: facts.name, title: facts.title(in: naming.wording)[language],
      about: facts.about(in: naming.wording)[language], file: "\(facts.name).csv",
      href: .file(DataPath.csv(facts.name)), key: facts.key.joined(separator: ", "),
      columns: facts.columns.map(column))
  }

  private func column(_ facts: ColumnFacts) -> DictionaryColumnView {
    DictionaryColumnView(
      name: facts.name, type: say(facts.type.word),
      title: facts.title.said(in: naming.wording)[language],
      note: facts.note.map { $0[language] },
      unit: facts.unit.map { say($0) }, isRequired: facts.isRequired, reference: facts.reference,
      referenceLink: facts.reference.map { .fragment($0) },
      choices: facts.type.choices.map {
        CodeView(code: $0.code, label: naming.wording[$0.label][language])
      })
  }
}
