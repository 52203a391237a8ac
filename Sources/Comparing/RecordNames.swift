internal import Records
internal import Synchronization
internal import Vietnamese

/// What records are called in a site, read when a fact that names one is told.
final class RecordNames: Sendable {
  private let data: PublishedData
  /// By their tables and ids.
  private let known = Mutex<[String: [String: Bilingual]]>([:])

  init(_ site: any SiteSource) { data = PublishedData(site: site) }

  subscript(table: String, name: String) -> Bilingual? {
    known.withLock { known in
      if known[table] == nil { known[table] = names(in: table) }
      return known[table]?[name]
    }
  }

  private func names(in table: String) -> [String: Bilingual] {
    guard let kind = Kind.allCases.first(where: { $0.folder == table }) else { return [:] }
    return data.records(of: kind).reduce(into: [:]) { names, entry in
      names[entry.key] =
        PublishedRecord(key: RecordKey(kind, entry.key), json: entry.value).title
    }
  }
}
