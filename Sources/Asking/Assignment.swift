package import Content
package import Records
package import Vietnamese
package import Writing

/// `key=value`, a fact that need not be asked: `title.vi=…`, `lifecycle.stage=submitted`, `fields=land`. A list takes one
/// more with each, and the facts of its item with a number are `lifecycle.2.on=…`. What begins with a bracket is YAML.
package struct Assignment: Sendable {
  package let way: [String]
  package let text: String

  /// Nil where there is no key or no sign.
  package init?(_ argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    way = argument[..<sign].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    text = String(argument[sign...].dropFirst()).nfc
    if way.contains("") { return nil }
  }

  var name: String { way.joined(separator: ".") }

  fileprivate var isYAML: Bool { text.hasPrefix("{") || text.hasPrefix("[") }
}

/// Puts facts that were given together.
package struct Assignments: Sendable {
  private let known: KnownRecords
  private let names: WordNames
  package private(set) var fields: [Draft.Field] = []
  /// What could not be taken, each with its key.
  package private(set) var slips: [Bilingual] = []

  package init(
    _ all: [Assignment], of kind: Kind, _ known: KnownRecords, called names: WordNames = WordNames()
  ) {
    (self.known, self.names) = (known, names)
    let described = Shape(.object(FileDescription(of: kind).fields), nil)
    var value = Draft.Value.map([])
    for one in all { value = put(one, one.way[...], into: value, as: described) }
    if case .map(let fields) = value { self.fields = fields }
    addHonorific(of: all)
  }

  /// What is described, and the field it stands in.
  private struct Shape {
    let description: Description
    let about: About?

    init(_ description: Description, _ about: About?) {
      (self.description, self.about) = (description, about)
    }

    func inner(_ description: Description) -> Shape { Shape(description, about) }
  }

  /// “Ông Nguyễn Văn An” tells how he is addressed.
  private mutating func addHonorific(of all: [Assignment]) {
    guard fields["honorific"] == nil, let name = all.first(where: { $0.way == ["name"] }),
      !name.isYAML, let honorific = TypedName(name.text).honorific
    else { return }
    fields["honorific"] = .text(honorific.rawValue)
  }

  private mutating func put(
    _ one: Assignment, _ way: ArraySlice<String>, into value: Draft.Value?, as shape: Shape
  ) -> Draft.Value {
    let description = shape.description
    if let item = (way.isEmpty ? description.answered : description).item {
      return put(one, way, intoListOf: shape.inner(item), value)
    }
    guard let key = way.first else {
      // A text in two languages is Vietnamese where nothing else is said.
      if description.isInLanguages, !one.isYAML { return put(one, ["vi"], into: value, as: shape) }
      return read(one, as: shape)
    }
    guard let field = description.keys?.first(where: { $0.key == key }) else {
      slips.append(.unknown(one, key, description.keys ?? []))
      return value ?? .map([])
    }
    var fields: [Draft.Field] = if case .map(let fields)? = value { fields } else { [] }
    let old = fields[key]
    fields[key] = put(one, way.dropFirst(), into: old, as: Shape(field.value, field.about))
    return .map(fields)
  }

  private mutating func put(
    _ one: Assignment, _ way: ArraySlice<String>, intoListOf item: Shape, _ value: Draft.Value?
  ) -> Draft.Value {
    var items: [Draft.Value] = if case .list(let items)? = value { items } else { [] }
    if way.isEmpty {
      if case .list(let all) = read(one, as: item.inner(.list(item.description))) { items += all }
      return .list(items)
    }
    let number = way.first.flatMap { Int($0) }
    let place = min(max(0, (number ?? 1) - 1), items.count)
    let rest = number == nil ? way : way.dropFirst()
    let new = put(one, rest, into: place < items.count ? items[place] : nil, as: item)
    items.replaceSubrange(place..<min(place + 1, items.count), with: [new])
    return .list(items)
  }

  /// A value as it was typed, or YAML between brackets.
  private mutating func read(_ one: Assignment, as shape: Shape) -> Draft.Value {
    let description = shape.description
    if one.isYAML, let yaml = WrittenFile.read(Array(one.text.utf8), one.name).file?.root.draft {
      return answered(yaml, one, as: shape)
    }
    if description.isPersonName { return TypedName(one.text).value }
    guard let item = description.answered.item else {
      return answered(.text(one.text), one, as: shape)
    }
    return .list([answered(.text(one.text), one, as: shape.inner(item))])
  }

  private mutating func answered(
    _ value: Draft.Value, _ one: Assignment, as shape: Shape?
  ) -> Draft.Value {
    let description = shape?.description
    switch value {
    case .list(let items):
      var all: [Draft.Value] = []
      let inner = description?.item.map { Shape($0, shape?.about) }
      for item in items { all.append(answered(item, one, as: inner)) }
      return .list(all)
    case .map(let fields):
      var all: [Draft.Field] = []
      for field in fields {
        let inner = description?.keys?.first { $0.key == field.key }
        let shape = inner.map { Shape($0.value, $0.about) }
        all.append(Draft.Field(field.key, answered(field.value, one, as: shape)))
      }
      return .map(all)
    case .text(let text):
      return .text(single(text, one, as: description?.answered ?? .text, shape?.about))
    }
  }

  private mutating func single(
    _ text: String, _ one: Assignment, as description: Description, _ about: About?
  ) -> String {
    if case .id(let folder) = description { return id(text, one, in: folder) }
    switch Answer(text, as: description, about: about, called: names) {
    case .taken(let value): return value
    case .unclear(let why):
      slips.append(Bilingual(vi: "\(one.name): \(why.vi)", en: "\(one.name): \(why.en)"))
      return text
    }
  }

  /// By the id, or by a name that only one has.
  private mutating func id(_ text: String, _ one: Assignment, in folder: String) -> String {
    let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
    let found = known.found(parts.first ?? text, in: folder)
    if found.count == 1 { return ([found[0].id] + parts.dropFirst()).joined(separator: "#") }
    // A name of nobody is told by the check, with what is nearest.
    if found.count > 1 {
      let list = found.prefix(5).map(\.id).joined(separator: ", ")
      slips.append(
        Bilingual(
          vi: "\(one.name): “\(text)” có thể là \(list)",
          en: "\(one.name): “\(text)” may be \(list)"))
    }
    return text
  }
}

extension Bilingual {
  fileprivate static func unknown(
    _ one: Assignment, _ key: String, _ fields: [FieldDescription]
  ) -> Bilingual {
    let near = nearest(to: key, among: fields.map(\.key))
    return Bilingual(
      vi: "\(one.name): không có mục “\(key)”" + (near.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "\(one.name): there is no field “\(key)”"
        + (near.map { "; the nearest is “\($0)”" } ?? ""))
  }
}

extension Draft {
  /// What it lacks, for who cannot be asked.
  package var absences: [Bilingual] {
    missing(in: .map(fields), as: .object(FileDescription(of: kind).fields), at: [])
  }
}

private func missing(
  in value: Draft.Value?, as description: Description, at way: [String]
) -> [Bilingual] {
  switch value {
  case .map(let fields)?:
    return (description.keys ?? []).flatMap { field -> [Bilingual] in
      let way = way + [field.key]
      if let value = fields[field.key] { return missing(in: value, as: field.value, at: way) }
      return field.isRequired ? field.absent(at: way) : []
    }
  case .list(let items)?:
    guard let item = description.item else { return [] }
    return items.flatMap { missing(in: $0, as: item, at: way) }
  default: return []
  }
}

extension FieldDescription {
  /// Its own parts where it has some that are required.
  fileprivate func absent(at way: [String]) -> [Bilingual] {
    let one = value.answered.item ?? value.answered
    let parts = (one.answered.keys ?? []).filter(\.isRequired)
    if !parts.isEmpty { return parts.flatMap { $0.absent(at: way + [$0.key]) } }
    let name = way.joined(separator: ".")
    return [
      Bilingual(
        vi: "thiếu --set \(name)=… – \(about.label.vi): \(about.help.vi)",
        en: "missing --set \(name)=… – \(about.label.en): \(about.help.en)")
    ]
  }
}
