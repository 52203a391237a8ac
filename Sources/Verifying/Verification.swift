package import Attesting
package import Digests
package import Records
package import Vietnamese

/// What a site proves about itself without anything from elsewhere.
package struct Verification: Sendable {
  /// Of the manifest, by which it can be told from any other.
  package let manifest: WholeDigest
  /// Whether what builds keep beside it knows another: then somebody has been at it since.
  package let isReplaced: Bool
  package let files: Files
  package let records: RecordProofs
  /// Nil where the site has no log.
  package let trace: TraceProof?
  package let signature: SignatureProof

  package struct Files: Sendable {
    /// As the manifest has them.
    package var proved = 0
    package var changed: [ChangedFile] = []
    package var missing: [String] = []
    package var unreadable: [String] = []
    /// There, and not in the manifest.
    package var added: [String] = []

    package var count: Int { proved + changed.count + missing.count + unreadable.count }
  }

  package struct ChangedFile: Sendable, Hashable {
    package let path: String
    /// The record whose page or data it is; nil for all others.
    package let record: String?
    package let size: Int
    package let sizeBefore: Int
  }

  package struct RecordProofs: Sendable {
    /// Every fact and text is in both languages what it was.
    package var proved = 0
    /// Taken back, and nothing is told of them.
    package var withdrawn = 0
    package var faults: [RecordFault] = []
    /// Of which nothing is published to prove it by: tables that are missing or cannot be read.
    package var unproved = 0

    package var count: Int {
      proved + withdrawn + unproved + Set(faults.map(\.record)).count
    }
  }

  package struct RecordFault: Sendable, Hashable {
    package enum Sort: String, Sendable {
      /// The facts in a table are others.
      case facts
      /// The long text of a page is another.
      case text
      /// The record beside its page says something else than the table.
      case json
      /// It was taken back, and is told of nevertheless.
      case withdrawn
      /// The table does not have it any more.
      case missing
    }

    package let record: String
    package let sort: Sort
    /// Nil where that holds of both.
    package let language: Language?
  }

  package var isWhole: Bool {
    !isReplaced && files.proved == files.count && files.added.isEmpty && records.faults.isEmpty
      && trace?.isWhole ?? true && signature.isSound
  }
}

/// What keeps a site from being verified at all.
package enum VerificationFailure: Error, Sendable {
  case noFolder
  case noManifest
  case unreadable
  case fault(ManifestFault)
}
