internal import JSON
internal import Records
internal import Status
internal import Vietnamese

extension Comparison {
  /// For programs: everything, in both languages.
  package var json: String {
    let told = JSON.object([
      "base": .text(base),
      "records": .object([
        "added": .list(records.added.map(\.json)), "changed": .list(records.changed.map(\.json)),
        "revoked": .list(records.ended.map(\.json)),
        "withdrawn": .list(records.withdrawn.map(\.json)),
        "gone": .list(records.gone.map(\.json)),
      ]),
      "addresses": .object([
        "moved": .list(addresses.moved.map(\.json)), "lost": .list(addresses.lost.map(\.json)),
      ]),
      "relisted": .object(["records": .int(relisted.ofRecords), "lists": .int(relisted.lists)]),
      "files": .object([
        "added": .list(files.added.map { .text($0) }),
        "changed": .list(files.changed.map { .text($0) }),
        "removed": .list(files.removed.map { .text($0) }),
      ]),
    ])
    return String(decoding: told.bytes(.indented), as: UTF8.self) + "\n"
  }
}

extension Comparison.Named {
  fileprivate var json: JSON {
    .object([
      "record": .text("\(key.kind.rawValue):\(key.name)"), "title": title?.json,
      "path": path.json,
    ])
  }
}

extension Comparison.Changed {
  fileprivate var json: JSON {
    .object([
      "record": record.json, "facts": .list(facts.map(\.json)), "texts": .list(texts.map(\.json)),
    ])
  }
}

extension ChangedFact {
  fileprivate var json: JSON {
    .object([
      "list": list?.json, "fact": label?.json, "before": before?.json, "after": after?.json,
      "language": language.map { .text($0.rawValue) },
    ])
  }
}

extension Comparison.TextChange {
  fileprivate var json: JSON {
    .object([
      "language": .text(language.rawValue), "change": .text("\(sort)"),
      "words": .list(
        words.map { .object(["removed": .text($0.removed), "added": .text($0.added)]) }),
    ])
  }
}

extension Comparison.AddressChanges.Moved {
  fileprivate var json: JSON {
    .object([
      "record": .text("\(record.kind.rawValue):\(record.name)"), "from": .text(from),
      "to": .text(to), "leads": .bool(leads),
    ])
  }
}

extension Comparison.AddressChanges.Lost {
  fileprivate var json: JSON {
    .object([
      "path": .text(path), "record": record.map { .text("\($0.kind.rawValue):\($0.name)") },
    ])
  }
}

extension Bilingual {
  fileprivate var json: JSON { .object(["vi": .text(vi), "en": .text(en)]) }
}
