internal import Content
internal import Records

/// Records that wait for their day, one for each field that a record may have, with that field and everything else that
/// can be told of them filled with words that stand nowhere else. The fields are those that the code says it reads, so that
/// a new one is among them.
package enum Canaries {
  /// In every such word.
  package static let mark = "qwchim"
  /// Until then they wait.
  package static let moment = "2026-06-01T08:00"

  /// A record, and the word that its field is filled with; nil where a field holds no text.
  package struct Canary: Sendable {
    package let path: FieldPath
    /// Below the content folder.
    package let file: String
    package let text: String
    package let word: String?
    fileprivate let key: RecordKey
  }

  /// Each with an embargo of its own.
  package static let embargoed = records(offset: 0).map { canary in
    let hasEmbargo = canary.path.fields[0].key == "embargo"
    return Canary(
      path: canary.path, file: canary.file,
      text: canary.text + (hasEmbargo ? "" : "embargo: \(moment)\n"), word: canary.word,
      key: canary.key)
  }

  /// Each named by an article under embargo, and by nothing else.
  package static let named = records(offset: 5000).filter {
    comesWithNamers[$0.path.file.path] != nil && $0.path.fields[0].key != "embargo"
  }

  /// Kinds that are withheld with those that name them, and what has to stand in the record for that.
  private static let comesWithNamers: [String: [String: String]] = [
    "officials/": [:], "units/": ["kind": "team"], "documents/": ["type": "decision"],
  ]

  private static let paths = FieldPath.all.filter { $0.file.path.hasSuffix("/") }

  private static func records(offset: Int) -> [Canary] {
    paths.enumerated().compactMap { index, path in
      Kind.allCases.first { $0.folder + "/" == path.file.path }.map {
        canary(path, of: $0, number: String(10_000 + offset + index))
      }
    }
  }

  private static func canary(_ path: FieldPath, of kind: Kind, number: String) -> Canary {
    let word = "\(mark)a\(number)"
    let text = FieldExample(path) { field, isWanted in
      value(of: field, in: kind, isWanted ? word : "\(mark)b\(number)")
    }.text
    let id = "\(mark)c\(number)"
    return Canary(
      path: path, file: "\(kind.folder)/\(id)/record.yaml", text: text,
      word: text.contains(word) ? word : nil, key: RecordKey(kind, id))
  }

  /// One that waits as well: whatever a bulletin carries waits with it.
  private static func id(of kind: Kind) -> String? {
    paths.firstIndex { $0.file.path == kind.folder + "/" }.map { "\(mark)c\(10_000 + $0)" }
  }

  /// Nil for what cannot hold a word of ours.
  private static func value(of field: FieldDescription, in kind: Kind, _ word: String) -> String? {
    if let needed = comesWithNamers[kind.folder + "/"]?[field.key] { return needed }
    if field.key == "embargo" { return moment }
    if field.key == "mail" { return "\(word)@example.vn" }
    // The keys of an item are kinds, and their texts are ids.
    if case .text = field.value, let kind = Kind(rawValue: field.key) { return id(of: kind) }
    return field.value.filled(with: word, like: field.about.example)
  }
}

extension Canaries {
  /// What they name, the words of vocabularies too, and the article that names those of ``named``.
  package static let company: [String: String] = {
    let links = named.map { "[x](\($0.key.kind.rawValue):\($0.key.name))" }
    return [
      "officials/\(mark)-an.yaml": """
      name: {family: \(mark)d1, given: \(mark)d2}
      honorific: ba
      category: citizen
      posts: [{title: {vi: \(mark)d3, en: \(mark)d4}, unit: \(mark)-to}]
      """,
      "units/\(mark)-to.yaml": """
      kind: team
      names: [{vi: \(mark)d5, en: \(mark)d6}]
      aliases: [\(mark)/cu]
      """,
      "documents/\(mark)-qd.yaml": """
      number: \(mark)d7/QĐ-UBND
      type: decision
      issuer: \(mark)-to
      issued: 2024-01-02
      title: {vi: \(mark)d8, en: \(mark)d9}
      """,
      "articles/\(mark)-bai/record.yaml": """
      title: {vi: \(mark)d10, en: \(mark)d11}
      on: 2024-01-02
      embargo: \(moment)
      """,
      "articles/\(mark)-bai/vi.md": links.joined(separator: "\n") + "\n",
    ]
  }()

  /// To be added to the vocabularies.
  package static let words = [
    "vocabularies/forms.yaml": """

    \(mark)-hinh-thuc:
      label: {vi: \(mark)d12, en: \(mark)d13}
      sort: certificate

    """,
    "vocabularies/fields.yaml": """

    \(mark)-linh-vuc: {label: {vi: \(mark)d14, en: \(mark)d15}}

    """,
  ]

  fileprivate static let ids = [
    "officials": "\(mark)-an", "units": "\(mark)-to", "documents": "\(mark)-qd",
    "vocabularies/forms.yaml": "\(mark)-hinh-thuc", "vocabularies/fields.yaml": "\(mark)-linh-vuc",
  ]
}

extension Description {
  /// A value of this form with a word in it; nil for days, numbers and the like.
  fileprivate func filled(with word: String, like example: String) -> String? {
    switch self {
    case .text: word
    case .common(.label, _), .common(.text, _): "{vi: \(word), en: \(word)}"
    case .common(.party, _): "{official: \(Canaries.mark)-an}"
    case .address: "https://\(word).example.vn/"
    case .file: example.lastIndex(of: ".").map { word + example[$0...] }
    case .id(let folder): Canaries.ids[folder]
    case .list(let item): item.filled(with: word, like: example).map { "[\($0)]" }
    case .either(let one, let other):
      one.filled(with: word, like: example) ?? other.filled(with: word, like: example)
    default: nil
    }
  }
}
