package import Vietnamese

/// A decision, as it was issued.
package struct Decision: Sendable {
  /// Nil only for a praise, which may come without.
  package let number: Located<String>?
  package let on: Located<Day>
  package let by: Reference<Unit>
  /// Who decided, as a post; nil where the head of the unit did, who is called as such heads are.
  package let post: LocalText?
  package let signer: Signer?
  /// The scan beside the record.
  package let file: Located<String>?

  package init(
    number: Located<String>?, on: Located<Day>, by: Reference<Unit>, post: LocalText? = nil,
    signer: Signer?, file: Located<String>?
  ) {
    self.number = number
    self.on = on
    self.by = by
    self.post = post
    self.signer = signer
    self.file = file
  }
}

/// Who put their name to a decision, and for whom.
package struct Signer: Sendable {
  /// Decree 30/2020: in whose stead, by whose order, by whose authority, for whom, or as acting head.
  package enum Acting: String, CaseIterable, Hashable, Sendable {
    case kt, tl, tuq, tm, q
  }

  /// The post, or all that is known: "Chairperson".
  package let post: LocalText?
  package let name: String?
  package let official: Reference<Official>?
  package let acting: Acting?

  package init(
    post: LocalText?, name: String? = nil, official: Reference<Official>? = nil,
    acting: Acting? = nil
  ) {
    self.post = post
    self.name = name
    self.official = official
    self.acting = acting
  }
}

extension Decision: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(by)
    check.look(signer?.official)
  }
}
