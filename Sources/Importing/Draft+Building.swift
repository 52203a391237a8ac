internal import Vietnamese
internal import Writing

extension Draft.Value {
  static let nothing = Draft.Value.map([])

  /// Puts a value where a way leads, and makes what is missing on the way.
  func putting(_ value: Draft.Value, at way: ArraySlice<Step>) -> Draft.Value {
    guard let step = way.first else { return value }
    switch step {
    case .key(let key):
      var fields = fields
      fields[key] = (fields[key] ?? .nothing).putting(value, at: way.dropFirst())
      return .map(fields)
    case .item(let place):
      var items = items
      while items.count <= place { items.append(.nothing) }
      items[place] = items[place].putting(value, at: way.dropFirst())
      return .list(items)
    }
  }

  /// Without what says nothing.
  var compact: Draft.Value? {
    switch self {
    case .text(let text): text.isEmpty ? nil : self
    case .list(let items):
      { $0.isEmpty ? nil : .list($0) }(items.compactMap(\.compact))
    case .map(let fields):
      { $0.isEmpty ? nil : .map($0) }(
        fields.compactMap { field in field.value.compact.map { Draft.Field(field.key, $0) } })
    }
  }

  var fields: [Draft.Field] { if case .map(let fields) = self { fields } else { [] } }

  var items: [Draft.Value] { if case .list(let items) = self { items } else { [] } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  subscript(key: String) -> Draft.Value? { fields[key] }

  /// Every single text below it.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .map(let fields): fields.flatMap(\.value.texts)
    }
  }
}
