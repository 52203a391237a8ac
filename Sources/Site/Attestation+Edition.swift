internal import Attesting
internal import Edition
internal import JSON
internal import Outputs
internal import Records
internal import Vietnamese

extension Edition {
  /// What the site says of its files and of what may be read of each record, and how that is to be read.
  var attestationFiles: [OutputFile] {
    let schema = SiteManifest.schema(base: settings.base).bytes(.indented) + [UInt8(ascii: "\n")]
    let attestation = Attestation(base: settings.base) { [self] in attestedRecords }
    return [
      .made(SiteManifest.schemaPath) { schema },
      OutputFile(path: SiteManifest.path, body: .attestation(attestation)),
    ]
  }

  private var attestedRecords: [AttestedRecord] {
    let withdrawn = registry.withdrawals.records.filter(\.hasPage)
      .map { AttestedRecord($0, sight: nil) }
    let standing = Kind.allCases.flatMap { kind in
      registry.headers(of: kind).map { header in
        let key = RecordKey(kind, header.name)
        return AttestedRecord(key, sight: sight(of: key, header))
      }
    }
    return (standing + withdrawn).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
  }

  private func sight(of key: RecordKey, _ header: Header) -> AttestedRecord.Sight {
    let route = Route.record(key)
    let hasText = key.hasPage && !header.prose.isEmpty
    return AttestedRecord.Sight(
      table: DataPath.jsonLines(key.kind.folder),
      pages: hasText ? Bilingual(vi: route.file(in: .vi), en: route.file(in: .en)) : nil)
  }
}

extension AttestedRecord {
  fileprivate init(_ key: RecordKey, sight: Sight?) {
    self.init(
      kind: key.kind.rawValue, name: key.name,
      addresses: Bilingual(vi: key.address(in: .vi), en: key.address(in: .en)), sight: sight)
  }
}

extension RecordKey {
  fileprivate func address(in language: Language) -> String {
    Route.record(self).path(in: language) + (anchor.map { "#\($0)" } ?? "")
  }
}
