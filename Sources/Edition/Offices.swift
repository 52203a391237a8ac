package import Records
package import Vietnamese

// What a person is called of whom the record knows the office and not the name.
extension Naming {
  /// The name; else the office held on the date. A household is called by its head.
  package func name(of official: Official, on date: PartialDate?) -> String {
    guard official.category == .household, let head = edition.name(of: official) else {
      return (edition.name(of: official) ?? office(of: official, on: date)).map(plain)
        ?? official.id.raw
    }
    let address = official.honorific.word(in: self)
    return say(.household, [address, plain(head)].compactMap { $0 }.joined(separator: " "))
  }

  /// "Chủ tịch Ủy ban nhân dân xã Phú Giáo", "Chairman of the People's Committee of Phu Giao Commune": the post held on the date, or
  /// the last one; nil for who held none.
  package func office(of official: Official, on date: PartialDate?) -> LocalText? {
    let then = date.flatMap(official.post)
    guard let post = then ?? official.posts.last else { return nil }
    let day = then == nil ? post.period.to : date
    guard let unit = registry.units[post.unit].map({ edition.name(of: $0, on: day) }) else {
      return post.title
    }
    return office(post.title, of: unit)
  }
}

extension Edition {
  /// Whether one of them is called by an office: beside a name, that would be read as the office of the one before.
  package func namesOffice(_ parties: [Party]) -> Bool {
    parties.contains { party in
      guard case .official(let reference) = party else { return false }
      return registry.officials[reference].map { $0.name == nil } ?? false
    }
  }

  /// By what a person stands in lists, as the language sorts them: the name, else the last post and its unit.
  func order(
    of official: Official, in language: Language
  ) -> (key: CollationKey, letter: String) {
    if let name = official.name {
      return (name.sortKey(in: language), name.indexLetter(in: language))
    }
    guard let post = official.posts.last else { return (CollationKey(official.id.raw), "#") }
    let unit = registry.units[post.unit]?.name(on: post.period.to)[language]
    let title = post.title[language]
    return (
      CollationKey([title, unit ?? ""], in: language), IndexLetter.of(title, in: language)
    )
  }
}
