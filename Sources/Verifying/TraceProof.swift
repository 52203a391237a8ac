internal import Attesting
package import Digests
internal import Edition
internal import JSON
internal import Records
package import Tracing
internal import Vietnamese

extension Verification {
  /// What the log proves, and whether the site says what its last lines say.
  package struct TraceProof: Sendable {
    package var entries = 0
    /// Of the last line.
    package var end: WholeDigest?
    /// Why it proves nothing from a line on.
    package var fault: TraceFault?
    /// Records whose facts are those of the last line on them.
    package var proved = 0
    /// Records that say something else than the log does, or of which the log says nothing.
    package var otherwise: [String] = []
    /// Lines that somebody kept, and that are in the log no more.
    package var lost: [String] = []
    /// Of how many that were kept.
    package var kept = 0

    package var isWhole: Bool { fault == nil && otherwise.isEmpty && lost.isEmpty }
  }
}

extension Verification.TraceProof {
  /// Nil where the site has no log.
  ///
  /// - Parameter kept: lines of the log that somebody kept from earlier.
  init?(_ told: ToldManifest, _ kept: [String], in folder: SiteFolder) {
    guard let bytes = folder.bytes(of: TraceLog.publishedFile) else { return nil }
    keep(kept, in: bytes)
    do throws(TraceFault) {
      let log = try TraceLog(reading: bytes)
      entries = log.entries.count
      end = log.end
      prove(log, told, in: folder)
    } catch {
      fault = error
    }
  }

  private mutating func keep(_ lines: [String], in bytes: [UInt8]) {
    self.kept = lines.count
    guard !lines.isEmpty else { return }
    let all = Set(
      bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    lost = lines.filter { !all.contains($0) }
  }

  private mutating func prove(_ log: TraceLog, _ told: ToldManifest, in folder: SiteFolder) {
    let own = OwnColumns(in: folder)
    let standing = told.records.filter { !$0.isWithdrawn }
    for (kind, records) in Dictionary(grouping: standing, by: \.kind).sorted(by: { $0.key < $1.key }
    ) {
      guard let kind = Kind(rawValue: kind) else { continue }
      let facts = own.facts(of: kind, in: folder)
      for record in records {
        let last = log.last(of: RecordKey(kind, record.name))
        // Examples in a new site are there to be replaced, and are not in the log.
        guard let last else { continue }
        if let state = last.state, state.facts == facts[record.name] {
          proved += 1
        } else {
          otherwise.append(record.key)
        }
      }
    }
  }
}

/// The columns that a record tells itself, as the description of the data marks them.
private struct OwnColumns {
  /// By tables.
  private var columns: [String: Set<String>] = [:]

  init(in folder: SiteFolder) {
    guard let bytes = folder.bytes(of: DataPath.package) else { return }
    for table in JSON(reading: bytes[...])?["resources"]?.list ?? [] {
      guard let name = table["name"]?.text else { continue }
      let own = (table["schema"]?["fields"]?.list ?? []).filter { $0["own"] == .bool(true) }
      columns[name] = Set(own.compactMap { $0["name"]?.text })
    }
  }

  /// By the ids of records.
  func facts(of kind: Kind, in folder: SiteFolder) -> [String: WholeDigest] {
    var facts: [String: WholeDigest] = [:]
    var lines = FileLines()
    _ = folder.read(DataPath.jsonLines(kind.folder)) { piece in
      lines.add(piece) { line in
        guard let name = SeenFacts.name(of: line), let json = JSON(reading: line) else { return }
        facts[name] = WholeDigest(of: own(json, of: kind).bytes())
      }
    }
    return facts
  }

  private func own(_ record: JSON, of kind: Kind) -> JSON {
    guard case .object(let members) = record else { return record }
    return .object(
      members.compactMap { member in
        guard let entries = member.value.list else {
          return tells(member.key, in: kind.folder) ? member : nil
        }
        let table = kind.table(ofList: member.key)
        let isOwn = !(columns[table] ?? []).isEmpty
        return isOwn && !entries.isEmpty
          ? JSON.Member(member.key, .list(entries.map { own($0, in: table) })) : nil
      })
  }

  private func own(_ entry: JSON, in table: String) -> JSON {
    guard case .object(let members) = entry else { return entry }
    return .object(members.filter { tells($0.key, in: table) })
  }

  private func tells(_ column: String, in table: String) -> Bool {
    columns[table]?.contains(column) ?? false
  }
}
