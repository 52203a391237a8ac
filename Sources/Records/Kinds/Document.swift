package import Vietnamese

/// A law, decree, conclusion, letter or decision that records rest on.
package final class Document: Record {
  package static let kind = Kind.document

  package let header: Header
  package let number: Located<String>
  package let type: DocumentType
  package let issuer: Reference<Unit>
  package let issued: Located<Day>
  package let effective: Period?
  package let title: LocalText
  package let articles: [Article]
  /// What it asks, each in our words.
  package let asks: [LocalText]
  package let implements: [Citation]
  package let replaces: [Citation]
  package let addressees: [Reference<Unit>]
  /// An absolute web address.
  package let source: String?
  /// Where the same is kept by an archive, for when that is gone.
  package let archived: String?

  package init(
    header: Header, number: Located<String>, type: DocumentType, issuer: Reference<Unit>,
    issued: Located<Day>, effective: Period?, title: LocalText, articles: [Article],
    asks: [LocalText] = [], implements: [Citation], replaces: [Citation],
    addressees: [Reference<Unit>], source: String?, archived: String? = nil
  ) {
    self.header = header
    self.number = number
    self.type = type
    self.issuer = issuer
    self.issued = issued
    self.effective = effective
    self.title = title
    self.articles = articles
    self.asks = asks
    self.implements = implements
    self.replaces = replaces
    self.addressees = addressees
    self.source = source
    self.archived = archived
  }

  /// In force from the day given, else from the day of issue.
  package var inForce: Period {
    Period(from: effective?.from ?? .day(issued.value), to: effective?.to)
  }

  package struct Article: Sendable {
    package let number: Located<String>
    package let title: LocalText
    /// Whether the title is the document's own, not the editors'.
    package let isVerbatim: Bool

    package init(number: Located<String>, title: LocalText, isVerbatim: Bool = false) {
      self.number = number
      self.title = title
      self.isVerbatim = isVerbatim
    }
  }
}

package enum DocumentType: String, CaseIterable, Hashable, Sendable {
  case law, resolution, decree, circular, decision
  case officialLetter = "official-letter"
  case conclusion, regulation, plan, ordinance
  case jointResolution = "joint-resolution"
  case jointCircular = "joint-circular"
  case directive, guidance
  case workingRules = "working-rules"
  case programme, scheme, report, submission, notice
  /// Whatever else bears a number, of whatever form.
  case other
}

extension Document {
  package static let shelf: ShelfPath<Document> = \.documents
  package static let noun = Bilingual(vi: "văn bản", en: "document")
  package static let folder = "documents"
  package static let requiresProse = false

  package var calledNames: [LocalText] { [title, LocalText(vi: number.value, en: nil)] }

  package var dates: [PartialDate] { [.day(issued.value)] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(issuer)
    for citation in implements + replaces { check.look(citation) }
    for unit in addressees { check.look(unit) }
  }

  package var unitMentions: [UnitMention] {
    ([issuer] + addressees).map { UnitMention($0, on: .day(issued.value)) }
  }

  package var documentMentions: [DocumentMention] {
    (implements + replaces).compactMap { DocumentMention($0, on: .day(issued.value)) }
  }
}

extension Registry {
  package var documents: Shelf<Document> { shelves.documents }
}
