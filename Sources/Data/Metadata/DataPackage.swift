internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// `datapackage.json` by the Frictionless Data Package specification: one resource for each CSV file.
extension OpenData {
  func dataPackage(_ facts: DataFacts) -> JSON {
    .object([
      "profile": "tabular-data-package",
      "name": "open-data", "title": .text(facts.title.en), "titles": facts.title.json,
      "description": .text(facts.about.en), "descriptions": facts.about.json,
      "homepage": .text(facts.page),
      "created": facts.changed.map { .text($0.earliest.iso + "T00:00:00Z") },
      "licenses": facts.licence.map { licence in
        .list([
          .object(["title": .text(licence.name), "path": .text(licence.url)])
        ])
      },
      "contributors": .list([
        .object([
          "title": .text(facts.publisher.vi), "role": "publisher",
        ])
      ]),
      "resources": .list(all.flatMap(\.tables).map { $0.resource(among: self, facts.wording) }),
    ])
  }

  /// Whether a table is published under a name, for columns that refer to it.
  func has(_ table: String) -> Bool { all.contains { $0.name == table } }
}

extension TableFacts {
  fileprivate func resource(among data: OpenData, _ wording: Wording) -> JSON {
    let (title, about) = (title(in: wording), about(in: wording))
    return .object([
      "profile": "tabular-data-resource", "name": .text(name), "path": .text("\(name).csv"),
      "title": .text(title.en), "titles": title.json, "description": .text(about.en),
      "descriptions": about.json, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "dialect": .object(["delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": .bool(true)]),
      "schema": .object([
        "fields": .list(columns.map { $0.field(wording) }),
        "primaryKey": .list(key.map { .text($0) }),
        "foreignKeys": foreignKeys(among: data),
      ]),
    ])
  }

  private func foreignKeys(among data: OpenData) -> JSON? {
    let keys = columns.compactMap { column in
      column.reference.map { table in
        JSON.object([
          "fields": .text(column.name),
          "reference": .object(["resource": .text(table), "fields": "id"]),
        ])
      }
    }
    return keys.isEmpty ? nil : .list(keys)
  }
}

extension ColumnFacts {
  fileprivate func field(_ wording: Wording) -> JSON {
    let title = title.said(in: wording)
    let choices = type.choices.map { JSON.text($0.code) }
    return .object([
      "name": .text(name), "type": .text(frictionlessType.type),
      "format": frictionlessType.format.map { .text($0) },
      "title": .text(title.en), "titles": title.json,
      "description": note.map { .text($0.en) }, "descriptions": note?.json,
      "unit": unit.map { wording[$0].json },
      // Whether the record tells it itself: by these columns the log of changes is checked.
      "own": isOwn ? .bool(true) : nil,
      "constraints": constraints(choices),
    ])
  }

  private func constraints(_ choices: [JSON]) -> JSON? {
    let all = JSON.object([
      "required": isRequired ? .bool(true) : nil, "enum": choices.isEmpty ? nil : .list(choices),
      "pattern": type.pattern.map { .text($0) },
    ])
    return all == .object([:]) ? nil : all
  }

  private var frictionlessType: (type: String, format: String?) {
    switch type {
    case .text, .id, .choice, .date: ("string", nil)
    case .address: ("string", "uri")
    case .integer: ("integer", nil)
    case .decimal: ("number", nil)
    case .day: ("date", nil)
    case .moment: ("datetime", "any")
    case .flag: ("boolean", nil)
    }
  }
}

extension DataType {
  /// What the whole of a text has to be; nil where no form is laid down.
  var pattern: String? {
    switch self {
    case .id: "[a-z0-9]+(-[a-z0-9]+)*"
    case .date: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
    default: nil
    }
  }
}
