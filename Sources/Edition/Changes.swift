package import Records
internal import Vietnamese

/// A commendation and what happened to it.
package struct StatusChangeEntry: Sendable {
  package let commendation: Commendation
  package let change: StatusChange
}

extension Edition {
  /// Up to today, newest first.
  package var corrections: [Correction] {
    registry.corrections.all.filter { $0.on.value <= today(for: $0) }.newestFirst
  }

  /// Those of one record, up to today, newest first.
  package func corrections(of key: RecordKey) -> [Correction] {
    relations.corrections[key].filter { $0.on.value <= today(for: $0) }.newestFirst
  }

  /// What has happened to a commendation up to today.
  package func changes(of commendation: Commendation) -> [StatusChange] {
    let today = today(for: commendation)
    return commendation.history.filter { $0.on.value <= today }
  }

  /// Up to today, newest first.
  package var statusChanges: [StatusChangeEntry] {
    registry.commendations.all.flatMap { commendation in
      changes(of: commendation)
        .map { StatusChangeEntry(commendation: commendation, change: $0) }
    }.sorted {
      ($1.change.on.value, $0.commendation.id) < ($0.change.on.value, $1.commendation.id)
    }
  }
}
