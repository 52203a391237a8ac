internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

extension SchemaOrg {
  func organisation(_ unit: Unit) -> JSON {
    let older = unit.names.dropLast().map { JSON.text(desk.plain($0.value)) }
    let dissolved = unit.lifetime.to.flatMap { $0 < desk.today ? $0.iso : nil }
    let isArea = schemaType(of: unit) == "AdministrativeArea"
    return .object([
      "@type": .text(schemaType(of: unit)), "@id": .text(desk.url(.record(unit.key))),
      "name": .text(desk.naming.name(of: unit, on: nil)), "url": .text(desk.url(.record(unit.key))),
      "alternateName": older.isEmpty ? nil : .list(older),
      "identifier": unit.gso.map { .text($0) },
      "foundingDate": isArea ? nil : unit.lifetime.from.map { .text($0.iso) },
      "dissolutionDate": isArea ? nil : dissolved.map { .text($0) },
    ])
  }

  func person(_ official: Official) -> JSON {
    let post = official.posts.last
    let unit = post.flatMap { desk.registry.units[$0.unit] }
    let awards = desk.edition.awards(of: official).map { JSON.text($0.title(in: desk.naming)) }
    return .object([
      "@type": "Person", "@id": .text(desk.url(.record(official.key))),
      "name": .text(official.name.display),
      "familyName": official.name.family.map { .text($0) }, "givenName": .text(official.name.given),
      "additionalName": official.name.middle.map { .text($0) },
      "jobTitle": post.map { .text(desk.plain($0.title)) },
      "affiliation": unit.map(organisationName),
      "award": awards.isEmpty ? nil : .list(awards),
    ])
  }

  func report(_ initiative: Initiative) -> JSON {
    let authors = initiative.proposers.compactMap(partyName)
    return .object([
      "@type": "Report", "@id": .text(desk.url(.record(initiative.key)) + "#report"),
      "headline": .text(desk.plain(initiative.title)),
      "abstract": .text(desk.plain(initiative.summary)),
      "inLanguage": .text(desk.language.rawValue), "url": .text(desk.url(.record(initiative.key))),
      "dateCreated": initiative.lifecycle.first.map { .text($0.on.value.iso) },
      "datePublished": desk.edition.lastChange(of: initiative).map { .text($0.iso) },
      "author": .list(authors), "publisher": publisher,
      "sourceOrganization": desk.registry.units[initiative.employer].map(organisationName),
      "about": .list(
        initiative.fields.compactMap { desk.registry.field($0.id) }.map {
          .text(desk.plain($0.label))
        }),
      "citation": .list(initiative.legalBasis.compactMap(citationName)),
      "correction": corrections(of: initiative.key),
    ])
  }

  func award(_ commendation: Commendation) -> JSON {
    .object([
      "@type": "Report", "@id": .text(desk.url(.record(commendation.key)) + "#report"),
      "headline": .text(commendation.title(in: desk.naming)),
      "reportNumber": .text(commendation.decision.number.value),
      "inLanguage": .text(desk.language.rawValue),
      "url": .text(desk.url(.record(commendation.key))),
      "datePublished": .text(commendation.decision.on.value.iso),
      "abstract": commendation.citation.map { .text(desk.plain($0)) },
      "author": desk.registry.units[commendation.decision.by].map(organisationName),
      "publisher": publisher,
      "about": .list(commendation.recipients.map(\.party).compactMap(partyName)),
      "creativeWorkStatus": .text(desk.say(commendation.status(on: desk.today))),
      "correction": corrections(of: commendation.key),
    ])
  }

  func legislation(_ document: Document) -> JSON {
    let force = document.inForce.contains(desk.today) ? "InForce" : "NotInForce"
    return .object([
      "@type": "Legislation", "@id": .text(desk.url(.record(document.key)) + "#legislation"),
      "name": .text(desk.plain(document.title)), "url": .text(desk.url(.record(document.key))),
      "legislationIdentifier": .text(document.number.value),
      "legislationType": .text(desk.say(document.type)),
      "legislationDate": .text(document.issued.value.iso),
      "legislationDateVersion": document.effective?.from.map { .text($0.iso) },
      // Only what the record states: without dates of effect nothing is said of force.
      "legislationLegalForce": document.effective == nil
        ? nil : .text("https://schema.org/\(force)"),
      "legislationPassedBy": desk.registry.units[document.issuer].map(organisationName),
      "legislationChanges": .list(document.replaces.compactMap(citationName)),
      "sameAs": document.source.map { .text($0) },
    ])
  }

  func news(_ title: String, _ route: Route, on day: Day) -> JSON {
    .object([
      "@type": "NewsArticle", "@id": .text(desk.url(route) + "#article"), "headline": .text(title),
      "url": .text(desk.url(route)), "datePublished": .text(day.iso),
      "inLanguage": .text(desk.language.rawValue), "publisher": publisher,
    ])
  }

  private func corrections(of key: RecordKey) -> JSON? {
    let all = desk.edition.corrections(of: key).map { correction in
      JSON.object([
        "@type": "CorrectionComment", "datePublished": .text(correction.on.value.iso),
        "text": .text(desk.plain(correction.now)),
      ])
    }
    return all.isEmpty ? nil : .list(all)
  }
}
