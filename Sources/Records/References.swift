// What names records beside the records themselves.

extension Header: Referring {
  package func look(in check: inout some ReferenceReader) {
    check.look(at: media)
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
    for contact in contacts { check.look(contact.unit) }
  }
}

extension Form: Referring {
  package func look(in check: inout some ReferenceReader) {
    for authority in authorities {
      if case .unit(let unit) = authority.value { check.look(unit) }
    }
    check.look(basis)
  }
}

extension Decision: Referring {
  package func look(in check: inout some ReferenceReader) { check.look(by) }
}
