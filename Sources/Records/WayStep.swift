package import Vietnamese

/// One dated step on the way to a commendation: who proposed it, examined it, was asked, voted.
package struct WayStep: Sendable {
  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case proposed, submitted, appraised, opinion, voted, consulted
  }

  package let sort: Located<Sort>
  package let on: Located<PartialDate>
  package let by: Reference<Unit>?
  @Rare package private(set) var document: Citation?
  /// The number of the paper, where no record tells of it.
  package let reference: Located<String>?
  package let consultation: Reference<Consultation>?
  package let votes: Votes?
  package let note: LocalText?

  package init(
    sort: Located<Sort>, on: Located<PartialDate>, by: Reference<Unit>?, document: Citation?,
    reference: Located<String>?, consultation: Reference<Consultation>?, votes: Votes?,
    note: LocalText?
  ) {
    self.sort = sort
    self.on = on
    self.by = by
    self.document = document
    self.reference = reference
    self.consultation = consultation
    self.votes = votes
    self.note = note
  }

  /// How many of a council's members voted for it.
  package struct Votes: Sendable {
    package let cast: Located<Int>
    package let of: Int?

    package init(cast: Located<Int>, of: Int?) {
      self.cast = cast
      self.of = of
    }
  }
}

extension WayStep: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(by)
    check.look(document)
    if let consultation {
      check.look(
        AnyReference(
          kind: .consultation, name: consultation.id.raw, at: consultation.place))
    }
  }
}
