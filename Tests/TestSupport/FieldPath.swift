package import Content

/// One field of a file, with the maps it stands in.
package struct FieldPath: Sendable {
  package let file: FileDescription
  /// From the outermost.
  package let fields: [FieldDescription]

  package var field: FieldDescription { fields[fields.count - 1] }

  /// `initiatives/ lifecycle.stage`.
  package var name: String { file.path + " " + fields.map(\.key).joined(separator: ".") }

  /// Every field of every file, those of maps within maps too.
  package static let all = FileDescription.all.flatMap { file in
    paths(of: file.fields).map { FieldPath(file: file, fields: $0) }
  }

  private static func paths(of fields: [FieldDescription]) -> [[FieldDescription]] {
    fields.flatMap { field in [[field]] + paths(of: field.value.fieldsWithin).map { [field] + $0 } }
  }
}

extension Description {
  /// Those of the map that the value is, or may be, or is a list of.
  package var fieldsWithin: [FieldDescription] {
    switch self {
    case .list(let item), .entries(let item): item.fieldsWithin
    case .either(let one, let other): one.fieldsWithin + other.fieldsWithin
    default: fields ?? []
    }
  }

  /// Those of the map, among several that the value may be, in which the field stands.
  func fieldsBeside(_ field: FieldDescription) -> [FieldDescription] {
    switch self {
    case .list(let item), .entries(let item): item.fieldsBeside(field)
    case .either(let one, let other):
      one.fieldsWithin.contains { $0.key == field.key }
        ? one.fieldsBeside(field) : other.fieldsBeside(field)
    default: fields ?? []
    }
  }

  /// Whether that map is an item of a list.
  package var listsFields: Bool {
    switch self {
    case .list(let item): !item.fieldsWithin.isEmpty
    case .either(let one, let other): one.listsFields || other.listsFields
    default: false
    }
  }
}
