package import Edition
package import Records
package import Vietnamese

/// What a reader can follow.
package enum Feed: Hashable, Sendable {
  case everything, corrections
  /// What readers saw change.
  case changes
  case unit(ID<Unit>)
  /// What rests on an article of a document.
  case provision(ProvisionKey)
  /// A register, or what is left of it by one choice.
  case register(Register, Facet?)

  /// What a feed reader wants.
  static let mostEntries = 50
  /// The name of its file, in the folder of the page.
  package static let name = "atom.xml"
  package static let bulletins = Feed.register(.bulletins, nil)

  /// Whether it tells of what one choice leaves of a register.
  var isOfChoice: Bool { if case .register(_, _?) = self { true } else { false } }

  package func path(in language: Language) -> String { page.path(in: language) + Feed.name }

  /// The page that shows what the feed tells of.
  var page: Route {
    switch self {
    case .everything: .home
    case .corrections: .register(.corrections)
    case .changes: .changes(page: 1)
    case .unit(let id): .record(RecordKey(.unit, id.raw))
    case .provision(let key): .provision(key)
    case .register(let register, let facet): .register(register, facet, page: 1)
    }
  }
}

extension Feed {
  func title(in naming: Naming) -> String {
    let site = naming.plain(naming.edition.settings.title)
    let part: String? =
      switch self {
      case .everything: nil
      case .corrections: naming.say(Register.corrections)
      case .changes: naming.say(Word.changesTitle)
      case .unit(let id): naming.registry.units[id].map { naming.name(of: $0, on: nil) }
      case .provision(let key):
        naming.registry.documents[key.document].map {
          naming.citation(of: $0, article: key.number)
        }
      case .register(let register, let facet):
        [naming.say(register), facet.map { naming.said($0, in: register) }].compactMap { $0 }
          .joined(separator: " – ")
      }
    return part.map { "\($0) – \(site)" } ?? site
  }
}
