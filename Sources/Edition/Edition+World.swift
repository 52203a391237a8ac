package import Keeping
package import Records
package import Vietnamese

extension Edition {
  /// All that pages can read of the records at this moment, a number for each that changes with it.
  ///
  /// - Parameter versions: of the files that records and vocabularies were read from.
  package func tell(_ world: inout World, versions: Versions) {
    tellOfRecords(&world, versions: versions)
    relations.tell(&world)
    for listing in listings(in: .vi) { listing.tell(&world) }
    for (vi, en) in zip(listings(in: .vi), listings(in: .en)) where vi !== en { en.tell(&world) }
    obstacleList.tell(&world)
    tellOfProvisions(&world)
    tellOfRegisters(&world)
    for language in Language.allCases { namesakes(language).tell(&world) }
    tellOfTraces(&world)
    tellOfWholes(&world, versions)
  }

  /// Of these, what can be read of a record by itself: its fields, its name among others, whether it may be read; the settings
  /// and vocabularies.
  package func tellOfRecords(_ world: inout World, versions: Versions) {
    registry.tell(&world) { self.version(of: $0, versions) }
    for key in hidden { world.add(.hidden(key), 1, key.text) }
    world.add(.common, common(versions), "site.yaml, vocabularies")
  }

  /// Of its files, and of which of its dates have come.
  private func version(of key: RecordKey, _ versions: Versions) -> UInt64 {
    var fingerprint = Fingerprint(versions.record(key))
    fingerprint.add(registry.header(of: key)?.turningDays.count(on: moment.day) ?? 0)
    return fingerprint.value
  }

  private func common(_ versions: Versions) -> UInt64 {
    let words = registry.forms.map(\.id.raw) + registry.fields.map(\.id.raw)
    return Fingerprint(of: [versions.common] + words.map { Fingerprint(text: $0).value }).value
  }

  private func tellOfWholes(_ world: inout World, _ versions: Versions) {
    let common = common(versions)
    let day = Fingerprint(text: moment.day.iso).value
    world.add(.today, day, moment.day.iso)
    let records = registry.records.map { record in
      var fingerprint = Fingerprint(version(of: record.key, versions))
      fingerprint.add(record.key.text)
      return fingerprint.value
    }
    world.add(.facts, Fingerprint(of: [common, day] + records).value, "facts")
    for language in Language.allCases {
      world.add(.texts(in: language), versions.texts(language), "texts (\(language.rawValue))")
    }
  }
}

extension Mark {
  /// All that is known of all records, for what is made from most of it.
  package static let facts = Mark(.facts)

  /// All long texts that are written in a language.
  package static func texts(in language: Language) -> Mark { Mark(.texts, language.rawValue) }
}

extension Fingerprint {
  fileprivate init(text: String) {
    self.init()
    add(text)
  }
}

/// Numbers for the files that a site is made from, which change with their bytes.
package struct Versions: Sendable {
  /// Of settings and vocabularies.
  package let common: UInt64
  /// Of all long texts in each language.
  package let texts: @Sendable (Language) -> UInt64
  /// Of all that a record was read from but for its long texts.
  package let record: @Sendable (RecordKey) -> UInt64

  package init(
    common: UInt64, texts: @escaping @Sendable (Language) -> UInt64,
    record: @escaping @Sendable (RecordKey) -> UInt64
  ) {
    self.common = common
    self.texts = texts
    self.record = record
  }
}
