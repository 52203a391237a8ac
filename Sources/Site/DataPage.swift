internal import Data
internal import Edition
internal import JSON
internal import Keeping
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// The page of the open data: what there is, how much, in which formats, under which licence, how to cite it.
struct DataPage: Templated {
  static let template = "data"

  let frame: FrameView
  let title: String
  let summary: String
  let day: DayView?
  let licence: LicenceView?
  let citation: String
  let dictionary: Link
  let statistics: Link
  let package: Link
  let csvw: Link
  let catalogue: Link
  let example: LinkView?
  let groups: [DataGroupView]

  static let shape = Shape<DataPage>(
    "data", "The page of the open data: what there is, how much, in which formats, how to cite it",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .view("day", "The day as of which the data are") { $0.day },
      .view("licence", "The licence of the data") { $0.licence },
      .text("citation", "How to cite the data") { $0.citation },
      .link("dictionary", "What every column means") { $0.dictionary },
      .link("statistics", "The page of the statistics") { $0.statistics },
      .link("package", "The Frictionless data package") { $0.package },
      .link("csvw", "The CSVW metadata") { $0.csvw },
      .link("catalogue", "The DCAT catalogue") { $0.catalogue },
      .view("example", "The data of one record, as an example") { $0.example },
      .list("groups", "Records, vocabularies, statistics") { $0.groups },
    ])
}

struct DataGroupView: View {
  let id: String
  let title: String
  let sets: [DataSetView]

  static let shape = Shape<DataGroupView>(
    "data-group", "Tables of one sort: records, vocabularies, statistics",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("title", "The title") { $0.title },
      .list("sets", "The tables") { $0.sets },
    ])
}

struct DataSetView: View {
  let id: String
  let title: String
  let about: String
  let count: String
  let dictionary: Link
  let files: [DataFileView]
  let schema: Link?
  let parts: [DataSetView]

  static let shape = Shape<DataSetView>(
    "data-set", "One row per table: what of it is, how many there are, and its files",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("title", "The title") { $0.title },
      .text("about", "What one row is") { $0.about },
      .text("count", "How many rows") { $0.count },
      .link("dictionary", "What each column means") { $0.dictionary },
      .list("files", "The files") { $0.files },
      .link("schema", "The JSON Schema of one record; absent for all but records") { $0.schema },
      .list("parts", "The tables of the lists inside the records") { $0.parts },
    ])
}

struct DataFileView: View {
  let name: String
  let format: String
  let href: Link
  let size: String

  static let shape = Shape<DataFileView>(
    "data-file", "A file to take away",
    [
      .text("name", "Its name") { $0.name },
      .text("format", "CSV, JSON or JSON Lines") { $0.format },
      .link("href", "Its address") { $0.href },
      .text("size", "Its size") { $0.size },
    ])
}

extension PageDesk {
  func dataPage(_ data: OpenData) -> DataPage {
    DataPage(
      frame: frame(dataFacts(data)), title: say(Register.data), summary: say(Register.data.summary),
      day: edition.newest.map(day), licence: common.licence,
      citation: dataCitation,
      dictionary: address(.dictionary), statistics: address(.register(.statistics)),
      package: .file(DataPath.package), csvw: .file(DataPath.csvw),
      catalogue: .file(DataPath.catalogue), example: example,
      groups: [
        group("records", say(Bilingual(vi: "Hồ sơ", en: "Records")), data.records, data),
        group(
          "vocabularies", say(Bilingual(vi: "Danh mục", en: "Vocabularies")), data.vocabularies,
          data),
        group("statistics", say(Register.statistics), data.statistics, data),
      ])
  }

  private func dataFacts(_ data: OpenData) -> PageFacts {
    PageFacts(
      route: .register(.data), title: say(Register.data), description: say(Register.data.summary),
      section: .data, updated: edition.newest, about: data.records.map { schemaDataset($0, data) })
  }

  private var dataCitation: String {
    let publisher = registry.units[edition.settings.publisher].map { naming.name(of: $0, on: nil) }
    let title = say(
      Bilingual(
        vi: "Dữ liệu mở: \(edition.settings.title.vi)",
        en: "Open data: \(edition.settings.title[.en])"))
    let parts = [title, publisher, edition.newest?.short(language)].compactMap { $0 }
    return (parts + [url(.register(.data))]).joined(separator: ". ")
  }

  private var example: LinkView? {
    registry.initiatives.all.newestFirst.first.map { initiative in
      LinkView(
        title: text(initiative.title), href: .file(initiative.key.dataPath(language)),
        isSample: initiative.header.isSample)
    }
  }

  private func group(
    _ id: String, _ title: String, _ sets: [Dataset], _ data: OpenData
  ) -> DataGroupView {
    DataGroupView(id: id, title: title, sets: sets.map { view($0, data) })
  }

  private func view(_ set: Dataset, _ data: OpenData) -> DataSetView {
    let formats: [(String, DataFormat)] =
      [(DataPath.csv(set.facts.name), .csv)]
      + (set.kind == nil
        ? [] : [(DataPath.json(set.name), .json), (DataPath.jsonLines(set.name), .jsonLines)])
    return DataSetView(
      id: set.name, title: set.facts.title(in: naming.wording)[language],
      about: set.facts.about(in: naming.wording)[language],
      count: rows(set.count),
      dictionary: dictionary(set.facts), files: formats.map { file($0.0, $0.1, data) },
      schema: set.kind.map { .file(DataPath.schema(of: $0)) },
      parts: set.parts.map { view($0, data) })
  }

  private func view(_ part: DataPart, _ data: OpenData) -> DataSetView {
    DataSetView(
      id: part.facts.name, title: part.facts.title(in: naming.wording)[language],
      about: part.facts.about(in: naming.wording)[language],
      count: rows(part.rowCount.value),
      dictionary: dictionary(part.facts), files: [file(DataPath.csv(part.facts.name), .csv, data)],
      schema: nil, parts: [])
  }

  private func rows(_ count: Int) -> String {
    naming.count(count, vi: "dòng", one: "row", many: "rows")
  }

  private func file(_ path: String, _ format: DataFormat, _ data: OpenData) -> DataFileView {
    DataFileView(
      name: String(path.dropFirst(DataPath.folder.count)), format: format.name, href: .file(path),
      size: data.size(of: path).map { fileSize($0) } ?? "")
  }

  /// In thousands of bytes, as data are sold and sent; never less than one.
  private func fileSize(_ bytes: Int) -> String {
    guard bytes >= 1_000_000 else {
      return Number.print((bytes + 999) / 1000, language) + "\u{A0}kB"
    }
    let tenths = Quantity("\(bytes / 1_000_000).\(bytes / 100_000 % 10)") ?? Quantity(0)
    return Number.print(tenths, language) + "\u{A0}MB"
  }

  /// The data in schema.org's words, for search engines of data.
  private func schemaDataset(_ set: Dataset, _ data: OpenData) -> JSON {
    let base = edition.settings.base
    return .object([
      "@type": "Dataset", "@id": .text(url(.register(.data), .vi) + "#" + set.name),
      "name": .text(set.facts.title(in: naming.wording)[language]),
      "description": .text(set.facts.about(in: naming.wording)[language]),
      "url": .text(url(.register(.data)) + "#" + set.name),
      "inLanguage": .list(["vi", "en"]),
      "license": edition.settings.licence.map { .text($0.url) },
      "dateModified": edition.newest.map { .text($0.iso) }, "isAccessibleForFree": .bool(true),
      "distribution": .list([
        download(base + DataPath.csv(set.facts.name), "text/csv"),
        download(base + DataPath.json(set.name), "application/json"),
      ]),
    ])
  }

  private func download(_ address: String, _ type: JSON) -> JSON {
    .object(["@type": "DataDownload", "contentUrl": .text(address), "encodingFormat": type])
  }
}
