internal import Content
internal import JSON

/// A JSON Schema (2020-12) of one sort of file, with which an editor completes and checks what is written. It stands on
/// its own, so that none has to be fetched.
package struct FileSchema: Sendable {
  package static let all = FileDescription.all.map(FileSchema.init)

  private let file: FileDescription

  private init(_ file: FileDescription) { self.file = file }

  /// `units.schema.json`, `forms.schema.json`: the folder or the file itself.
  package var name: String {
    let last = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return last.replacing(".yaml", with: "") + ".schema.json"
  }

  /// Which files below the content folder it is for.
  package var pattern: String { file.path.hasSuffix("/") ? file.path + "**/*.yaml" : file.path }

  package var bytes: [UInt8] {
    let head: [JSON.Member] = [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("title", .text(file.title.inBoth)),
    ]
    return JSON.object(head + whole + definitions).bytes(.indented) + [10]
  }

  /// A record, or that it has been taken back: then nothing else has to be there, or may be.
  private var whole: [JSON.Member] {
    guard let withdrawn = file.withdrawn else { return root.members }
    let demands = ["required", "oneOf", "allOf", "dependentRequired"]
    let isTakenBack = JSON.object(["required": .list([.text(withdrawn.key)])])
    return root.members.filter { !demands.contains($0.key) }
      .map { $0.key == "properties" ? $0.with(withdrawn) : $0 }
      + [
        JSON.Member("if", isTakenBack), JSON.Member("then", .object(["maxProperties": .int(1)])),
        JSON.Member("else", .object(root.members.filter { demands.contains($0.key) })),
      ]
  }

  private var root: JSON {
    let fields = Description.object(file.fields)
    return (file.isVocabulary ? .entries(fields) : fields).schema
  }

  /// The maps that many fields have in common, as far as the file has any.
  private var definitions: [JSON.Member] {
    let fields = file.fields + [file.withdrawn].compactMap { $0 }
    let used = Description.object(fields).commonObjects
    let members = CommonObject.allCases.filter(used.contains).map { common in
      JSON.Member(common.rawValue, Description.object(common.fields).schema)
    }
    return members.isEmpty ? [] : [JSON.Member("$defs", .object(members))]
  }
}

extension JSON.Member {
  fileprivate func with(_ field: FieldDescription) -> JSON.Member {
    JSON.Member(key, .object(value.members + [JSON.Member(field.key, field.schema)]))
  }
}

extension JSON {
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
}

extension Description {
  /// Those it names, and those that they name.
  var commonObjects: Set<CommonObject> {
    switch self {
    case .list(let item), .entries(let item): item.commonObjects
    case .either(let one, let other): one.commonObjects.union(other.commonObjects)
    case .object(let fields): fields.commonObjects
    case .common(let common, let fields): fields.commonObjects.union([common])
    default: []
    }
  }
}

extension [FieldDescription] {
  fileprivate var commonObjects: Set<CommonObject> {
    reduce(into: []) { $0.formUnion($1.value.commonObjects) }
  }
}
