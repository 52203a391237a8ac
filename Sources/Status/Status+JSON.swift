internal import JSON
internal import Records
internal import Vietnamese

extension Status {
  /// For programs: the same in every language.
  package var json: String {
    let whole = JSON.object([
      "version": .int(1), "moment": .text(moment.iso), "translations": translations.json,
      "openings": .list(openings.map(\.json)),
      "lacks": .object(
        Lack.allCases.map { JSON.Member($0.rawValue, .list((lacks[$0] ?? []).map(\.json))) }),
      "nextIssue": nextIssue.json, "overdue": .list(overdue.map(\.json)),
    ])
    return String(decoding: whole.bytes(.indented), as: UTF8.self) + "\n"
  }
}

extension Status.Item {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("record", .text("\(key.kind.rawValue):\(key.name)")),
      JSON.Member("file", .text(file)),
    ]
  }

  fileprivate var json: JSON { .object(members) }

  /// The record, and what else there is to say of it.
  fileprivate func json(with facts: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members + facts.compactMap { key, value in value.map { JSON.Member(key, $0) } })
  }
}

extension Status.Translations {
  fileprivate var json: JSON {
    .object([
      "fresh": .int(fresh), "stale": .list(stale.map(\.json)),
      "unstamped": .list(unstamped.map(\.json)), "missing": .list(missing.map(\.json)),
    ])
  }
}

extension Status.Translations.Stale {
  /// Without `changes` where the earlier text is not known.
  fileprivate var json: JSON {
    item.json(with: [
      "changes": changes.map { changes in
        .list(
          changes.map { .object(["removed": .text($0.removed), "added": .text($0.added)]) })
      }
    ])
  }
}

extension Status.Opening {
  fileprivate var json: JSON {
    .object(["moment": .text(moment.iso), "records": .list(records.map(\.json))])
  }
}

extension Status.NextIssue {
  fileprivate var json: JSON {
    .object([
      "after": after.map { .text($0.iso) },
      "items": .list(items.map(\.json)), "late": .list(late.map(\.json)),
    ])
  }
}

extension Status.NextIssue.News {
  fileprivate var json: JSON {
    item.json(with: [
      "on": .text(on.iso), "number": number.map { .text($0) }, "form": form?.json,
    ])
  }
}

extension Status.OverdueTask {
  fileprivate var json: JSON {
    item.json(with: ["text": text.json, "due": .text(due.iso)])
  }
}

extension LocalText {
  fileprivate var json: JSON { .object(["vi": .text(vi), "en": en.map { .text($0) }]) }
}
