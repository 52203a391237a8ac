internal import Content
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

/// A field that a column may fill, with what it is called.
struct GuessedField {
  let name: String
  private let labels: [[String]]
  private let outer: Set<String>
  private let help: Set<String>
  private let value: Description
  private let about: About

  static func all(of kind: Kind) -> [GuessedField] {
    // What any record may have beside its own is not what tables are kept for.
    let common = Set(FileDescription.header.map(\.key))
    let own = FileDescription(of: kind).fields.filter { !common.contains($0.key) }
    return names(own, below: "", depth: 0).compactMap { name in
      (try? MapField(name, of: kind)).map(GuessedField.init)
    }
  }

  /// The fields of a kind, those of the people it names among them.
  private static func names(_ fields: [FieldDescription], below: String, depth: Int) -> [String] {
    fields.flatMap { field -> [String] in
      let name = below + field.key
      let inner = field.value.item ?? field.value
      var names = [name]
      if let keys = inner.keys, depth < 2, !keys.contains(where: { $0.key == "vi" }) {
        names += GuessedField.names(keys, below: name + ".", depth: depth + 1)
      }
      if inner.keys?.contains(where: { $0.key == "vi" }) ?? false { names += [name + ".en"] }
      if field.value.referredFolder == Kind.official.folder, depth == 1 {
        names += [".honorific", ".posts.title", ".posts.unit", ".category"].map { name + $0 }
      }
      return names
    }
  }

  private init(_ field: MapField) {
    name = field.name
    about = field.about
    // Where a person belongs, a table has the name.
    let name =
      field.referred == .official ? FileDescription(of: .official).fields.first?.about : nil
    labels = [about, name].compactMap { $0?.label }.flatMap { [$0.vi, $0.en] }.map(\.wordsOfLabel)
    outer = Set(field.outer.flatMap { [$0.label.vi, $0.label.en] }.flatMap(\.wordsOfLabel))
    help = Set((about.help.vi + " " + about.help.en).wordsOfLabel).subtracting(MapWords.silent)
    value = field.value
  }

  /// From 0 to 1: how much of the heading is in the label, in what it lies in, and in its help; and how much of the label
  /// is in the heading.
  func worth(of heading: [String]) -> Double {
    labels.map { worth(of: heading, $0) }.max() ?? 0
  }

  private func worth(of heading: [String], _ label: [String]) -> Double {
    guard !heading.isEmpty, !label.isEmpty else { return 0 }
    if heading == label { return 1 - Double(outer.count) / 1_000 }
    let shared = label.count { heading.contains($0) }
    guard shared > 0 else { return 0 }
    let told = heading.reduce(0.0) { sum, word in
      sum + (label.contains(word) ? 1 : outer.contains(word) ? 0.9 : help.contains(word) ? 0.5 : 0)
    }
    let ofHeading = told / Double(heading.count)
    let ofLabel = Double(shared) / Double(label.count)
    // A heading that says all that the label says, and more, counts as one that says most of it.
    return max(ofHeading, ofLabel == 1 ? 0.75 : 0) * (0.6 + 0.35 * ofLabel) - Double(outer.count)
      / 1_000
  }

  /// How many steps of their names they share.
  func kinship(with other: GuessedField) -> Int {
    zip(name.split(separator: "."), other.name.split(separator: ".")).prefix { $0 == $1 }.count
  }

  /// Whether what stands in the column may be what the field holds.
  func mayHold(_ cells: [Cell]) -> Bool {
    guard !cells.isEmpty else { return true }
    let fitting = cells.count { cell in
      let text = cell.text.onOneLine
      switch value.single {
      case .day?, .date?, .moment?: return CellFacts.written(cell, as: .date, about).isDate
      case .whole?, .quantity?: return CellFacts.written(cell, as: .quantity, about).isNumber
      case .word(let words)?:
        return words.contains(CellFacts.written(cell, as: .word(words), about))
      default: return !text.isEmpty
      }
    }
    return fitting * 2 > cells.count
  }
}

extension String {
  fileprivate var isDate: Bool { PartialDate(iso: self) != nil }
  fileprivate var isNumber: Bool { Quantity(self) != nil }
}

extension String {
  /// In small letters without marks; `QĐ` and the like as they are spelt out.
  var wordsOfLabel: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.flatMap { word -> [String] in
      MapWords.spelled[String(word)]?.split(separator: " ").map(String.init) ?? [String(word)]
    }
  }
}

private enum MapWords {
  /// As headings shorten.
  static let spelled = ["qd": "quyet dinh", "dv": "don vi", "cq": "co quan"]
  /// They tell nothing of what stands in a column.
  static let silent: Set = ["va", "cua", "cac", "the", "of", "and", "a", "duoc", "so", "ngay"]
}
