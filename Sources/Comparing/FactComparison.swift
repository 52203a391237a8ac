package import JSON
package import Records
internal import Status
internal import Vietnamese

/// Finds what is said otherwise.
package struct FactComparison: Sendable {
  private let labels: FactLabels
  /// What the data told of before: another table is no change of a record.
  private let earlier: FactLabels
  private let kind: Kind

  package init(of kind: Kind, labels: FactLabels, earlier: FactLabels) {
    self.labels = labels
    self.earlier = earlier
    self.kind = kind
  }

  package func changes(from old: JSON, to new: JSON) -> [ChangedFact] {
    let (before, after) = (ToldFacts(old), ToldFacts(new))
    let lists = union(before.lists.map(\.name), after.lists.map(\.name))
    return changes(from: before, to: after, in: kind.folder, of: nil)
      + lists.flatMap { name in
        changes(
          of: name, from: before.lists.first { $0.name == name }?.entries ?? [],
          to: after.lists.first { $0.name == name }?.entries ?? [])
      }
  }

  private func union(_ old: [String], _ new: [String]) -> [String] {
    new + old.filter { !new.contains($0) }
  }

  private func changes(
    from old: ToldFacts, to new: ToldFacts, in table: String, of list: Bilingual?
  ) -> [ChangedFact] {
    union(old.values.map(\.stem), new.values.map(\.stem)).compactMap { stem in
      let (before, after) = (old[stem], new[stem])
      guard before != after, isTold(stem, in: table) else { return nil }
      let printing = FactPrinting(labels: labels, table: table, stem: stem)
      return printing.change(from: before, to: after, of: list)
    }
  }

  private func isTold(_ stem: String, in table: String) -> Bool {
    earlier.tell(of: stem, in: table) && labels.tell(of: stem, in: table)
  }

  /// Entries that stand in the place of others are the same with other facts.
  private func changes(of name: String, from old: [JSON], to new: [JSON]) -> [ChangedFact] {
    let table = kind.table(ofList: name)
    let list = labels.title(of: table)
    return Runs.all(from: old, to: new).flatMap { run -> [ChangedFact] in
      let (gone, come) = (Array(old[run.removed]), Array(new[run.added]))
      let shared = min(gone.count, come.count)
      let altered = zip(gone, come).flatMap {
        changes(from: ToldFacts($0), to: ToldFacts($1), in: table, of: list)
      }
      return altered
        + gone[shared...].map { entry in
          ChangedFact(
            table: table, stem: nil, list: list, label: nil,
            before: summary(of: entry, in: table), after: nil, language: nil)
        }
        + come[shared...].map { entry in
          ChangedFact(
            table: table, stem: nil, list: list, label: nil, before: nil,
            after: summary(of: entry, in: table), language: nil)
        }
    }
  }

  private func summary(of entry: JSON, in table: String) -> Bilingual {
    let said = ToldFacts(entry).values.map { stem, value in
      FactPrinting(labels: labels, table: table, stem: stem).text(of: value)
    }
    return Bilingual { language in
      // Who is named by id and by name is told once.
      said.map { $0[language] }.reduce(into: [String]()) { told, text in
        if told.last != text { told.append(text) }
      }.joined(separator: "; ")
    }
  }
}

extension FactComparison {
  /// All that a record says, each fact with what it is called.
  package func told(_ facts: JSON) -> [ChangedFact] { changes(from: .object([:]), to: facts) }
}
