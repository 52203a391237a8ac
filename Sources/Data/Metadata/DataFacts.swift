internal import Edition
internal import JSON
internal import Outputs
internal import Records
internal import Vietnamese

/// What all the metadata says of the data as a whole.
struct DataFacts: Sendable {
  let wording: Wording
  let title: Bilingual
  let about: Bilingual
  let base: String
  let publisher: LocalText
  let licence: SiteSettings.Licence?
  /// The last date at which anything in the data changed; a build without news changes nothing.
  let changed: PartialDate?

  init(_ edition: Edition, _ wording: Wording) {
    let settings = edition.settings
    let unit = edition.registry.units[settings.publisher]
    self.wording = wording
    title = wording.fill(.openData, with: Bilingual(settings.title))
    about = wording[Register.data.summary]
    base = settings.base
    publisher = unit.map { $0.name(on: .day(edition.today)) } ?? settings.title
    licence = settings.licence
    changed = edition.newest
  }

  /// The page of the data in Vietnamese, the language of origin.
  var page: String { base + Route.register(.data).path(in: .vi) }
}

extension Bilingual {
  /// `{"vi": …, "en": …}`, as CSVW and JSON-LD know it.
  var json: JSON { .object(["vi": .text(vi), "en": .text(en)]) }
}

extension PartialDate {
  /// As JSON-LD says it, with the type of XML Schema that holds as much.
  var typed: JSON {
    let type =
      switch precision {
      case .day: "xsd:date"
      case .month: "xsd:gYearMonth"
      case .year: "xsd:gYear"
      }
    return .object(["@value": .text(iso), "@type": .text(type)])
  }
}

extension OpenData {
  var metadata: [OutputFile] {
    let facts = DataFacts(desk.edition, desk.wording)
    let schemas = records.compactMap { set in
      set.kind.map { kind in
        OpenData.document(DataPath.schema(of: kind)) { set.jsonSchema(facts) }
      }
    }
    return schemas + [
      OpenData.document(DataPath.package) { [self] in dataPackage(facts) },
      OpenData.document(DataPath.csvw) { [self] in csvw(facts) },
      OpenData.document(DataPath.catalogue) { [self] in catalogue(facts) },
    ]
  }

  private static func document(
    _ path: String, _ json: @escaping @Sendable () -> JSON
  ) -> OutputFile {
    OutputFile.remembered(path, ready: [.facts]) { json().bytes(.indented) + [UInt8(ascii: "\n")] }
  }
}
