internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// What a page is about in schema.org's words, made from the record and not from the template.
struct SchemaOrg {
  let desk: PageDesk

  init(_ desk: PageDesk) { self.desk = desk }

  /// The page, its place in the site, and what it is about, as JSON-LD.
  func text(of facts: PageFacts) -> String {
    let page = JSON.object([
      "@type": "WebPage", "@id": .text(desk.url(facts.route)), "url": .text(desk.url(facts.route)),
      "name": .text(facts.title), "inLanguage": language,
      "dateModified": facts.updated.map { .text($0.iso) },
      "isPartOf": desk.common.website,
      "publisher": publisher,
      "license": desk.edition.settings.licence.map { .text($0.url) },
    ])
    let graph = [page] + (facts.route == .home ? [] : [breadcrumbs(facts)]) + facts.about
    let whole = JSON.object(["@context": "https://schema.org", "@graph": .list(graph)])
    return String(decoding: whole.bytes(), as: UTF8.self)
  }

  private func breadcrumbs(_ facts: PageFacts) -> JSON {
    let steps =
      [(desk.say(.home), Route.home)] + facts.trail.map { ($0.title, $0.route) }
      + [(facts.title, facts.route)]
    return .object([
      "@type": "BreadcrumbList",
      "itemListElement": .list(
        steps.enumerated().map { index, step in
          .object([
            "@type": "ListItem", "position": .int(index + 1), "name": .text(step.0),
            "item": .text(desk.url(step.1)),
          ])
        }),
    ])
  }

  func news(_ title: String, _ route: Route, on date: PartialDate) -> JSON {
    .object([
      "@type": "NewsArticle", "@id": .text(desk.url(route) + "#article"), "headline": .text(title),
      "url": .text(desk.url(route)), "datePublished": .text(date.iso),
      "inLanguage": language, "publisher": publisher,
    ])
  }

  /// A unit where another speaks of it.
  func name(_ unit: Unit) -> JSON {
    .object([
      "@type": .text(schemaType(of: unit)), "@id": address(unit),
      "name": .text(desk.naming.plain(unit.name(on: nil))),
    ])
  }

  func address(_ record: some Record, _ place: String = "") -> JSON {
    .text(desk.url(.record(record.key)) + place)
  }

  var language: JSON { .text(desk.language.rawValue) }

  var publisher: JSON? { desk.common.organisation }

  func schemaType(of unit: Unit) -> String {
    switch unit.kinds.last?.value {
    case .province, .municipality, .district, .city, .town, .township, .ward, .commune,
      .specialZone:
      "AdministrativeArea"
    case .government, .ministry, .assembly, .department, .committee, .office, .president,
      .primeMinister, .standingCommittee:
      "GovernmentOrganization"
    case .partyCommittee, .partyBoard, .partyLeadership, .front, .massOrganisation, .organisation,
      .school, .hospital, .enterprise, .cooperative, .residentialGroup, .team, nil:
      "Organization"
    }
  }

  /// Of somebody known by office alone, no name is made up.
  func name(_ party: Party, on date: PartialDate?) -> JSON? {
    switch party {
    case .official(let reference):
      desk.registry.officials[reference].map { official in
        if official.isHousehold { return household(official) }
        return .object([
          "@type": "Person", "@id": address(official),
          "name": official.name.map { .text($0.display) },
          "jobTitle": official.name == nil ? .text(desk.naming.name(of: official, on: date)) : nil,
        ])
      }
    case .unit(let reference): desk.registry.units[reference].map(name)
    }
  }

  /// A family is no person; what schema.org has for any group of people is an organisation.
  func household(_ official: Official, awards: JSON? = nil) -> JSON {
    .object([
      "@type": "Organization", "@id": address(official),
      "name": .text(desk.naming.name(of: official, on: nil)), "award": awards,
    ])
  }

  func name(_ citation: Citation) -> JSON? {
    desk.registry.documents[citation.document].map {
      .text(desk.naming.label(of: $0, article: citation.article))
    }
  }

  func corrections(of key: RecordKey) -> JSON? {
    let all = desk.edition.corrections(of: key).map { correction in
      JSON.object([
        "@type": "CorrectionComment", "datePublished": .text(correction.on.value.iso),
        "text": .text(desk.plain(correction.now)),
      ])
    }
    return all.isEmpty ? nil : .list(all)
  }
}
