internal import Attesting
internal import Edition
internal import JSON
internal import Records
internal import Vietnamese

/// The records of a site, as its open data tell them.
struct PublishedData {
  let site: any SiteSource

  /// By their ids; empty where the site has no such table.
  func records(of kind: Kind) -> [String: JSON] {
    var records: [String: JSON] = [:]
    for line in (site.bytes(of: DataPath.jsonLines(kind.folder)) ?? []).split(separator: 0x0A) {
      guard let record = JSON(reading: line), let name = record["id"]?.text else { continue }
      records[name] = record
    }
    return records
  }

  /// The words of a record’s long text; nil where its page shows none.
  func text(at page: String) -> String? {
    site.bytes(of: page).flatMap(SeenText.words).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether it was taken back, by the file that then stands in its place.
  func isWithdrawn(_ record: PublishedRecord) -> Bool {
    site.bytes(of: record.dataPath).flatMap { JSON(reading: $0[...]) }?["status"] == "withdrawn"
  }
}

/// A record in one of the sites.
struct PublishedRecord: Sendable {
  let key: RecordKey
  let json: JSON

  /// What it is called: kinds that have no title have a name.
  var title: Bilingual {
    let (vi, en) = (called("vi"), called("en"))
    return Bilingual(vi: vi ?? en ?? key.name, en: en ?? vi ?? key.name)
  }

  private func called(_ language: String) -> String? {
    for stem in ["title", "name"] {
      if let text = (json["\(stem)_\(language)"] ?? json[stem])?.text { return text }
    }
    return json["number"]?.text
  }

  /// Absolute.
  func address(in language: Language) -> String? { json["address_\(language.rawValue)"]?.text }

  /// Below the site’s own address, which ends where the folder of the language begins.
  func path(in language: Language) -> String {
    let address = address(in: language) ?? ""
    guard let place = address.firstRange(of: "/\(language.rawValue)/") else { return "" }
    return String(address[address.index(after: place.lowerBound)...])
  }

  var base: String { String(address(in: .vi)?.dropLast(path(in: .vi).count) ?? "") }

  func page(in language: Language) -> String { path(in: language) + "index.html" }

  var hasPage: Bool { path(in: .vi).hasSuffix("/") && path(in: .vi) != "vi/" }

  /// Beside its Vietnamese page.
  var dataPath: String { String(path(in: .vi).dropLast()) + ".json" }
}
