import Foundation
import TestSupport
import Testing

@Suite struct MetadataTests {
  @Test func `Package, CSVW and catalogue name every table`() throws {
    let site = try Sites.whole.get()
    let tables = site.paths.filter {
      $0.hasPrefix("data/") && $0.hasSuffix(".csv") && $0.split(separator: "/").count == 2
    }
    #expect(tables.count == 72)
    for path in tables {
      let name = path.dropFirst("data/".count)
      #expect(try site.text("data/datapackage.json").contains("\"path\": \"\(name)\""))
      #expect(try site.text("data/csv-metadata.json").contains("\"url\": \"\(name)\""))
      let address = "\"@id\": \"https://bieuduong.example.vn/\(path)\""
      #expect(try site.text("data/catalog.jsonld").contains(address))
    }
  }

  @Test func `A column is described alike wherever it is described`() throws {
    let site = try Sites.whole.get()
    #expect(
      try site.shows(
        "\"name\": \"withheld\",\n            \"type\": \"integer\",",
        "\"vi\": \"Số người không nêu tên\"", "\"required\": true", at: "data/datapackage.json"))
    #expect(
      try site.shows(
        "\"und\": \"withheld\",", "\"vi\": \"Số người không nêu tên\"",
        "\"datatype\": \"integer\"", at: "data/csv-metadata.json"))
    #expect(
      try site.shows(
        "\"withheld\": {\n      \"type\": \"integer\",\n      \"title\": \"People not named\",",
        at: "data/schemas/commendation.json"))
    #expect(
      try site.shows(
        "<code>withheld</code>", "số nguyên", "Số người không nêu tên",
        at: "vi/du-lieu/tu-dien/"))
    #expect(try site.shows("<code>withheld</code>", "People not named", at: "en/data/dictionary/"))
  }

  @Test func `Keys lead from a list to its record and to what it names`() throws {
    let text = try Sites.whole.get().text("data/datapackage.json")
    let start = try #require(text.range(of: "\"name\": \"initiative-legal-basis\""))
    let rest = text[start.lowerBound...]
    for key in ["initiative", "document"] {
      let wanted =
        "\"fields\": \"\(key)\",\n            \"reference\": {\n              \"resource\": \"\(key)s\","
      #expect(rest.contains(wanted))
    }
  }

  @Test func `The data page counts rows and bytes`() throws {
    let site = try Sites.whole.get()
    #expect(try site.shows("2 dòng", ">units.csv</a>", "1\u{A0}kB", at: "vi/du-lieu/"))
    #expect(try site.shows("2 rows", ">units.csv</a>", "1\u{A0}kB", at: "en/data/"))
  }

  @Test func `Anyone may load the data from another site`() throws {
    #expect(
      try Sites.whole.get().shows(
        "/data/*\n  Access-Control-Allow-Origin: *\n",
        "/data/units.jsonl\n  Content-Type: application/jsonl; charset=utf-8\n", at: "_headers"))
  }
}
