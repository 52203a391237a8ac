internal import Diagnostics
internal import Vietnamese

/// A document that a record rests on at a time.
package struct DocumentMention {
  enum Need {
    /// It takes effect: what a commendation or a proposal rests on.
    case inForce
    /// It was issued and has not ended: what is carried out or replaced, also before it takes effect.
    case issued
  }

  let citation: Citation
  let period: Period
  let need: Need

  init(_ citation: Citation, _ period: Period, _ need: Need = .issued) {
    self.citation = citation
    self.period = period
    self.need = need
  }

  init?(_ citation: Citation?, on date: PartialDate?, _ need: Need = .issued) {
    guard let citation, let date else { return nil }
    self.init(citation, Period(on: date), need)
  }

  func isMet(by document: Document) -> Bool {
    switch need {
    case .inForce: document.inForce.overlaps(period)
    case .issued: document.standing.overlaps(period)
    }
  }
}

extension Document {
  /// From the day it was issued, which may be before it takes effect, to its last.
  var standing: Period { Period(from: .day(issued.value), to: effective?.to) }

  /// Nothing takes effect before it is issued.
  func effectFindings() -> [Diagnostic] {
    guard let from = effective?.from, from.isBefore(.day(issued.value)) else { return [] }
    return [.effectBeforeIssue(self, from)]
  }
}

extension Registry {
  func documentsOutOfForce(in record: any Record) -> [Diagnostic] {
    record.documentMentions.compactMap { mention in
      guard let document = documents[mention.citation.document], !mention.isMet(by: document) else {
        return nil
      }
      let heirs = documents.all.filter { heir in
        heir.replaces.contains { $0.document.id == document.id }
      }
      return .documentNotInForce(document, mention, heirs: heirs)
    }
  }
}
