internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// A catalogue by DCAT-AP, as JSON-LD with all its terms spelt out: what open data portals harvest.
extension OpenData {
  func catalogue(_ facts: DataFacts) -> JSON {
    let own = facts.base + DataPath.catalogue
    let datasets = all.map { $0.dcat(facts) }
    return .object([
      "@context": Self.context,
      "@id": .text(own), "@type": "dcat:Catalog",
      "dct:title": facts.title.tagged, "dct:description": facts.about.tagged,
      "dct:publisher": facts.agent, "dct:language": Self.languages,
      "dct:license": facts.licence.map { .id($0.url) },
      "dct:modified": facts.modified, "foaf:homepage": .document(facts.page),
      "dcat:dataset": .list(datasets),
    ])
  }

  private static let context: JSON = .object([
    "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
  ])

  fileprivate static let languages: JSON = .list([
    .typed(authority + "language/VIE", "dct:LinguisticSystem"),
    .typed(authority + "language/ENG", "dct:LinguisticSystem"),
  ])

  /// The controlled vocabularies of the EU's Publications Office, which DCAT-AP asks for.
  fileprivate static let authority = "http://publications.europa.eu/resource/authority/"
}

extension Dataset {
  fileprivate func dcat(_ facts: DataFacts) -> JSON {
    let own = "\(facts.page)#\(name)"
    let json =
      kind == nil
      ? []
      : [
        distribution(DataPath.json(name), .json, facts),
        distribution(DataPath.jsonLines(name), .jsonLines, facts),
      ]
    return .object([
      "@id": .text(own), "@type": "dcat:Dataset",
      "dct:title": self.facts.title(in: facts.wording).tagged,
      "dct:description": self.facts.about(in: facts.wording).tagged,
      "dct:identifier": .text(own), "dct:publisher": .id(facts.agentID),
      "dct:language": OpenData.languages, "dct:modified": facts.modified,
      "dcat:theme": .list([.id(OpenData.authority + "data-theme/GOVE")]),
      "dcat:landingPage": .document(facts.page),
      "dcat:distribution": .list(
        tables.map { distribution(DataPath.csv($0.name), .csv, facts) } + json),
    ])
  }

  private func distribution(_ path: String, _ format: DataFormat, _ facts: DataFacts) -> JSON {
    let address = facts.base + path
    let title = (tables.first { DataPath.csv($0.name) == path } ?? self.facts).title(
      in: facts.wording)
    return .object([
      "@id": .text("\(address)#distribution"), "@type": "dcat:Distribution",
      "dct:title": Bilingual(vi: "\(title.vi) (\(format.name))", en: "\(title.en) (\(format.name))")
        .tagged,
      "dcat:accessURL": .resource(facts.page), "dcat:downloadURL": .resource(address),
      "dct:format": .typed(
        OpenData.authority + "file-type/\(format.authority)", "dct:MediaTypeOrExtent"),
      "dcat:mediaType": .typed(
        "https://www.iana.org/assignments/media-types/\(format.mediaType)", "dct:MediaType"),
      "dct:license": facts.licence.map { .typed($0.url, "dct:LicenseDocument") },
      "dct:modified": facts.modified,
    ])
  }
}

/// The formats a reader can choose from.
package enum DataFormat {
  case csv, json, jsonLines

  package var name: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .jsonLines: "JSON Lines"
    }
  }

  fileprivate var authority: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    case .jsonLines: "JSON_LINES"
    }
  }

  /// JSON Lines is not registered with IANA; a line of it is JSON.
  fileprivate var mediaType: String { self == .csv ? "text/csv" : "application/json" }
}

extension DataFacts {
  fileprivate var agentID: String { page + "#publisher" }

  fileprivate var agent: JSON {
    .object([
      "@id": .text(agentID), "@type": "foaf:Agent",
      "foaf:name": Bilingual(vi: publisher.vi, en: publisher[.en]).tagged,
    ])
  }

  fileprivate var modified: JSON? {
    changed.map(\.typed)
  }
}

extension Bilingual {
  fileprivate var tagged: JSON {
    .list([
      .object(["@value": .text(vi), "@language": "vi"]),
      .object(["@value": .text(en), "@language": "en"]),
    ])
  }
}

extension JSON {
  fileprivate static func id(_ address: String) -> JSON { .object(["@id": .text(address)]) }

  fileprivate static func typed(_ address: String, _ type: JSON) -> JSON {
    .object(["@id": .text(address), "@type": type])
  }

  fileprivate static func resource(_ address: String) -> JSON {
    typed(address, "http://www.w3.org/2000/01/rdf-schema#Resource")
  }

  fileprivate static func document(_ address: String) -> JSON { typed(address, "foaf:Document") }
}
