internal import Content
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

// Units, documents, forms and whatever else a cell names.
extension Importer {
  /// Puts ids in place of the names that a row has there. False goes with a fault.
  mutating func resolve(_ field: MapField, in facts: inout RowFacts) -> Bool {
    guard let folder = field.value.referredFolder else { return true }
    var isSound = true
    for (way, text, column) in facts.texts(of: field) {
      guard let id = id(of: text, in: folder, field, facts, column) else {
        isSound = false
        continue
      }
      facts.replace(text: id, at: way, of: field)
    }
    return isSound
  }

  /// An article of a document stays behind its id: `nd-73-2023#10`.
  private mutating func id(
    of text: String, in folder: String, _ field: MapField, _ facts: RowFacts,
    _ column: BoundMap.Column?
  ) -> String? {
    let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
    let name = parts.first ?? text
    let rest = parts.count > 1 ? "#" + parts[1] : ""
    if names.has(name, in: folder) { return text }
    let called = living(names.ids(called: name, in: folder), in: folder, on: facts.day)
    if called.count == 1 { return called[0] + rest }
    let ids = called.isEmpty ? names.ids(beginning: name, in: folder) : called
    guard ids.isEmpty else {
      guard case .known(let id)? = answer(name, ids, in: folder, facts, column, mayBeNew: false)
      else {
        return nil
      }
      return id + rest
    }
    let near = names.nearest(to: name, in: folder)
    fail(
      facts.fault(column, .unknown(name, in: folder, nearest: near), help: .unknownHelp(field.name))
    )
    return nil
  }

  /// Of units of one name those that there were on the day of the row.
  func living(_ ids: [String], in folder: String, on day: Day?) -> [String] {
    guard ids.count > 1, folder == Kind.unit.folder, let day else { return ids }
    let living = ids.filter { registry.units[$0]?.lifetime.contains(day) ?? true }
    return living.isEmpty ? ids : living
  }

  /// A record in a few words, for whoever has to choose.
  func describe(_ id: String, in folder: String) -> Bilingual {
    if folder == Kind.official.folder, let official = registry.officials[id] {
      let post = official.posts.last
      let unit = post.flatMap { registry.units[$0.unit]?.name(on: nil) }
      func words(_ language: Language) -> String {
        let name = official.name?.display ?? ""
        return ([name] + [post?.title, unit].compactMap { $0 }.map { $0.words(in: language) })
          .filter { !$0.isEmpty }.joined(separator: ", ")
      }
      return Bilingual(vi: words(.vi), en: words(.en))
    }
    if folder == Kind.unit.folder, let unit = registry.units[id] {
      let parent = unit.parents.last.flatMap { registry.units[$0.value]?.name(on: nil) }
      func words(_ language: Language) -> String {
        [unit.name(on: nil), parent].compactMap { $0?.words(in: language) }.joined(separator: ", ")
      }
      return Bilingual(vi: words(.vi), en: words(.en))
    }
    let name = names.name(of: id, in: folder)
    return Bilingual(vi: name, en: name)
  }
}

extension LocalText {
  fileprivate func words(in language: Language) -> String { language == .vi ? vi : en ?? vi }
}

extension BoundMap {
  /// Fields in which ids stand, but for those of people.
  var references: [MapField] {
    let all = columns.flatMap(\.fields) + values.map(\.field)
    var seen: Set<String> = []
    return all.filter {
      $0.value.referredFolder != nil && !($0.through == nil && $0.referred == .official)
        && seen.insert($0.name).inserted
    }
  }
}

extension RowFacts {
  /// What stands at a field now, each with its way and its column.
  func texts(of field: MapField) -> [(way: [Step], text: String, column: BoundMap.Column?)] {
    let (whole, sources) = holding(field)
    return sources.filter { $0.way.dropItems == field.way.dropItems }.flatMap { source in
      (whole.value(at: source.way[...])?.leaves(at: source.way) ?? []).map {
        ($0.way, $0.text, source.column)
      }
    }
  }

  private func holding(_ field: MapField) -> (Draft.Value, [Source]) {
    guard let holder = field.through?.holder else { return (own, sources) }
    let person = named.first { $0.holder == holder }
    return (person?.told ?? .nothing, person?.sources ?? [])
  }

  /// The first day that the row tells of its record.
  var day: Day? { own.texts.lazy.compactMap { Day(iso: $0) }.first }
}

extension [Step] {
  fileprivate var dropItems: [Step] { filter { !$0.isItem } }
}

extension Draft.Value {
  fileprivate func value(at way: ArraySlice<Step>) -> Draft.Value? {
    guard let step = way.first else { return self }
    switch step {
    case .key(let key): return self[key]?.value(at: way.dropFirst())
    case .item(let place):
      return items.indices.contains(place) ? items[place].value(at: way.dropFirst()) : nil
    }
  }

  fileprivate func leaves(at way: [Step]) -> [(way: [Step], text: String)] {
    switch self {
    case .text(let text): [(way, text)]
    case .list(let items):
      items.enumerated().flatMap { place, item in item.leaves(at: way + [.item(place)]) }
    case .map: []
    }
  }
}
