internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// What a page is about in schema.org's words, made from the record and not from the template.
extension PageDesk {
  /// The page, its place in the site, and what it is about.
  func jsonLD(_ facts: PageFacts) -> String {
    let page = JSON.object([
      "@type": "WebPage", "@id": .text(url(facts.route)), "url": .text(url(facts.route)),
      "name": .text(facts.title), "inLanguage": .text(language.rawValue),
      "dateModified": facts.updated.map { .text($0.iso) },
      "isPartOf": common.website,
      "publisher": publisher,
      "license": edition.settings.licence.map { .text($0.url) },
    ])
    let graph = [page] + (facts.route == .home ? [] : [breadcrumbs(facts)]) + facts.about
    let whole = JSON.object(["@context": "https://schema.org", "@graph": .list(graph)])
    return String(decoding: whole.bytes(), as: UTF8.self)
  }

  private func breadcrumbs(_ facts: PageFacts) -> JSON {
    let steps =
      [(say(.home), Route.home)] + facts.trail.map { ($0.title, $0.route) }
      + [(facts.title, facts.route)]
    return .object([
      "@type": "BreadcrumbList",
      "itemListElement": .list(
        steps.enumerated().map { index, step in
          .object([
            "@type": "ListItem", "position": .int(index + 1), "name": .text(step.0),
            "item": .text(url(step.1)),
          ])
        }),
    ])
  }

  private var publisher: JSON? { common.organisation }

  func organisationName(_ unit: Unit) -> JSON {
    .object([
      "@type": .text(schemaType(of: unit)), "@id": .text(url(.record(unit.key))),
      "name": .text(naming.name(of: unit, on: nil)),
    ])
  }

  private func schemaType(of unit: Unit) -> String {
    switch unit.kinds.last?.value {
    case .province, .municipality, .district, .city, .town, .township, .ward, .commune,
      .specialZone:
      "AdministrativeArea"
    case .government, .ministry, .assembly, .department, .committee, .office:
      "GovernmentOrganization"
    default: "Organization"
    }
  }

  func organisation(_ unit: Unit) -> JSON {
    let older = unit.names.dropLast().map { JSON.text(plain($0.value)) }
    let dissolved = unit.lifetime.to.flatMap { $0 < today ? $0.iso : nil }
    let isArea = schemaType(of: unit) == "AdministrativeArea"
    return .object([
      "@type": .text(schemaType(of: unit)), "@id": .text(url(.record(unit.key))),
      "name": .text(naming.name(of: unit, on: nil)), "url": .text(url(.record(unit.key))),
      "alternateName": older.isEmpty ? nil : .list(older),
      "identifier": unit.gso.map { .text($0) },
      "foundingDate": isArea ? nil : unit.lifetime.from.map { .text($0.iso) },
      "dissolutionDate": isArea ? nil : dissolved.map { .text($0) },
    ])
  }

  func person(_ official: Official) -> JSON {
    let post = official.posts.last
    let unit = post.flatMap { registry.units[$0.unit] }
    let awards = edition.awards(of: official).map { JSON.text($0.title(in: naming)) }
    return .object([
      "@type": "Person", "@id": .text(url(.record(official.key))),
      "name": .text(official.name.display),
      "familyName": official.name.family.map { .text($0) }, "givenName": .text(official.name.given),
      "additionalName": official.name.middle.map { .text($0) },
      "jobTitle": post.map { .text(plain($0.title)) }, "affiliation": unit.map(organisationName),
      "award": awards.isEmpty ? nil : .list(awards),
    ])
  }

  func report(_ initiative: Initiative) -> JSON {
    let authors = initiative.proposers.compactMap(partyName)
    return .object([
      "@type": "Report", "@id": .text(url(.record(initiative.key)) + "#report"),
      "headline": .text(plain(initiative.title)), "abstract": .text(plain(initiative.summary)),
      "inLanguage": .text(language.rawValue), "url": .text(url(.record(initiative.key))),
      "dateCreated": initiative.lifecycle.first.map { .text($0.on.value.iso) },
      "datePublished": edition.lastChange(of: initiative).map { .text($0.iso) },
      "author": .list(authors), "publisher": publisher,
      "sourceOrganization": registry.units[initiative.employer].map(organisationName),
      "about": .list(
        initiative.fields.compactMap { registry.field($0.id) }.map { .text(plain($0.label)) }),
      "citation": .list(initiative.legalBasis.compactMap(citationName)),
      "correction": corrections(of: initiative.key),
    ])
  }

  func award(_ commendation: Commendation) -> JSON {
    .object([
      "@type": "Report", "@id": .text(url(.record(commendation.key)) + "#report"),
      "headline": .text(commendation.title(in: naming)),
      "reportNumber": .text(commendation.decision.number.value),
      "inLanguage": .text(language.rawValue), "url": .text(url(.record(commendation.key))),
      "datePublished": .text(commendation.decision.on.value.iso),
      "abstract": commendation.citation.map { .text(plain($0)) },
      "author": registry.units[commendation.decision.by].map(organisationName),
      "publisher": publisher,
      "about": .list(commendation.recipients.map(\.party).compactMap(partyName)),
      "creativeWorkStatus": .text(say(commendation.status(on: today))),
      "correction": corrections(of: commendation.key),
    ])
  }

  func legislation(_ document: Document) -> JSON {
    let force = document.inForce.contains(today) ? "InForce" : "NotInForce"
    return .object([
      "@type": "Legislation", "@id": .text(url(.record(document.key)) + "#legislation"),
      "name": .text(plain(document.title)), "url": .text(url(.record(document.key))),
      "legislationIdentifier": .text(document.number.value),
      "legislationType": .text(say(document.type)),
      "legislationDate": .text(document.issued.value.iso),
      "legislationDateVersion": document.effective?.from.map { .text($0.iso) },
      // Only what the record states: without dates of effect nothing is said of force.
      "legislationLegalForce": document.effective == nil
        ? nil : .text("https://schema.org/\(force)"),
      "legislationPassedBy": registry.units[document.issuer].map(organisationName),
      "legislationChanges": .list(document.replaces.compactMap(citationName)),
      "sameAs": document.source.map { .text($0) },
    ])
  }

  func news(_ title: String, _ route: Route, on day: Day) -> JSON {
    .object([
      "@type": "NewsArticle", "@id": .text(url(route) + "#article"), "headline": .text(title),
      "url": .text(url(route)), "datePublished": .text(day.iso),
      "inLanguage": .text(language.rawValue), "publisher": publisher,
    ])
  }

  private func partyName(_ party: Party) -> JSON? {
    switch party {
    case .official(let reference):
      registry.officials[reference].map { official in
        .object([
          "@type": "Person", "@id": .text(url(.record(official.key))),
          "name": .text(official.name.display),
        ])
      }
    case .unit(let reference): registry.units[reference].map(organisationName)
    }
  }

  private func citationName(_ citation: Citation) -> JSON? {
    registry.documents[citation.document].map {
      .text(naming.label(of: $0, article: citation.article))
    }
  }

  private func corrections(of key: RecordKey) -> JSON? {
    let all = edition.corrections(of: key).map { correction in
      JSON.object([
        "@type": "CorrectionComment", "datePublished": .text(correction.on.value.iso),
        "text": .text(plain(correction.now)),
      ])
    }
    return all.isEmpty ? nil : .list(all)
  }
}
