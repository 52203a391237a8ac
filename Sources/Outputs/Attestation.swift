package import Vietnamese

/// What a site says of all its files and of each record, written when everything else is made: anybody who has a copy can prove
/// with it that nothing was changed by hand.
package struct Attestation: Sendable {
  /// The site’s absolute address.
  package let base: String
  private let list: @Sendable () -> [AttestedRecord]

  /// - Parameter records: gives them, in the order in which they are told, to whoever asks: they are held by nobody meanwhile.
  package init(base: String, records: @escaping @Sendable () -> [AttestedRecord]) {
    self.base = base
    list = records
  }

  package var records: [AttestedRecord] { list() }
}

/// A record, and where in the site the public sees it.
package struct AttestedRecord: Sendable {
  package let kind: String
  package let name: String
  /// Below the site’s own, `vi/de-xuat/cap-phep-so/`, with an anchor for what stands on a list.
  package let addresses: Bilingual
  /// Where it may still be read.
  package let sight: Sight?

  package struct Sight: Sendable {
    /// The file of which each line is a record of the kind.
    package let table: String
    /// The files of its pages, where it has a long text.
    package let pages: Bilingual?

    package init(table: String, pages: Bilingual?) {
      self.table = table
      self.pages = pages
    }
  }

  package init(kind: String, name: String, addresses: Bilingual, sight: Sight?) {
    self.kind = kind
    self.name = name
    self.addresses = addresses
    self.sight = sight
  }
}
