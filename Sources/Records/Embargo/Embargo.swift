package import Vietnamese

/// What may not be read at a moment by its own word, by that of the bulletin that carries it, or by that of the record it
/// speaks of.
struct Embargo: Sendable {
  let held: Set<RecordKey>
  /// What a bulletin that is not out carries and the rest of the site may have named long before: people, units, documents.
  let carried: Set<RecordKey>
  /// Awards that wait with the proposal they are for. No bulletin carries them.
  let followers: [Commendation]
  /// Those that are not out yet.
  let bulletins: [Bulletin]

  init(_ registry: Registry, at moment: Moment) {
    let (open, closed) = registry.bulletins.all.partitioned {
      $0.publish.value <= moment && ($0.header.embargo ?? moment) <= moment
    }
    let own = registry.ownEmbargoes
    let shown = Set(open.flatMap { $0.items.map(RecordKey.init) })
    let late = own.filter { $0.value > moment }.map(\.key)
    let waiting = closed.flatMap { $0.items.map(RecordKey.init) }
      .filter { !shown.contains($0) && own[$0] == nil }
    let named = Set(late + waiting.filter { !$0.kind.isNamedByOthers } + closed.map(\.key))
    carried = Set(waiting.filter(\.kind.isNamedByOthers))
    let followers = registry.awards(forAny: named).filter {
      own[$0.key] == nil && !shown.contains($0.key) && !named.contains($0.key)
    }
    let first = named.union(followers.map(\.key))
    self.followers = followers
    bulletins = closed
    held = first.union(registry.corrected(ofAny: first).map(\.key))
  }
}

extension Kind {
  /// Whether records are there for others to name, rather than to be read for themselves.
  fileprivate var isNamedByOthers: Bool {
    switch self {
    case .official, .unit, .document: true
    default: false
    }
  }
}

extension Array {
  fileprivate func partitioned(by isFirst: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}

extension Registry {
  /// When something may be read that could not be read before.
  package var openings: [Moment] { bulletins.all.map(\.publish.value) + ownEmbargoes.values }

  /// The first moment at which something opens that is held now; nil where nothing is.
  package func nextOpening(after moment: Moment) -> Moment? {
    let held = Embargo(self, at: moment).held
    guard !held.isEmpty else { return nil }
    // A bulletin may have an embargo of its own, and an item a later one: then its day opens nothing.
    return Set(openings).filter { $0 > moment }.sorted()
      .first { !held.isSubset(of: Embargo(self, at: $0).held) }
  }

  /// The moments to come at which something opens that is held now, in order, with what opens.
  package func openings(after moment: Moment) -> [(moment: Moment, records: [RecordKey])] {
    var held = Embargo(self, at: moment).held
    var found: [(moment: Moment, records: [RecordKey])] = []
    for next in Set(openings).filter({ $0 > moment }).sorted() {
      let rest = Embargo(self, at: next).held
      let opened = held.subtracting(rest).sorted()
      if !opened.isEmpty { found.append((next, opened)) }
      held = rest
    }
    return found
  }

  fileprivate func awards(forAny held: Set<RecordKey>) -> [Commendation] {
    guard held.contains(where: { $0.kind == .initiative }) else { return [] }
    return commendations.all.filter { commendation in
      commendation.initiative.map { held.contains(RecordKey(.initiative, $0.id.raw)) } ?? false
    }
  }

  fileprivate func corrected(ofAny held: Set<RecordKey>) -> [Correction] {
    held.isEmpty ? [] : corrections.all.filter { held.contains(RecordKey($0.record)) }
  }
}
