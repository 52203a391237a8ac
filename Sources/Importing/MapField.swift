internal import Asking
package import Content
package import Records
package import Writing

/// A field as a map names it: `decision.number`, `posts.title`, `lifecycle.2.on`. A name may go on through the id of a
/// person to what is told of them: `recipients.official.posts.unit`.
package struct MapField: Sendable {
  package let name: String
  /// Of the record that is named, where the name goes through an id; and the way to that id.
  package let through: (kind: Kind, holder: [Step])?
  /// Within the record that the field belongs to.
  package let way: [Step]
  package let value: Description
  package let about: About
  /// The labels of what it lies in, from the outermost.
  package let outer: [About]
}

extension MapField {
  /// Why there is no such field.
  package enum Trouble: Error {
    case unknown(key: String, known: [String])
    /// It holds further fields, of which one has to be chosen.
    case holds([String])
  }

  package init(_ name: String, of kind: Kind) throws(Trouble) {
    var walk = FieldWalk(of: kind)
    for key in name.split(separator: ".", omittingEmptySubsequences: false) {
      try walk.take(String(key))
    }
    self = try walk.field(named: name)
  }

  /// Whether a whole name stands there, of which the record wants the parts.
  package var isPersonName: Bool { value.isPersonName }

  /// The kind whose records' ids stand there; nil where it is none, or entries of a vocabulary.
  package var referred: Kind? { value.referredFolder.flatMap(Kind.init(folder:)) }
}

/// Goes from key to key through what is described.
private struct FieldWalk {
  private var description: Description
  private var way: [Step] = []
  private var through: (kind: Kind, holder: [Step])?
  private var abouts: [About] = []

  init(of kind: Kind) { description = .object(FileDescription(of: kind).fields) }

  mutating func take(_ key: String) throws(MapField.Trouble) {
    if let item = description.item {
      description = item
      if let number = Int(key), number > 0 {
        way.append(.item(number - 1))
        return
      }
      way.append(.item(0))
    }
    // Only a person can be made known by what a row says.
    if through == nil, description.referredFolder == Kind.official.folder {
      let kind = Kind.official
      through = (kind, way)
      (way, description) = ([], .object(FileDescription(of: kind).fields))
    }
    let known = description.keys ?? []
    guard let field = known.first(where: { $0.key == key }) else {
      throw .unknown(key: key, known: known.map(\.key))
    }
    way.append(.key(key))
    description = field.value
    abouts.append(field.about)
  }

  /// A text in languages is told in Vietnamese where nothing else is said; a list of them by its first.
  func field(named name: String) throws(MapField.Trouble) -> MapField {
    var (way, value) = (way, description)
    if let item = value.item, item.keys != nil, value.single == nil {
      (way, value) = (way + [.item(0)], item)
    }
    if let text = value.keys?.first(where: { $0.key == "vi" }) {
      (way, value) = (way + [.key("vi")], text.value)
    }
    if let single = value.single { value = single }
    if let keys = value.keys, !value.isPersonName { throw .holds(keys.map(\.key)) }
    return MapField(
      name: name, through: through, way: way, value: value, about: abouts[abouts.count - 1],
      outer: abouts.dropLast())
  }
}

extension Kind {
  init?(folder: String) {
    guard let kind = Kind.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}

extension Description {
  /// A value of its own, where that may stand beside a list or a map.
  var single: Description? {
    if case .either(let one, let other) = self {
      one.single ?? other.single
    } else {
      keys == nil && item == nil ? self : nil
    }
  }

  /// The folder, or the vocabulary, whose ids stand there.
  var referredFolder: String? {
    if case .id(let folder)? = single ?? item { folder } else { nil }
  }

  var isDay: Bool { if case .day? = single { true } else { false } }
}
