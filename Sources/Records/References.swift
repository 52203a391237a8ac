// What each kind of record names. A field that names a record is added here when it is added to its type.

extension Header: Naming {
  func check(_ check: inout ReferenceCheck) {
    check.look(at: media)
  }
}

extension Media: Naming {
  func check(_ check: inout ReferenceCheck) {
    for person in people { check.look(person) }
  }
}

extension SiteSettings: Naming {
  func check(_ check: inout ReferenceCheck) {
    check.look(publisher)
    for contact in contacts { check.look(contact.unit) }
  }
}

extension Form: Naming {
  func check(_ check: inout ReferenceCheck) {
    for authority in authorities {
      if case .unit(let unit) = authority.value { check.look(unit) }
    }
    check.look(basis)
  }
}

extension Unit: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    for parent in parents { check.look(parent.value) }
    for succession in successions {
      check.look(succession.to)
      check.look(succession.basis)
    }
  }
}

extension Official: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    for post in posts { check.look(post.unit) }
    photo?.check(&check)
  }
}

extension Initiative: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    for field in fields { check.look(field) }
    check.look(employer)
    for proposer in proposers { check.look(proposer) }
    for event in lifecycle {
      check.look(event.by)
      check.look(event.document)
    }
    for unit in pilot?.area ?? [] { check.look(unit) }
    for visit in oversight {
      check.look(visit.by)
      check.look(visit.document)
    }
    for obstacle in obstacles {
      check.look(obstacle.by)
      check.look(obstacle.document)
    }
    for resource in resources { check.look(resource.document) }
    for citation in legalBasis { check.look(citation) }
  }
}

extension Decision: Naming {
  func check(_ check: inout ReferenceCheck) { check.look(by) }
}

extension Commendation: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(form)
    decision.check(&check)
    for recipient in recipients { check.look(recipient.party) }
    check.look(initiative)
    for citation in legalBasis { check.look(citation) }
    for change in history { change.decision.check(&check) }
  }
}

extension Encouragement: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(unit)
    check.look(official)
    decision?.check(&check)
  }
}

extension Document: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(issuer)
    for citation in implements + replaces { check.look(citation) }
    for unit in addressees { check.look(unit) }
  }
}

extension Plan: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(unit)
    check.look(document)
    for task in tasks { check.look(task.owner) }
  }
}

extension Activity: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(unit)
    check.look(document)
  }
}

extension Practice: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(unit)
  }
}

extension Consultation: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(by)
    check.look(contact?.unit)
    for candidate in candidates {
      check.look(candidate.party)
      check.look(candidate.form)
    }
  }
}

extension Bulletin: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    for item in items { check.look(item) }
  }
}

extension Article: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    for person in people { check.look(person) }
  }
}

extension Correction: Naming {
  func check(_ check: inout ReferenceCheck) {
    header.check(&check)
    check.look(record)
  }
}

extension Page: Naming {
  func check(_ check: inout ReferenceCheck) { header.check(&check) }
}
