internal import Asking
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

// Those whom a row names.
extension Importer {
  /// The id of a person; one without a record gets it where the table tells enough of them. Nil goes with a fault.
  mutating func identify(_ cell: RowFacts.Named, in facts: RowFacts) -> String? {
    let folder = Kind.official.folder
    if let text = cell.text, names.has(text, in: folder) { return text }
    let named = takenApart(cell, on: facts.day)
    let meanings = [cell.text, named.text].compactMap { $0 }.compactMap { text in
      named.field.flatMap { map.meaning(of: text, for: $0) }
    }
    let meaning = meanings.first
    if let meaning, meaning != Importer.newWord { return meaning }
    let told = person(of: named)
    guard let name = told.personName else {
      fail(facts.fault(named.column, .noName))
      return nil
    }
    if meaning == Importer.newWord { return bring(told, named, facts) }
    switch people.who(name, told.personFacts) {
    case .known(let id, let byNameAlone):
      if byNameAlone { remark(facts.row, .byNameAlone(name.display, id, describe(id, in: folder))) }
      return id
    case .new(let namesakes):
      let id = bring(told, named, facts)
      if let id, let namesake = namesakes.first {
        remark(facts.row, .namesake(name.display, id, of: namesake, describe(namesake, in: folder)))
      }
      return id
    case .unsure(let ids):
      switch answer(name.display, ids, in: folder, facts, named.column, mayBeNew: named.tellsMore) {
      case .known(let id)?: return id
      case .new?: return bring(told, named, facts)
      case nil: return nil
      }
    }
  }

  /// “Ông Nguyễn Văn An, Phó Giám đốc Sở Xây dựng”, as decisions list people: a name, a post, and a unit where it is the
  /// only one called so. What a column of its own tells counts more.
  private func takenApart(_ named: RowFacts.Named, on day: Day?) -> RowFacts.Named {
    guard let parts = named.text?.split(separator: ",", maxSplits: 1), parts.count == 2,
      TypedName(String(parts[0])).name.family != nil
    else { return named }
    var named = named
    named.text = String(parts[0])
    let words = parts[1].split { $0.isWhitespace || $0 == "," }
    for start in words.indices {
      let called = words[start...].joined(separator: " ")
      let ids = living(
        names.ids(called: called, in: Kind.unit.folder), in: Kind.unit.folder, on: day)
      guard ids.count == 1 else { continue }
      named.tell(ids[0], at: "unit")
      if start > 0 { named.tell(words[..<start].joined(separator: " "), at: "title", "vi") }
      break
    }
    return named
  }

  /// What stands in a map for somebody who has no record yet.
  private static let newWord = "new"

  private func person(of named: RowFacts.Named) -> Draft.Value {
    guard let text = named.text else { return titles.completed(named.told.compact ?? .nothing) }
    let typed = TypedName(text)
    var told = named.told
    if told["name"] == nil { told = told.putting(typed.value, at: [.key("name")]) }
    if let honorific = typed.honorific, told["honorific"] == nil {
      told = told.putting(.text(honorific.rawValue), at: [.key("honorific")])
    }
    return titles.completed(told.compact ?? .nothing)
  }

  private mutating func bring(
    _ told: Draft.Value, _ named: RowFacts.Named, _ facts: RowFacts
  ) -> String? {
    guard named.tellsMore else {
      let name = told.calledName
      let near = names.nearest(to: name, in: Kind.official.folder)?.id
      fail(
        facts.fault(
          named.column, .nobody(name, near.map { ($0, describe($0, in: Kind.official.folder)) }),
          help: .nobodyHelp(named.field?.name ?? "")))
      return nil
    }
    let id = freeID(told, of: .official)
    create(.official, id, told, rows: [facts.row.number], named.sources)
    return id
  }
}

extension RowFacts.Named {
  /// A fact of the first post that nothing else has told.
  fileprivate mutating func tell(_ text: String, at keys: String...) {
    let way = [.key("posts"), .item(0)] + keys.map { Step.key($0) }
    let post = told["posts"]?.items.first
    guard keys.reduce(post, { $0?[$1] }) == nil else { return }
    told = told.putting(.text(text), at: way[...])
    sources.append(RowFacts.Source(way: way, column: column))
  }

  /// Whether the table or the map says more of the person than a name: enough to begin a record with.
  fileprivate var tellsMore: Bool {
    told.fields.contains { $0.key != "name" && $0.key != "honorific" }
  }
}

extension Draft.Value {
  /// Of a person's record.
  var personName: PersonName? {
    guard let name = self["name"], let given = name["given"]?.text else { return nil }
    return PersonName(family: name["family"]?.text, middle: name["middle"]?.text, given: given)
  }

  var personFacts: PersonFacts {
    let posts = self["posts"]?.items ?? []
    return PersonFacts(
      honorific: (self["honorific"]?.text).flatMap(Official.Honorific.init) ?? .none,
      units: Set(posts.compactMap { $0["unit"]?.text }),
      titles: Set(posts.compactMap { $0["title"]?["vi"]?.text?.folded }))
  }

  /// What a record is called: by its name, its title, or its number.
  var calledName: String {
    personName?.display ?? self["names"]?.items.first?["vi"]?.text ?? self["title"]?["vi"]?.text
      ?? self["name"]?["vi"]?.text ?? self["number"]?.text ?? self["decision"]?["number"]?.text
      ?? ""
  }
}

/// What posts are called in English, as the site's records have it: where all agree, a table need not say it again.
struct PostTitles {
  private var english: [String: String?] = [:]

  init(_ registry: Registry) {
    for post in registry.officials.all.flatMap(\.posts) {
      guard let en = post.title.en else { continue }
      let key = post.title.vi.wordKey
      english[key] = english[key, default: en] == en ? en : .some(nil)
    }
  }

  func completed(_ person: Draft.Value) -> Draft.Value {
    let posts = person["posts"]?.items ?? []
    return posts.indices.reduce(person) { person, place in
      guard let title = posts[place]["title"], title["en"] == nil, let vi = title["vi"]?.text,
        let en = english[vi.wordKey] ?? nil
      else { return person }
      return person.putting(
        .text(en), at: [.key("posts"), .item(place), .key("title"), .key("en")])
    }
  }
}
