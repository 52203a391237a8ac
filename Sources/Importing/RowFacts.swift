internal import Asking
internal import Content
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

/// What one row says: of the record it is, and of people it names.
struct RowFacts {
  /// A person whose id belongs into the record.
  struct Named {
    /// The way to the id.
    let holder: [Step]
    /// As the cell has it; nil where only parts of the name were told.
    var text: String?
    var field: MapField?
    var told = Draft.Value.nothing
    var sources: [Source] = []
    /// Whether a column, and not only the map, says anything of it.
    var isTold = false
  }

  /// From where a fact comes.
  struct Source {
    let way: [Step]
    /// Nil where the map gives every row the same.
    let column: BoundMap.Column?
  }

  let row: Row
  private(set) var own = Draft.Value.nothing
  private(set) var sources: [Source] = []
  private(set) var named: [Named] = []
  private(set) var id: (text: String, column: BoundMap.Column)?
  /// Long texts, as their files are to say them.
  private(set) var texts: [Language: String] = [:]
  private(set) var faults: [RowFault] = []
  /// Whether nothing stands in any column that is read.
  private(set) var isEmpty = true

  init(_ row: Row, _ map: BoundMap) {
    self.row = row
    for (field, text) in map.values { take(Cell(.text(text.value)), field, nil, map) }
    for column in map.columns where !column.isPassedOver {
      let cell = row[column.place]
      if cell.isEmpty { continue }
      isEmpty = false
      if let fault = cell.fault {
        faults.append(self.fault(column, fault.message, help: fault.help))
        continue
      }
      if column.isID { id = (cell.text.onOneLine, column) }
      for language in column.texts { texts[language] = CellProse.markdown(cell.text) }
      for field in column.fields {
        take(cell.part(for: field, among: column.fields), field, column, map)
      }
    }
  }

  func fault(_ column: BoundMap.Column?, _ message: Bilingual, help: Bilingual? = nil) -> RowFault {
    let cell = column.map {
      FaultyCell($0, of: row)
    }
    return RowFault(rows: [row.number], cell: cell, message, help: help)
  }

  private mutating func take(
    _ cell: Cell, _ field: MapField, _ column: BoundMap.Column?, _ map: BoundMap
  ) {
    if field.through == nil, field.referred == .official {
      for (place, part) in cell.text.parts.enumerated() {
        name(part, field, at: field.way.shifted(by: place), column)
      }
      return
    }
    for (way, value, text) in values(cell, field, map) {
      if let holder = field.through?.holder {
        change(holder) { $0.told = $0.told.putting(value, at: way[...]) }
        change(holder) { $0.sources.append(Source(way: way, column: column)) }
        if column != nil { change(holder) { $0.isTold = true } }
        if let honorific = TypedName(text).honorific, field.isPersonName {
          let said = Draft.Value.text(honorific.rawValue)
          change(holder) { $0.told = $0.told.putting(said, at: [.key("honorific")]) }
        }
      } else {
        put(value, at: way, column)
        if let honorific = TypedName(text).honorific, field.isPersonName {
          put(.text(honorific.rawValue), at: [.key("honorific")], column)
        }
      }
    }
  }

  mutating func put(_ value: Draft.Value, at way: [Step], _ column: BoundMap.Column?) {
    own = own.putting(value, at: way[...])
    sources.append(Source(way: way, column: column))
  }

  /// An id in place of a name, for which the row keeps its column.
  mutating func replace(text id: String, at way: [Step], of field: MapField) {
    if let holder = field.through?.holder {
      change(holder) { $0.told = $0.told.putting(.text(id), at: way[...]) }
    } else {
      own = own.putting(.text(id), at: way[...])
    }
  }

  /// What a cell says to a field, and where: one value, a list, or for a field within a list an item for each.
  private func values(
    _ cell: Cell, _ field: MapField, _ map: BoundMap
  ) -> [([Step], Draft.Value, text: String)] {
    let text = cell.text
    func one(_ text: String, _ cell: Cell, as description: Description) -> Draft.Value {
      if let meaning = map.meaning(of: text, for: field) { return .text(meaning) }
      return .text(CellFacts.written(cell, as: description, field.about, called: map.names))
    }
    if field.isPersonName { return [(field.way, TypedName(text).value, text)] }
    if let item = field.value.item, field.value.single == nil {
      let items = text.parts.map { one($0, Cell(.text($0)), as: item) }
      return [(field.way, .list(items), text)]
    }
    if field.referred != nil, field.way.contains(where: \.isItem), text.parts.count > 1 {
      return text.parts.enumerated().map { place, part in
        (field.way.shifted(by: place), one(part, Cell(.text(part)), as: field.value), part)
      }
    }
    return [(field.way, one(text.onOneLine, cell, as: field.value), text)]
  }

  private mutating func name(
    _ text: String, _ field: MapField, at holder: [Step], _ column: BoundMap.Column?
  ) {
    change(holder) { named in
      named.text = text
      named.field = field
      named.sources.append(Source(way: [.key("name")], column: column))
      named.isTold = true
    }
  }

  private mutating func change(_ holder: [Step], _ change: (inout Named) -> Void) {
    let place = named.firstIndex { $0.holder == holder } ?? named.count
    if place == named.count { named.append(Named(holder: holder)) }
    change(&named[place])
  }
}

extension RowFacts.Named {
  /// The column that names the person.
  var column: BoundMap.Column? { sources.first { $0.column != nil }?.column }
}

extension Step {
  var isItem: Bool { if case .item = self { true } else { false } }
}

extension [Step] {
  /// The way to an item further on in the innermost list.
  fileprivate func shifted(by count: Int) -> [Step] {
    guard count > 0, let place = lastIndex(where: \.isItem), case .item(let first) = self[place]
    else { return self }
    return self[..<place] + [.item(first + count)] + self[(place + 1)...]
  }
}

extension String {
  /// Several in one cell stand on lines of their own, or with semicolons between.
  var parts: [String] {
    split { $0.isNewline || $0 == ";" }.map(\.onOneLine).filter { !$0.isEmpty }
  }
}
