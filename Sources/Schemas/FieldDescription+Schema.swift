internal import Content
internal import JSON
internal import Vietnamese

extension FieldDescription {
  /// The form of its value, with what an editor of either language is told of it. Editors show the title and the
  /// description and know of one language only, so that both stand in them.
  var schema: JSON {
    let told: [JSON.Member] = [
      JSON.Member("title", .text(about.label.inBoth)),
      JSON.Member("description", .text(text)),
    ]
    let examples = value.read(example: about.example).map { JSON.Member("examples", .list([$0])) }
    return .object(told + value.schema.members + [examples].compactMap { $0 })
  }

  private var text: String {
    let help = "\(about.help.vi)\n\n\(about.help.en)"
    guard value.read(example: about.example) == nil else { return help }
    return help + "\n\n\(key): \(about.example)"
  }
}

extension Description {
  /// The example as the value it is; nil where it is a map or a list, which is shown as it is written.
  fileprivate func read(example: String) -> JSON? {
    switch self {
    case .list, .object, .common, .entries: nil
    case .either(let one, let other):
      example.hasPrefix("{") || example.hasPrefix("[")
        ? nil : one.read(example: example) ?? other.read(example: example)
    case .whole, .quantity: .number(example)
    case .flag: .bool(example == "true")
    default: .text(example.withoutQuotes)
    }
  }
}

extension String {
  fileprivate var withoutQuotes: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}

extension Bilingual {
  var inBoth: String { "\(vi) · \(en)" }
}
