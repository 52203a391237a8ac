internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// A row being written: what it is of, and the desk that knows the rest of the site.
struct Row<Item> {
  let item: Item
  let desk: DataDesk
}

extension Row where Item: Record {
  var today: Day { desk.edition.today(for: item) }
}

/// One column of a table: what it says of itself, and how its cell is read from a row.
struct Column<Item>: Sendable {
  let facts: ColumnFacts
  let cell: @Sendable (Row<Item>) -> Cell
}

/// What a row shows, column by column. Apart from what the columns say of themselves, which no row needs to touch, and read
/// from a buffer: threads that count their uses of the same closures wait for each other.
struct Cells<Item: Sendable>: Sendable {
  private let names: [String]
  private let read: [@Sendable (Row<Item>) -> Cell]

  init(_ columns: [Column<Item>]) {
    names = columns.map(\.facts.name)
    read = columns.map(\.cell)
  }

  func of(_ row: Row<Item>) -> [Cell] { read.map { $0(row) } }

  func writeCSV(_ row: Row<Item>, into bytes: inout [UInt8]) {
    read.withUnsafeBufferPointer { read in
      for index in read.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        CSV.write(read[index](row), into: &bytes)
      }
    }
  }

  /// As members of the object that is being written.
  func writeJSON(_ row: Row<Item>, with writer: inout JSONWriter, into bytes: inout [UInt8]) {
    read.withUnsafeBufferPointer { read in
      for index in read.indices {
        writer.member(names[index], read[index](row).json, into: &bytes)
      }
    }
  }
}

/// A column, or a few that always go together. Written one below the other they make a table.
struct Columns<Item>: Sendable {
  let all: [Column<Item>]

  init(_ all: [Column<Item>]) { self.all = all }

  init(_ facts: ColumnFacts, _ cell: @escaping @Sendable (Row<Item>) -> Cell) {
    all = [Column(facts: facts, cell: cell)]
  }
}

@resultBuilder enum TableBuilder<Item> {
  static func buildExpression(_ columns: Columns<Item>) -> Columns<Item> { columns }

  static func buildPartialBlock(first: Columns<Item>) -> Columns<Item> { first }

  static func buildPartialBlock(
    accumulated: Columns<Item>, next: Columns<Item>
  ) -> Columns<Item> {
    Columns(accumulated.all + next.all)
  }
}

extension Columns {
  static func text(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> String?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .text, title: Title(title), note: note,
        isRequired: required)
    ) { read($0).map { .text($0) } ?? .absent }
  }

  /// Two columns, `name_vi` and `name_en`. The second is empty where nothing has been translated: a Vietnamese text is never
  /// passed off as English.
  static func local(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> LocalText?
  ) -> Columns {
    local(name, Title(title), note: note, required: required, read)
  }

  static func local(
    _ name: String, _ title: Title, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> LocalText?
  ) -> Columns {
    func facts(_ language: Language, _ word: Word) -> ColumnFacts {
      ColumnFacts(
        name: "\(name)_\(language.rawValue)", type: .text, title: title.within(word), note: note,
        isRequired: required && language == .vi)
    }
    return Columns([
      Column(facts: facts(.vi, .inVietnamese)) {
        read($0).map { .text($0.vi) } ?? .absent
      },
      Column(facts: facts(.en, .inEnglish)) { read($0)?.en.map { .text($0) } ?? .absent },
    ])
  }

  static func integer(
    _ name: String, _ title: Word, unit: Word? = nil, note: Bilingual? = nil,
    required: Bool = false, _ read: @escaping @Sendable (Row<Item>) -> Int?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .integer, title: Title(title), note: note, unit: unit,
        isRequired: required)
    ) { read($0).map { .integer($0) } ?? .absent }
  }

  static func decimal(
    _ name: String, _ title: Word, unit: Word? = nil, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Quantity?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .decimal, title: Title(title), note: note, unit: unit)
    ) { read($0).map { .decimal($0) } ?? .absent }
  }

  static func day(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> Day?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .day, title: Title(title), note: note, isRequired: required)
    ) { read($0).map { .day($0) } ?? .absent }
  }

  /// Two columns: the day, and `name_known`, the date as far as it is known. The first is empty where that is a month or a year:
  /// a day is never made up.
  static func date(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> PartialDate?
  ) -> Columns {
    let exact = day(name, title, note: note) { read($0)?.exact }
    let known = Columns(
      ColumnFacts(
        name: name + "_known", type: .date, title: Title(title).within(.asKnown), note: note,
        isRequired: required)
    ) { read($0).map { .text($0.iso) } ?? .absent }
    return Columns(exact.all + known.all)
  }

  static func flag(
    _ name: String, _ title: Word, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Bool
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .flag, title: Title(title), note: note, isRequired: true)
    ) { .flag(read($0)) }
  }

  static func address(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> String?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .address, title: Title(title), note: note,
        isRequired: required)
    ) { read($0).map { .text($0) } ?? .absent }
  }

  /// A word of a closed list; the list is the type's own cases with their labels.
  static func choice<Code: Labelled>(
    _ name: String, _ code: Code.Type, _ title: Word, note: Bilingual? = nil,
    required: Bool = false, _ read: @escaping @Sendable (Row<Item>) -> Code?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .choice(code), title: Title(title), note: note,
        isRequired: required)
    ) { read($0).map { .text($0.rawValue) } ?? .absent }
  }

  /// Three columns: the word and its label in both languages, for those that a reader of the spreadsheet looks at first.
  static func labelledChoice<Code: Labelled>(
    _ name: String, _ code: Code.Type, _ title: Word, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Code?
  ) -> Columns {
    let codes = choice(name, code, title, note: note, required: true, read)
    let labels = local(name, title, required: true) { row in
      read(row).map { LocalText(row.desk.wording[$0]) }
    }.toldElsewhere
    return Columns(codes.all + labels.all)
  }
}
