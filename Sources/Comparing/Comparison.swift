package import Records
package import Status
package import Vietnamese

/// What the public would see change from one site to another.
package struct Comparison: Sendable {
  package let records: RecordChanges
  /// Addresses of records.
  package let addresses: AddressChanges
  /// Pages that show others otherwise, and are about nothing that changed.
  package let relisted: Relisted
  package let files: FileChanges
  /// The new site’s absolute address.
  package let base: String

  package struct RecordChanges: Sendable {
    package var added: [Named] = []
    package var changed: [Changed] = []
    /// Awards that are in force no more.
    package var ended: [Changed] = []
    /// Taken back: the address says that, and nothing else does.
    package var withdrawn: [Named] = []
    /// There no more, or held back.
    package var gone: [Named] = []
  }

  package struct Named: Sendable, Hashable {
    package let key: RecordKey
    /// Nil of a record that was taken back.
    package let title: Bilingual?
    /// Below the site’s own address.
    package let path: Bilingual
  }

  package struct Changed: Sendable {
    package let record: Named
    package let facts: [ChangedFact]
    package let texts: [TextChange]
  }

  package struct TextChange: Sendable {
    package let language: Language
    /// Whether there was none before, or is none now.
    package let sort: Sort
    package let words: [WordChange]

    package enum Sort: Sendable { case added, removed, changed }
  }

  package struct AddressChanges: Sendable {
    package var moved: [Moved] = []
    /// At which nobody answers any more.
    package var lost: [Lost] = []

    package struct Moved: Sendable, Hashable {
      package let record: RecordKey
      package let from: String
      package let to: String
      /// Whether the old address leads on.
      package let leads: Bool
    }

    package struct Lost: Sendable, Hashable {
      package let path: String
      package let record: RecordKey?
    }
  }

  package struct Relisted: Sendable, Hashable {
    package var ofRecords = 0
    package var lists = 0
  }

  package struct FileChanges: Sendable {
    package let added: [String]
    package let changed: [String]
    package let removed: [String]
  }
}
