internal import Asking
internal import Content
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

/// A field that a column may fill, with what it is called.
struct GuessedField {
  let name: String
  private let labels: [[LabelWord]]
  private let headings: [[LabelWord]]
  private let outer: [LabelWord]
  private let help: [LabelWord]
  private let value: Description
  private let about: About
  /// Of whom an id belongs there; nil where none does.
  private let referred: Kind?
  /// How far it lies from what a table mostly tells: in what few records have, or in what is told of somebody else.
  private let farness: Double
  /// What has no place beside it: of a person or a unit the other.
  private let rivals: [String]

  /// They tell nothing of what stands in a column.
  private static let silent: Set = [
    "va", "cua", "cac", "the", "of", "and", "a", "duoc", "so", "ngay",
  ]

  static func all(of kind: Kind) -> [GuessedField] {
    // What any record may have beside its own is not what tables are kept for.
    let common = Set(FileDescription.header.map(\.key))
    let own = FileDescription(of: kind).fields.filter { !common.contains($0.key) }
    return own.flatMap { GuessedWay($0).all }.compactMap { way in
      (try? MapField(way.name, of: kind)).map { GuessedField($0, way) }
    }
  }

  private init(_ field: MapField, _ way: GuessedWay) {
    (name, about, value, referred) = (field.name, field.about, field.value, field.referred)
    (farness, rivals) = (way.farness, way.rivals)
    // Where a person belongs, a table has the name.
    let person = referred == .official ? FileDescription(of: .official).fields.first?.about : nil
    // What a list of persons and units is of stands above their names; what has a number or a name, above that.
    let isTheThing = !rivals.isEmpty || [.key("name"), .key("number")].contains(field.way.last)
    let whole = isTheThing && field.through == nil ? field.outer.last : nil
    labels = [about, person, whole].compactMap { $0?.label }.flatMap { [$0.vi, $0.en] }
      .map(\.labelWords)
    headings = [about, whole].compactMap { $0 }.flatMap(\.headings).map(\.labelWords)
    outer = field.outer.flatMap { [$0.label.vi, $0.label.en] }.flatMap(\.labelWords)
    help = (about.help.vi + " " + about.help.en).labelWords.filter {
      !GuessedField.silent.contains($0.folded)
    }
  }

  /// From 0 to 1: how much of the heading is in the label, in what it lies in, and in its help; and how much of the label
  /// is in the heading.
  func worth(of heading: [LabelWord]) -> Double {
    // Of a label a part will do; of what else tables call it the whole is asked for.
    let called = headings.filter {
      $0.allSatisfy { word in heading.contains { word.isMeant(by: $0) } }
    }
    let best = (labels + called).map { worth(of: heading, $0) }.max() ?? 0
    return best > 0 ? best - farness - Double(name.split(separator: ".").count) / 1_000 : 0
  }

  private func worth(of heading: [LabelWord], _ label: [LabelWord]) -> Double {
    guard !heading.isEmpty, !label.isEmpty else { return 0 }
    if label.areMeant(by: heading) { return 1 }
    let shared = label.count { word in heading.contains { word.isMeant(by: $0) } }
    guard shared > 0 else { return 0 }
    let told = heading.reduce(0.0) { sum, word in
      sum + (label.has(word) ? 1 : outer.has(word) ? 0.9 : help.has(word) ? 0.5 : 0)
    }
    let ofHeading = told / Double(heading.count)
    let ofLabel = Double(shared) / Double(label.count)
    // A heading that says all that the label says, and more, counts as one that says most of it.
    let whole = ofLabel == 1 ? 0.7 + 0.03 * Double(min(label.count, 5)) : 0
    return max(ofHeading, whole) * (0.6 + 0.35 * ofLabel)
  }

  /// How many steps of their names they share, of two that are not the same.
  func kinship(with other: GuessedField) -> Int {
    if name == other.name { return 0 }
    return zip(name.split(separator: "."), other.name.split(separator: ".")).prefix { $0 == $1 }
      .count
  }

  var isDay: Bool { value.isDay }

  /// Of what it lies in: empty where it is the record itself.
  var above: [Substring] { name.split(separator: ".").dropLast() }

  func hasPlace(beside other: GuessedField) -> Bool {
    name != other.name && !rivals.contains(other.name)
      && !rivals.contains { other.name.hasPrefix($0 + ".") }
      && !other.rivals.contains { name.hasPrefix($0 + ".") }
  }

  /// Whether what stands in the column may be what the field holds.
  func mayHold(_ cells: [Cell], called names: WordNames) -> Bool {
    guard !cells.isEmpty else { return true }
    let fitting = cells.count { cell in
      let text = cell.text.onOneLine
      switch value.single {
      case .day?, .date?, .moment?:
        return CellFacts.written(cell, as: .date, about, called: names).isDate
      case .whole?: return CellFacts.written(cell, as: .whole, about, called: names).isNumber
      case .quantity?: return CellFacts.written(cell, as: .quantity, about, called: names).isNumber
      case .word(let words)?:
        return words.contains(
          CellFacts.written(cell, as: .word(words), about, called: names))
      default: return !text.isEmpty && !isForOthers(text)
      }
    }
    return fitting * 2 > cells.count
  }

  /// Whether a day or an amount stands there, or the name of a unit where a person belongs, or the other way about.
  private func isForOthers(_ text: String) -> Bool {
    switch referred {
    // Without marks nothing tells a name from other words.
    case .official?: text.parts.allSatisfy { $0.isMarked && !$0.beginsWithName }
    case .unit?:
      text.parts.allSatisfy { $0.beginsWithName || $0.contains("/") }
    default: text.isDate
    }
  }
}

extension String {
  fileprivate var isDate: Bool { PartialDate(iso: self) != nil }
  fileprivate var isNumber: Bool { Quantity(self) != nil }
  fileprivate var isMarked: Bool { folded != lowercased() }

  /// “Ông Nguyễn Văn An, Phó Giám đốc Sở Xây dựng”
  fileprivate var beginsWithName: Bool {
    TypedName(String(prefix { $0 != "," })).name.family != nil
  }
}
