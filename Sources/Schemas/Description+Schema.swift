internal import Content
internal import JSON
internal import Records

extension Description {
  /// What may stand there, as far as the form of a value tells. A number for which text is asked is one, as in
  /// `phone: 02743822825`; so is a year for which a date is.
  var schema: JSON {
    switch self {
    case .text: .object(["type": ["string", "number"]])
    case .day: .text(like: Written.day, "date")
    case .date:
      .object([
        "type": ["string", "integer"], "pattern": .whole(Written.date), "minimum": .int(1000),
        "maximum": .int(9999),
      ])
    case .moment: .text(like: "\(Written.day)T\(Written.clock)")
    case .whole: .object(["type": "integer", "minimum": .int(0)])
    case .quantity: .object(["type": "number"])
    case .flag: .object(["type": "boolean"])
    case .word(let words): .object(["enum": .list(words.map { .text($0) })])
    case .id: .object(["type": ["string", "integer"], "pattern": .whole(Written.reference)])
    case .anyID: .text(like: Written.anyReference)
    case .file: .object(["type": "string", "minLength": .int(1)])
    case .address: .text(like: Written.address)
    case .list(let item): .object(["type": "array", "items": item.schema])
    case .object(let fields): .object(of: fields)
    case .common(let common, _): .object(["$ref": .text("#/$defs/\(common.rawValue)")])
    case .entries(let item):
      .object([
        "type": "object", "propertyNames": .object(["pattern": .whole(Written.id)]),
        "additionalProperties": item.schema,
      ])
    case .either(let one, let other): .object(["anyOf": .list([one.schema, other.schema])])
    }
  }
}

/// How values are written, as regular expressions.
private enum Written {
  static let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
  static let date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
  static let address = "https?://[^\\s\"\\\\]+"
  static let clock = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?"
  static let id = "[a-z0-9]+(-[a-z0-9]+)*"
  /// With an article of a document behind it, or a kind of unit instead of one.
  static let reference = "(kind:)?\(id)(#.*)?"
  static let anyReference = "(\(Kind.allCases.map(\.rawValue).joined(separator: "|"))):\(id)"
}

extension JSON {
  fileprivate static func text(like form: String, _ format: String? = nil) -> JSON {
    .object(["type": "string", "format": format.map { .text($0) }, "pattern": .whole(form)])
  }

  /// For all of a text, and not for a part of it.
  fileprivate static func whole(_ form: String) -> JSON { .text("^\(form)$") }

  fileprivate static func object(of fields: [FieldDescription]) -> JSON {
    let required = fields.filter(\.isRequired).map { JSON.text($0.key) }
    return .object([
      "type": "object",
      "properties": .object(fields.map { Member($0.key, $0.schema) }),
      "required": required.isEmpty ? nil : .list(required),
      "oneOf": choice(of: fields),
      "dependentSchemas": bonds(of: fields),
      "allOf": needs(of: fields),
      "dependentRequired": companions(of: fields),
      "additionalProperties": .bool(false),
    ])
  }

  /// Of some keys just one is there; nil where none are so bound.
  private static func choice(of fields: [FieldDescription]) -> JSON? {
    fields.lazy.map(\.choice).first { !$0.isEmpty }.map { keys in
      .list(keys.map { .object(["required": .list([.text($0)])]) })
    }
  }

  /// Which keys have to be there by what another says; nil where none have.
  private static func needs(of fields: [FieldDescription]) -> JSON? {
    let needs = fields.compactMap { field in
      field.need.map { need in
        JSON.object([
          "if": saying(need), "then": .object(["required": .list([.text(field.key)])]),
        ])
      }
    }
    return needs.isEmpty ? nil : .list(needs)
  }

  /// Which keys have to be there where another is; nil where none have.
  private static func companions(of fields: [FieldDescription]) -> JSON? {
    let members = fields.compactMap { field in
      field.companion.map { Member($0, .list([.text(field.key)])) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// Where a key says one of some words.
  private static func saying(_ condition: FieldDescription.Condition) -> JSON {
    let words = JSON.object(["enum": .list(condition.words.map { .text($0) })])
    return .object([
      "properties": .object([Member(condition.key, words)]),
      "required": .list([.text(condition.key)]),
    ])
  }

  /// What has to be so of other keys where one is there; nil where nothing has.
  private static func bonds(of fields: [FieldDescription]) -> JSON? {
    let members = fields.flatMap { field in
      [
        field.condition.map { Member(field.key, saying($0)) },
        field.excluded.map { other in
          Member(
            field.key, .object(["properties": .object([Member(other, .bool(false))])]))
        },
      ].compactMap { $0 }
    }
    return members.isEmpty ? nil : .object(members)
  }
}
