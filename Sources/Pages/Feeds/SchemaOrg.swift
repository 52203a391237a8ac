internal import Edition
internal import JSON
internal import Records
internal import Templates
internal import Vietnamese

/// What a page is about in schema.org's words, made from the record and not from the template.
struct SchemaOrg {
  let desk: PageDesk

  init(_ desk: PageDesk) { self.desk = desk }

  /// The page, its place in the site, and what it is about.
  func page(_ facts: PageFacts) -> ScriptData {
    let page = JSON.object([
      "@type": "WebPage", "@id": .text(desk.url(facts.route)), "url": .text(desk.url(facts.route)),
      "name": .text(facts.title), "inLanguage": .text(desk.language.rawValue),
      "dateModified": facts.updated.map { .text($0.iso) },
      "isPartOf": desk.common.website,
      "publisher": publisher,
      "license": desk.edition.settings.licence.map { .text($0.url) },
    ])
    let graph = [page] + (facts.route == .home ? [] : [breadcrumbs(facts)]) + facts.about
    let whole = JSON.object(["@context": "https://schema.org", "@graph": .list(graph)])
    return ScriptData(json: String(decoding: whole.bytes(), as: UTF8.self))
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

  var publisher: JSON? { desk.common.organisation }

  func organisationName(_ unit: Unit) -> JSON {
    .object([
      "@type": .text(schemaType(of: unit)), "@id": .text(desk.url(.record(unit.key))),
      "name": .text(desk.naming.name(of: unit, on: nil)),
    ])
  }

  func schemaType(of unit: Unit) -> String {
    switch unit.kinds.last?.value {
    case .province, .municipality, .district, .city, .town, .township, .ward, .commune,
      .specialZone:
      "AdministrativeArea"
    case .government, .ministry, .assembly, .department, .committee, .office:
      "GovernmentOrganization"
    default: "Organization"
    }
  }

  func partyName(_ party: Party) -> JSON? {
    switch party {
    case .official(let reference):
      desk.registry.officials[reference].map { official in
        .object([
          "@type": "Person", "@id": .text(desk.url(.record(official.key))),
          "name": .text(official.name.display),
        ])
      }
    case .unit(let reference): desk.registry.units[reference].map(organisationName)
    }
  }

  func citationName(_ citation: Citation) -> JSON? {
    desk.registry.documents[citation.document].map {
      .text(desk.naming.label(of: $0, article: citation.article))
    }
  }
}
