import Content
import Foundation
import Records
import Vietnamese

/// The tables of fields in `docs/content.md`, by the names their marks bear.
struct FieldTables {
  private static let all: [(name: String, fields: [FieldDescription])] =
    [("site", FileDescription.site.fields)]
    + zip(["forms", "fields", "glossary"], FileDescription.vocabularies.map(\.fields))
    + [("record", FileDescription.header)]
    + Kind.allCases.map { ($0.rawValue, own(FileDescription(of: $0).fields)) }
    + common.map { ($0.rawValue, $0.fields) }

  /// The rest have the keys of `text` and `period`, and demand more or less of them.
  private static let common: [CommonObject] =
    [.text, .period, .party, .item, .contact, .photograph, .decision]

  static var names: [String] { all.map(\.name) }

  /// Those that not every record has.
  private static func own(_ fields: [FieldDescription]) -> [FieldDescription] {
    let header = Set(FileDescription.header.map(\.key))
    return fields.filter { !header.contains($0.key) }
  }

  /// The document with each table between its marks written anew.
  static func renewed(_ document: String) -> String {
    all.reduce(document) { text, table in
      let start = "<!-- fields: \(table.name) -->\n"
      let parts = text.components(separatedBy: start)
      guard parts.count == 2 else { return text }
      let rest = parts[1].components(separatedBy: "<!-- /fields -->")
      return parts[0] + start + markdown(table.fields) + "<!-- /fields -->"
        + rest.dropFirst().joined(separator: "<!-- /fields -->")
    }
  }

  private static func markdown(_ fields: [FieldDescription]) -> String {
    """

    | key | | how it is written | what it is | bằng tiếng Việt |
    |---|---|---|---|---|

    """ + rows(fields, in: "").joined() + "\n"
  }

  private static func rows(_ fields: [FieldDescription], in map: String) -> [String] {
    fields.flatMap { field in
      [row(field, in: map)] + rows(field.value.ownFields, in: map + field.key + ".")
    }
  }

  private static func row(_ field: FieldDescription, in map: String) -> String {
    let about = field.about
    let cells = [
      "`\(map)\(field.key)`", field.isRequired ? "required" : "", field.value.written,
      "**\(about.label.en).** \(about.help.en)", about.label.vi,
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Description {
  /// Of the map within, unless that has a table of its own.
  fileprivate var ownFields: [FieldDescription] {
    switch self {
    case .list(let item), .entries(let item): item.ownFields
    case .either(let one, let other): one.ownFields + other.ownFields
    case .object(let fields): fields
    default: []
    }
  }

  /// How the value is written, in the words of the document.
  fileprivate var written: String {
    switch self {
    case .text: "text"
    case .day: "day"
    case .date: "day, month or year"
    case .moment: "moment"
    case .whole: "whole number"
    case .quantity: "number"
    case .flag: "`true` `false`"
    case .word(let words) where words.count > 40: "one of the rules in [rules.md](rules.md)"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .id(let folder): "id in `\(folder)\(folder.hasSuffix(".yaml") ? "" : "/")`"
    case .anyID: "`kind:id`"
    case .file: "file beside the record"
    case .address: "web address"
    case .list(let item): "list of: \(item.written)"
    case .object: "the keys below"
    case .common(let object, _): object.written
    case .entries(let item): "map from id to: \(item.written)"
    case .either(let one, let other): "\(one.written); or \(other.written)"
    }
  }
}

extension CommonObject {
  fileprivate var written: String {
    switch self {
    case .label: "[name in both languages](#texts)"
    case .text: "[text](#texts)"
    case .period: "[period](#periods)"
    case .closedPeriod: "[period with both dates](#periods)"
    case .exactPeriod: "[period known to the day](#periods)"
    case .party: "[person or unit](#references)"
    case .item: "[record by its kind](#references)"
    case .decision: "[decision](#commendations)"
    case .contact: "[contact](#the-site)"
    case .photograph: "[photograph](#what-every-record-may-have)"
    }
  }
}
