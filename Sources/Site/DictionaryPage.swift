internal import Data
internal import Edition
internal import Pages
internal import Templates
internal import Vietnamese

/// The data dictionary: every column of every table, made from the same description that prints the rows.
struct DictionaryPage: PageView {
  static let template = "dictionary"

  let data: OpenData
  let desk: PageDesk

  static let shape = Shape<DictionaryPage>(
    "dictionary", "The data dictionary: every column of every table",
    [
      .frame,
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .link("data", "The page of the open data") { $0.desk.address(.register(.data)) },
      .list("tables", "The tables") { page in
        page.data.all.flatMap(\.tables).map { DictionaryTableView(facts: $0, desk: page.desk) }
      },
    ])

  private var title: String {
    desk.say(.dictionaryTitle)
  }

  private var summary: String {
    desk.say(
      .dictionarySummary)
  }

  var facts: PageFacts {
    PageFacts(.dictionary, title: title, description: summary, below: .data, at: desk)
  }
}

struct DictionaryTableView: View {
  let facts: TableFacts
  let desk: PageDesk

  static let shape = Shape<DictionaryTableView>(
    "dictionary-table", "One table of the data and its columns",
    [
      .text("id", "The id, for anchors") { $0.facts.name },
      .text("title", "The title") { $0.facts.title(in: $0.desk.naming) },
      .text("about", "What one row is") { $0.facts.about(in: $0.desk.naming) },
      .text("file", "The name of the file") { "\($0.facts.name).csv" },
      .link("href", "The file") { Link.file(DataPath.csv($0.facts.name)) },
      .text("key", "The columns that tell the rows apart") {
        $0.facts.key.joined(separator: ", ")
      },
      .list("columns", "The columns") { table in
        table.facts.columns.map { DictionaryColumnView(facts: $0, desk: table.desk) }
      },
    ])
}

struct DictionaryColumnView: View {
  let facts: ColumnFacts
  let desk: PageDesk

  static let shape = Shape<DictionaryColumnView>(
    "dictionary-column", "One column: its name, its type and what it means",
    [
      .text("name", "Its name in the files") { $0.facts.name },
      .text("type", "What its cells hold") { $0.desk.say($0.facts.type.word) },
      .text("title", "What it is") { $0.facts.title.said(in: $0.desk.naming) },
      .text("note", "What the title does not say") { column in
        column.facts.note?[column.desk.language]
      },
      .text("unit", "What its numbers count") { column in
        column.facts.unit.map { column.desk.say($0) }
      },
      .flag("isRequired", "Whether it is never empty") { $0.facts.isRequired },
      .text("reference", "The table whose id it names") { $0.facts.reference },
      .link("referenceLink", "That table in the dictionary") { column in
        column.facts.reference.map { Link.fragment($0) }
      },
      .list("choices", "The words it may hold") { column in
        column.facts.type.choices.map { CodeView(choice: $0, desk: column.desk) }
      },
    ])
}

struct CodeView: View {
  let choice: DataType.Choice
  let desk: PageDesk

  static let shape = Shape<CodeView>(
    "code", "A word of a closed list",
    [
      .text("code", "As it stands in the files") { $0.choice.code },
      .text("label", "What it means") { $0.desk.naming.wording[$0.choice.label][$0.desk.language] },
    ])
}

extension TableFacts {
  /// Where the dictionary tells what each column means.
  func explanation(at desk: PageDesk) -> Link {
    .page(Route.dictionary.path(in: desk.language), fragment: name)
  }
}
