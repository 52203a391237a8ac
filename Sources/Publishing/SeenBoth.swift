internal import Attesting
internal import Digests
internal import Outputs
internal import Vietnamese

/// The facts of a record in both languages.
struct SeenBoth {
  let vi: WholeDigest
  let en: WholeDigest

  /// Nil where the line is no record.
  init?(of line: ArraySlice<UInt8>) {
    guard let vi = SeenFacts.bytes(of: line, in: .vi), let en = SeenFacts.bytes(of: line, in: .en)
    else { return nil }
    self.vi = WholeDigest(of: vi)
    self.en = WholeDigest(of: en)
  }

  init?(_ record: SiteManifest.Record) {
    guard let vi = record.vi.facts, let en = record.en.facts else { return nil }
    self.vi = vi
    self.en = en
  }
}

extension AttestedRecord {
  func seen(
    _ facts: SeenBoth, _ vi: WholeDigest?, _ en: WholeDigest?
  ) -> SiteManifest.Record {
    SiteManifest.Record(
      kind: kind, name: name, isWithdrawn: false,
      vi: SiteManifest.Side(address: addresses.vi, facts: facts.vi, text: vi),
      en: SiteManifest.Side(address: addresses.en, facts: facts.en, text: en))
  }

  var withdrawn: SiteManifest.Record {
    SiteManifest.Record(
      kind: kind, name: name, isWithdrawn: true,
      vi: SiteManifest.Side(address: addresses.vi, facts: nil, text: nil),
      en: SiteManifest.Side(address: addresses.en, facts: nil, text: nil))
  }
}
