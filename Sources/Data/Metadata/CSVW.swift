internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// Metadata by the W3C's "CSV on the Web": titles in both languages, types, keys. It lies where the specification says that a
/// reader of any table in the folder looks for it.
extension OpenData {
  func csvw(_ facts: DataFacts) -> JSON {
    .object([
      "@context": .list(["http://www.w3.org/ns/csvw", .object(["@language": "en"])]),
      "dc:title": facts.title.json, "dc:description": facts.about.json,
      "dc:publisher": .text(facts.publisher.vi),
      "dc:license": facts.licence.map { .object(["@id": .text($0.url)]) },
      "dc:modified": facts.changed.map(\.typed),
      "dialect": .object([
        "encoding": "utf-8", "lineTerminators": .list(["\r\n"]), "header": .bool(true),
      ]),
      "tables": .list(all.flatMap(\.tables).map { $0.csvw(facts.wording) }),
    ])
  }
}

extension TableFacts {
  fileprivate func csvw(_ wording: Wording) -> JSON {
    // A key that may be empty is no foreign key to every reader of CSVW; the data package has those too.
    let keys = columns.filter(\.isRequired).compactMap { column in
      column.reference.map { table in
        JSON.object([
          "columnReference": .text(column.name),
          "reference": .object(["resource": .text("\(table).csv"), "columnReference": "id"]),
        ])
      }
    }
    return .object([
      "url": .text("\(name).csv"), "dc:title": title(in: wording).json,
      "dc:description": about(in: wording).json,
      "tableSchema": .object([
        "columns": .list(columns.map { $0.csvw(wording) }),
        "primaryKey": .list(key.map { .text($0) }),
        "foreignKeys": keys.isEmpty ? nil : .list(keys),
      ]),
    ])
  }
}

extension ColumnFacts {
  /// The name stands among the titles without a language, because a reader compares the first line of the file with them.
  fileprivate func csvw(_ wording: Wording) -> JSON {
    let title = title.said(in: wording)
    return .object([
      "name": .text(name),
      "titles": .object([
        "und": .text(name), "vi": .text(title.vi), "en": .text(title.en),
      ]),
      "dc:description": note?.json, "datatype": csvwType,
      "required": isRequired ? .bool(true) : nil,
    ])
  }

  private var csvwType: JSON {
    switch type {
    case .text: "string"
    case .id, .date:
      .object(["base": "string", "format": type.pattern.map { .text("^\($0)$") }])
    case .choice(let choices):
      .object([
        "base": "string", "format": .text("^(\(choices.map(\.code).joined(separator: "|")))$"),
      ])
    case .address: "anyURI"
    case .integer: "integer"
    case .decimal: "decimal"
    case .day: .object(["base": "date", "format": "yyyy-MM-dd"])
    case .moment: "dateTime"
    case .flag: .object(["base": "boolean", "format": "true|false"])
    }
  }
}
