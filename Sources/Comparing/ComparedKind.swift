internal import JSON
internal import Records
internal import Status
internal import Vietnamese

/// The records of one kind on both sides.
struct ComparedKind {
  private let kind: Kind
  private let old: PublishedData
  private let new: PublishedData
  private let before: [String: PublishedRecord]
  private let after: [String: PublishedRecord]
  private let facts: FactComparison
  /// Files that are others.
  private let changed: Set<String>

  init(
    _ kind: Kind, _ old: PublishedData, _ new: PublishedData,
    _ labels: (old: FactLabels, new: FactLabels),
    _ changed: Set<String>
  ) {
    func records(_ data: PublishedData) -> [String: PublishedRecord] {
      data.records(of: kind).reduce(into: [:]) { records, entry in
        records[entry.key] = PublishedRecord(key: RecordKey(kind, entry.key), json: entry.value)
      }
    }
    self.kind = kind
    self.old = old
    self.new = new
    self.changed = changed
    before = records(old)
    after = records(new)
    facts = FactComparison(of: kind, labels: labels.new, earlier: labels.old)
  }

  /// The pages of all that are on either side.
  var pages: Set<String> {
    Set(
      (Array(before.values) + after.values).flatMap { record in
        Language.allCases.map { record.page(in: $0) }
      })
  }

  var base: String { (after.values.first ?? before.values.first)?.base ?? "" }

  func tell(
    _ records: inout Comparison.RecordChanges, _ addresses: inout Comparison.AddressChanges
  ) {
    let renamed = renamed
    let heirs = Set(renamed.values)
    for name in Set(before.keys).union(after.keys).sorted() {
      let heir = renamed[name] ?? name
      switch (before[name], after[heir]) {
      case (let was?, let now?):
        if let change = change(from: was, to: now) {
          if now.hasEnded, !was.hasEnded {
            records.ended.append(change)
          } else {
            records.changed.append(change)
          }
        }
        addresses.moved += moves(from: was, to: now)
      case (nil, let now?): if !heirs.contains(name) { records.added.append(now.named) }
      case (let was?, nil): lose(was, &records, &addresses)
      case (nil, nil): break
      }
    }
  }

  private func lose(
    _ was: PublishedRecord, _ records: inout Comparison.RecordChanges,
    _ addresses: inout Comparison.AddressChanges
  ) {
    if new.isWithdrawn(was) {
      records.withdrawn.append(was.unnamed)
    } else {
      records.gone.append(was.named)
      addresses.lost += losses(of: was)
    }
  }

  /// Records that have another id now: at the old address stands a page that leads to the new.
  private var renamed: [String: String] {
    let come = after.values.filter { before[$0.key.name] == nil && $0.hasPage }
      .sorted { $0.key < $1.key }
    guard !come.isEmpty else { return [:] }
    return before.values.reduce(into: [:]) { renamed, was in
      guard after[was.key.name] == nil, was.hasPage,
        let page = new.site.bytes(of: was.page(in: .vi))
      else { return }
      let text = String(decoding: page, as: UTF8.self)
      let heir = come.first { text.contains("/\($0.path(in: .vi))\"") }
      if let heir { renamed[was.key.name] = heir.key.name }
    }
  }

  private func change(
    from was: PublishedRecord, to now: PublishedRecord
  ) -> Comparison.Changed? {
    let facts = was.json == now.json ? [] : self.facts.changes(from: was.json, to: now.json)
    let texts = now.hasPage ? Language.allCases.compactMap { text(of: was, now, in: $0) } : []
    guard !facts.isEmpty || !texts.isEmpty else { return nil }
    return Comparison.Changed(record: now.named, facts: facts, texts: texts)
  }

  private func text(
    of was: PublishedRecord, _ now: PublishedRecord, in language: Language
  ) -> Comparison.TextChange? {
    let (from, to) = (was.page(in: language), now.page(in: language))
    guard from != to || changed.contains(to) else { return nil }
    switch (old.text(at: from), new.text(at: to)) {
    case (let before?, let after?):
      guard before != after else { return nil }
      return Comparison.TextChange(
        language: language, sort: .changed,
        words: WordChange.all(from: before, to: after, context: 2))
    case (nil, .some): return Comparison.TextChange(language: language, sort: .added, words: [])
    case (.some, nil): return Comparison.TextChange(language: language, sort: .removed, words: [])
    case (nil, nil): return nil
    }
  }

  private func moves(
    from was: PublishedRecord, to now: PublishedRecord
  ) -> [Comparison.AddressChanges.Moved] {
    guard was.hasPage else { return [] }
    return Language.allCases.compactMap { language in
      let (from, to) = (was.path(in: language), now.path(in: language))
      guard from != to else { return nil }
      return Comparison.AddressChanges.Moved(
        record: now.key, from: from, to: to,
        leads: new.site.files[was.page(in: language)] != nil)
    }
  }

  private func losses(of was: PublishedRecord) -> [Comparison.AddressChanges.Lost] {
    guard was.hasPage else { return [] }
    return Language.allCases.filter { new.site.files[was.page(in: $0)] == nil }.map {
      Comparison.AddressChanges.Lost(path: was.path(in: $0), record: was.key)
    }
  }
}

extension Comparison.Named {
  var pages: [String] { [path.vi + "index.html", path.en + "index.html"] }
}

extension PublishedRecord {
  fileprivate var named: Comparison.Named {
    Comparison.Named(key: key, title: title, path: Bilingual { path(in: $0) })
  }

  fileprivate var unnamed: Comparison.Named {
    Comparison.Named(key: key, title: nil, path: Bilingual { path(in: $0) })
  }

  /// Revoked or stripped, by the codes of awards.
  fileprivate var hasEnded: Bool {
    guard key.kind == .commendation, let status = json["status"]?.text else { return false }
    return Commendation.Status(rawValue: status).map { $0 != .inForce } ?? false
  }
}
