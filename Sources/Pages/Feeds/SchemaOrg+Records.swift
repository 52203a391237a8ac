internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

extension SchemaOrg {
  func organisation(_ unit: Unit) -> JSON {
    let older = unit.names.dropLast().map { JSON.text(desk.plain($0.value)) }
    let dissolved = unit.lifetime.to.flatMap { $0.latest < desk.today(for: unit) ? $0.iso : nil }
    let isArea = schemaType(of: unit) == "AdministrativeArea"
    return .object([
      "@type": .text(schemaType(of: unit)), "@id": address(unit),
      "name": .text(desk.naming.plain(unit.name(on: nil))), "url": address(unit),
      "alternateName": older.isEmpty ? nil : .list(older),
      "identifier": unit.gso.map { .text($0) },
      "foundingDate": isArea ? nil : unit.lifetime.from.map { .text($0.iso) },
      "dissolutionDate": isArea ? nil : dissolved.map { .text($0) },
    ])
  }

  /// A person, or a household, which is none.
  func party(_ official: Official) -> JSON {
    let awards = desk.edition.awards(of: official).map { JSON.text($0.title(in: desk.naming)) }
    let list = awards.isEmpty ? nil : JSON.list(awards)
    return official.isHousehold
      ? household(official, awards: list) : person(official, awards: list)
  }

  private func person(_ official: Official, awards: JSON?) -> JSON {
    let post = official.posts.last
    let unit = post.flatMap { desk.registry.units[$0.unit] }
    return .object([
      "@type": "Person", "@id": address(official),
      "name": official.name.map { .text($0.display) },
      "familyName": official.name?.family.map { .text($0) },
      "givenName": official.name.map { .text($0.given) },
      "additionalName": official.name?.middle.map { .text($0) },
      "jobTitle": post.map { .text(desk.plain($0.title)) }, "affiliation": unit.map(name),
      "award": awards,
    ])
  }

  func report(_ initiative: Initiative) -> JSON {
    let authors = initiative.proposers.compactMap {
      name($0, on: initiative.lifecycle.first?.on.value)
    }
    return .object([
      "@type": "Report", "@id": address(initiative, "#report"),
      "headline": .text(desk.plain(initiative.title)),
      "abstract": .text(desk.plain(initiative.summary)),
      "inLanguage": language, "url": address(initiative),
      "dateCreated": initiative.lifecycle.first.map { .text($0.on.value.iso) },
      "datePublished": desk.edition.lastChange(of: initiative).map { .text($0.iso) },
      "author": .list(authors), "publisher": publisher,
      "sourceOrganization": desk.registry.units[initiative.employer].map(name),
      "about": .list(
        initiative.fields.compactMap { desk.registry.field($0.id) }.map {
          .text(desk.plain($0.label))
        }),
      "citation": .list(initiative.legalBasis.compactMap(name)),
      "correction": corrections(of: initiative.key),
    ])
  }

  func award(_ commendation: Commendation) -> JSON {
    .object([
      "@type": "Report", "@id": address(commendation, "#report"),
      "headline": .text(commendation.title(in: desk.naming)),
      "reportNumber": commendation.decision.number.map { .text($0.value) },
      "inLanguage": language, "url": address(commendation),
      "datePublished": .text(commendation.decision.on.value.iso),
      "abstract": commendation.citation.map { .text(desk.plain($0)) },
      "author": desk.registry.units[commendation.decision.by].map(name),
      "publisher": publisher,
      "about": .list(
        commendation.recipients.compactMap {
          name($0.party, on: .day(commendation.decision.on.value))
        }),
      "creativeWorkStatus": .text(desk.naming.citedState(of: commendation)),
      "correction": corrections(of: commendation.key),
    ])
  }

  func legislation(_ provision: Provision) -> JSON {
    let url = desk.url(.provision(provision.key))
    return .object([
      "@type": "Legislation", "@id": .text(url + "#legislation"),
      "name": .text(desk.plain(provision.article.title)), "url": .text(url),
      "legislationIdentifier": .text(
        desk.naming.label(of: provision.document, article: provision.key.number)),
      "isPartOf": .object([
        "@type": "Legislation", "@id": address(provision.document, "#legislation"),
        "name": .text(desk.plain(provision.document.title)),
      ]),
    ])
  }

  func legislation(_ document: Document) -> JSON {
    let force = document.inForce.contains(desk.today(for: document)) ? "InForce" : "NotInForce"
    return .object([
      "@type": "Legislation", "@id": address(document, "#legislation"),
      "name": .text(desk.plain(document.title)), "url": address(document),
      "legislationIdentifier": .text(document.number.value),
      "legislationType": .text(desk.say(document.type)),
      "legislationDate": .text(document.issued.value.iso),
      "legislationDateVersion": document.effective?.from.map { .text($0.iso) },
      // Only what the record states: without dates of effect nothing is said of force.
      "legislationLegalForce": document.effective == nil
        ? nil : .text("https://schema.org/\(force)"),
      "legislationPassedBy": desk.registry.units[document.issuer].map(name),
      "legislationChanges": .list(document.replaces.compactMap(name)),
      "sameAs": document.source.map { .text($0) },
    ])
  }
}
