internal import Attesting
internal import Digests
internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

extension Verification.RecordProofs {
  /// - Parameter seen: the texts of the pages.
  init(_ told: ToldManifest, _ seen: [String: WholeDigest?], in folder: SiteFolder) {
    let files = Dictionary(told.files.map { ($0.path, $0) }) { first, _ in first }
    for (kind, records) in Dictionary(grouping: told.records, by: \.kind).sorted(by: {
      $0.key < $1.key
    }) {
      let table = Kind(rawValue: kind).flatMap { KindTable(of: $0, in: folder) }
      for record in records { take(record, table, seen, files) }
    }
  }

  private mutating func take(
    _ record: SiteManifest.Record, _ table: KindTable?, _ seen: [String: WholeDigest?],
    _ files: [String: SiteManifest.File]
  ) {
    let line = table?.lines[record.name]
    if record.isWithdrawn {
      if line == nil { withdrawn += 1 } else { add(.withdrawn, nil, of: record) }
      return
    }
    guard table != nil else {
      unproved += 1
      return
    }
    guard let line else { return add(.missing, nil, of: record) }
    let before = faults.count
    for language in Language.allCases {
      let side = record[language]
      if side.facts != line[language] { add(.facts, language, of: record) }
      if let text = side.text, let page = seen[side.page], page != text {
        add(.text, language, of: record)
      }
    }
    if let file = files[record.dataPath], file.digest != line.beside {
      add(.json, nil, of: record)
    }
    if faults.count == before { proved += 1 }
  }

  private mutating func add(
    _ sort: Verification.RecordFault.Sort, _ language: Language?, of record: SiteManifest.Record
  ) {
    faults.append(Verification.RecordFault(record: record.key, sort: sort, language: language))
  }
}

/// What a table says of its records, as digests.
private struct KindTable {
  struct Line {
    let vi: WholeDigest
    let en: WholeDigest
    /// The same record as the file beside its page has it.
    let beside: WholeDigest

    subscript(language: Language) -> WholeDigest { language == .vi ? vi : en }
  }

  let lines: [String: Line]

  /// Nil where there is no such table.
  init?(of kind: Kind, in folder: SiteFolder) {
    var (reading, lines) = (FileLines(), [String: Line]())
    let isRead = folder.read(DataPath.jsonLines(kind.folder)) { piece in
      reading.add(piece) { line in
        guard let name = SeenFacts.name(of: line), let vi = SeenFacts.bytes(of: line, in: .vi),
          let en = SeenFacts.bytes(of: line, in: .en)
        else { return }
        lines[name] = Line(
          vi: WholeDigest(of: vi), en: WholeDigest(of: en),
          beside: WholeDigest(of: JSON.record(Array(line))))
      }
    }
    guard isRead else { return nil }
    self.lines = lines
  }
}
