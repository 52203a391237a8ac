// What names records beside the records themselves.

extension Header: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(at: media)
  }
}

extension Record {
  /// Whether it names one of these, in what it tells or under a photograph.
  package func names(anyOf keys: Set<RecordKey>) -> Bool {
    var mentions = Mentions(of: Set(keys.map(Named.record)))
    look(in: &mentions)
    header.look(in: &mentions)
    return !mentions.names.isEmpty
  }
}

extension Media: Referring {
  package func look(in check: inout some ReferenceReader) {
    for person in people { check.look(person) }
  }
}

extension SiteSettings: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(publisher)
    check.look(at: contacts)
    check.look(imprint?.governing)
  }
}

extension Contact: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(unit)
    check.look(official)
  }
}

extension Form: Referring {
  package func look(in check: inout some ReferenceReader) {
    for authority in authorities {
      if case .unit(let unit) = authority.value.holder { check.look(unit) }
      check.look(authority.value.basis)
    }
    for basis in bases { check.look(basis.value) }
    for coefficient in coefficients { check.look(coefficient.basis) }
    for earlier in after?.forms ?? [] { check.look(earlier) }
    check.look(after?.basis)
  }
}

extension BaseSalary: Referring {
  package func look(in check: inout some ReferenceReader) { check.look(basis) }
}

extension ReferenceReader {
  /// What a number stands for is looked up, not named: it may have no record here.
  fileprivate mutating func look(_ basis: Basis?) {
    if case .record(let citation)? = basis { look(citation) }
  }
}
