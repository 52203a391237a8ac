internal import Content
internal import Records
internal import Writing

/// A field by its name, while the names are made up, with all that lies in it.
struct GuessedWay {
  let name: String
  let farness: Double
  let rivals: [String]
  private let field: FieldDescription
  private let depth: Int

  init(_ field: FieldDescription) {
    (name, farness, rivals, self.field, depth) = (field.key, 0, [], field, 0)
  }

  private init(_ field: FieldDescription, in outer: GuessedWay) {
    name = outer.name + "." + field.key
    farness = outer.farness + (outer.field.isUsual ? 0 : GuessedWay.far)
    rivals = field.choice.filter { $0 != field.key }.map { outer.name + "." + $0 }
    (self.field, depth) = (field, outer.depth + 1)
  }

  private init(_ name: String, farness: Double, like way: GuessedWay) {
    (self.name, self.farness, rivals) = (name, farness, [])
    (field, depth) = (way.field, way.depth)
  }

  var all: [GuessedWay] {
    let keys = (field.value.item ?? field.value).keys ?? []
    // A text in languages is told in Vietnamese by its own name.
    let isText = keys.contains { $0.key == "vi" }
    let inner =
      depth < 2 ? keys.filter { $0.key != "vi" }.flatMap { GuessedWay($0, in: self).all } : []
    if isText, inner.isEmpty { return [self, besides("en", 0)] }
    return [self] + inner + ofThePerson
  }

  /// What a row tells of somebody whom the record names, and who has no record yet.
  private var ofThePerson: [GuessedWay] {
    guard field.value.referredFolder == Kind.official.folder, !rivals.isEmpty else { return [] }
    return ["honorific", "posts.title", "posts.unit", "category"].map {
      besides($0, GuessedWay.far)
    }
  }

  private func besides(_ key: String, _ more: Double) -> GuessedWay {
    GuessedWay("\(name).\(key)", farness: farness + more, like: self)
  }

  private static let far = 0.12
}

extension FieldDescription {
  /// Whether tables mostly tell what lies in it: what they call that is known, or a record cannot be without. A list
  /// that may stand in place of one value is for what changed.
  fileprivate var isUsual: Bool {
    if value.single != nil { return false }
    let inner = (value.item ?? value).keys ?? []
    return isRequired || ([self] + inner).contains { !$0.about.headings.isEmpty }
  }
}
