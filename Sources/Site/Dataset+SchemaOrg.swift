internal import Data
internal import Edition
internal import JSON
internal import Pages
internal import Records
internal import Vietnamese

extension Dataset {
  /// The table in schema.org's words, for search engines of data.
  func schema(at desk: PageDesk) -> JSON {
    let settings = desk.edition.settings
    return .object([
      "@type": "Dataset", "@id": .text(desk.url(.register(.data), .vi) + "#" + name),
      "name": .text(facts.title(in: desk.naming)),
      "description": .text(facts.about(in: desk.naming)),
      "url": .text(desk.url(.register(.data)) + "#" + name),
      "inLanguage": .list(["vi", "en"]),
      "license": settings.licence.map { .text($0.url) },
      "dateModified": desk.edition.newest.map { .text($0.iso) },
      "isAccessibleForFree": .bool(true),
      "distribution": .list([
        download(settings.base + DataPath.csv(name), "text/csv"),
        download(settings.base + DataPath.json(name), "application/json"),
      ]),
    ])
  }

  private func download(_ address: String, _ type: JSON) -> JSON {
    .object(["@type": "DataDownload", "contentUrl": .text(address), "encodingFormat": type])
  }
}
