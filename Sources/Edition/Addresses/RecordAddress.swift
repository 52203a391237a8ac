package import Records
package import Vietnamese

/// An address that stands for one record: somebody who has it expects that record there for ever.
package struct RecordAddress: Sendable {
  package enum Sort: Sendable {
    /// The record's own page.
    case own
    /// It leads to that.
    case old
    /// A page beside it: in both languages, of a decision, of an article.
    case beside
  }

  /// Below the base address, a folder with its slash: `vi/de-xuat/cap-phep-so/`.
  package let path: String
  package let record: RecordKey
  package let sort: Sort
}

extension Edition {
  /// All there are. Lists come and go with what stands on them, and are none.
  package var addresses: [RecordAddress] { ownAddresses + addressesBeside + oldAddresses }

  private var ownAddresses: [RecordAddress] {
    (keysOfPages + registry.withdrawals.records.filter(\.hasPage))
      .flatMap { addresses(of: .record($0), $0, .own) }
  }

  private var addressesBeside: [RecordAddress] {
    keysOfPages.filter(isBilingual).flatMap { addresses(of: .sideBySide($0), $0, .beside) }
      + provisions.flatMap {
        addresses(of: .provision($0.key), RecordKey(.document, $0.key.document.raw), .beside)
      }
      + sharedDecisions.flatMap { addresses(of: .decision($0.key), $0.first.key, .beside) }
  }

  private var oldAddresses: [RecordAddress] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        header.aliases.map { alias in
          RecordAddress(
            path: OldAddress(alias.value).path, record: RecordKey(kind, header.name), sort: .old)
        }
      }
    }
  }

  private func addresses(
    of route: Route, _ key: RecordKey, _ sort: RecordAddress.Sort
  ) -> [RecordAddress] {
    let (vi, en) = (route.path(in: .vi), route.path(in: .en))
    return (vi == en ? [vi] : [vi, en]).map {
      RecordAddress(path: $0, record: key, sort: sort)
    }
  }

  private var keysOfPages: [RecordKey] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).map { RecordKey(kind, $0.name) }
    }.filter(\.hasPage)
  }
}

extension Edition {
  /// Whether a page shows the record in both languages at once: where there is a long text to read so, and the site wants
  /// such pages. What is short stands on both pages of the record, and a third of all pages would say it again.
  package func isBilingual(_ key: RecordKey) -> Bool {
    guard publish.sideBySide, key.hasPage, key.kind != .page, let header = registry.header(of: key)
    else { return false }
    return header.prose[.vi] != nil && header.prose[.en] != nil
  }

  /// Decisions that commend several, each with the first of its commendations; one that commends a single party is told by the
  /// commendation’s page.
  package var sharedDecisions: [(key: DecisionKey, first: Commendation)] {
    var seen: Set<DecisionKey> = []
    return registry.commendations.all.compactMap { commendation in
      guard let key = sharedPage(of: commendation.decision), seen.insert(key).inserted else {
        return nil
      }
      return (key, commendation)
    }
  }
}

/// Where a page stood before, as the editor wrote it: `vi/cu/trang.html`, `old/address`.
package struct OldAddress: Sendable {
  package let written: String

  package init(_ written: String) { self.written = written }

  /// `old/page.html` is itself; `old/address` and `old/address/` are folders.
  package var file: String {
    if written.hasSuffix("/") { return written + OldAddress.index }
    let last = written.split(separator: "/").last ?? ""
    return last.contains(".") ? written : written + "/" + OldAddress.index
  }

  /// As it is asked for: without the file that stands for its folder.
  package var path: String {
    file.hasSuffix("/" + OldAddress.index) ? String(file.dropLast(OldAddress.index.count)) : file
  }

  package var language: Language { written.hasPrefix("en/") ? .en : .vi }

  private static let index = "index.html"
}
