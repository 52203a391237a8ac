internal import Asking
internal import Records
internal import Vietnamese

/// By what name each record and each entry of a vocabulary may be called where its id belongs.
struct KnownNames {
  private struct Name {
    let id: String
    /// With its marks, wherever the tone stands.
    let marked: String
    let folded: String
    let called: String
  }

  private var names: [String: [Name]] = [:]
  private var byFolded: [String: [String: [Int]]] = [:]
  private var ids: [String: Set<String>] = [:]
  private let words: ShortWords

  init(_ registry: Registry) {
    words = ShortWords(registry.glossary)
    for kind in Kind.allCases {
      for record in registry.records(of: kind) {
        note(record.header.name, in: kind.folder, called: record.calledNames.flatMap(\.both))
      }
    }
    for form in registry.forms {
      note(form.id.raw, in: "vocabularies/forms.yaml", called: form.label.both)
    }
    for field in registry.fields {
      note(field.id.raw, in: "vocabularies/fields.yaml", called: field.label.both)
    }
  }

  mutating func note(_ id: String, in folder: String, called texts: [String]) {
    ids[folder, default: []].insert(id)
    for text in texts {
      let marked = words.spelled(text)
      let place = names[folder, default: []].count
      names[folder, default: []].append(
        Name(id: id, marked: marked, folded: marked.folded, called: text))
      byFolded[folder, default: [:]][marked.folded, default: []].append(place)
    }
  }

  func has(_ id: String, in folder: String) -> Bool { ids[folder]?.contains(id) ?? false }

  /// The ids of those who are called so, each once. A text without marks finds every name that it may be; one with
  /// marks means them.
  func ids(called text: String, in folder: String) -> [String] {
    let wanted = words.spelled(text)
    let places = byFolded[folder]?[wanted.folded] ?? []
    let all = places.map { (names[folder] ?? [])[$0] }
    let same = all.filter { $0.marked == wanted }
    let like =
      same.isEmpty ? all.filter { wanted == wanted.folded || $0.marked == $0.folded } : same
    return like.map(\.id).inOrderOnce
  }

  /// Of those whose name begins so: to be asked about and never taken.
  func ids(beginning text: String, in folder: String) -> [String] {
    let wanted = words.spelled(text).folded
    guard wanted.utf8.count > 2, let known = names[folder] else { return [] }
    let longer = known.filter { $0.folded.hasPrefix(wanted + " ") }
    return Array(longer.map(\.id).inOrderOnce.prefix(KnownNames.mostOffered))
  }

  /// Whose name is nearly so, or what it is called itself.
  func nearest(to text: String, in folder: String) -> (id: String, name: String)? {
    // To weigh each of ten thousand names for each of a thousand cells would take minutes.
    guard let known = names[folder], known.count <= KnownNames.mostWeighed else { return nil }
    let best = Vietnamese.nearest(to: words.spelled(text).folded, among: known.map(\.folded))
    return known.first { $0.folded == best }.map { ($0.id, $0.called) }
  }

  /// What one is called.
  func name(of id: String, in folder: String) -> String {
    (names[folder] ?? []).first { $0.id == id }?.called ?? ""
  }

  private static let (mostOffered, mostWeighed) = (9, 2_000)
}

extension Array where Element: Hashable {
  var inOrderOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension LocalText {
  fileprivate var both: [String] { [vi] + (en.map { [$0] } ?? []) }
}
