internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// A JSON Schema (2020-12) of one record: of each line of the `.jsonl`, each entry of the `.json`, and the `.json` beside a page.
extension Dataset {
  func jsonSchema(_ facts: DataFacts) -> JSON {
    let lists = parts.map { part in
      JSON.Member(
        part.member,
        .object([
          "type": "array", "title": .text(part.facts.title(in: facts.wording).en),
          "titles": part.facts.title(in: facts.wording).json,
          "description": .text(part.facts.about(in: facts.wording).en),
          "items": JSON.schemaObject(
            part.ownColumns.map { $0.property(facts.wording) }, part.ownColumns.required),
        ]))
    }
    let own = self.facts.columns.map { $0.property(facts.wording) }
    let head: [JSON.Member] = [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("$id", .text(facts.base + (kind.map { DataPath.schema(of: $0) } ?? ""))),
      JSON.Member("title", .text(self.facts.title(in: facts.wording).en)),
      JSON.Member("titles", self.facts.title(in: facts.wording).json),
      JSON.Member("description", .text(self.facts.about(in: facts.wording).en)),
      JSON.Member("descriptions", self.facts.about(in: facts.wording).json),
    ]
    let required = self.facts.columns.required + parts.map { .text($0.member) }
    guard case .object(let body) = JSON.schemaObject(own + lists, required) else { return .null }
    return .object(head + body)
  }
}

extension JSON {
  fileprivate static func schemaObject(_ properties: [Member], _ required: [JSON]) -> JSON {
    .object([
      "type": "object", "properties": .object(properties), "required": .list(required),
      "additionalProperties": .bool(false),
    ])
  }
}

extension [ColumnFacts] {
  fileprivate var required: [JSON] { filter(\.isRequired).map { .text($0.name) } }
}

extension ColumnFacts {
  fileprivate func property(_ wording: Wording) -> JSON.Member {
    let title = title.said(in: wording)
    let choices = type.choices.map { JSON.text($0.code) }
    return JSON.Member(
      name,
      .object([
        "type": .text(jsonType.type), "format": jsonType.format.map { .text($0) },
        "pattern": type.pattern.map { .text("^\($0)$") },
        "enum": choices.isEmpty ? nil : .list(choices),
        "title": .text(title.en), "titles": title.json,
        "description": note.map { .text($0.en) }, "descriptions": note?.json,
        "unit": unit.map { wording[$0].json },
      ]))
  }

  private var jsonType: (type: String, format: String?) {
    switch type {
    case .text, .id, .choice, .date: ("string", nil)
    case .address: ("string", "uri")
    case .integer: ("integer", nil)
    case .decimal: ("number", nil)
    case .day: ("string", "date")
    case .moment: ("string", "date-time")
    case .flag: ("boolean", nil)
    }
  }
}
