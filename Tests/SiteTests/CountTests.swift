import Foundation
import TestSupport
import Testing

/// The front page, the registers and the statistics count alike. Each pair of numbers is made by other code: a figure on a
/// page, the count beside a choice, the rows of a table.
@Suite struct CountTests {
  private static let demo = Result { try SmallSite.demo(at: "2026-11-20T08:00") }
  private static let made = Result { try SmallSite(Province(60).files, at: "2026-06-30T08:00") }

  private static func counted(_ name: String) throws -> CountedSite {
    try CountedSite(site: (name == "demo" ? demo : made).get())
  }

  @Test(arguments: ["demo", "generated"])
  func `What is completed and what is in force is one number everywhere`(name: String) throws {
    let site = try Self.counted(name)
    let completed = try site.choice("de-xuat/tinh-trang/completed/")
    #expect(completed > 5)
    #expect(try site.figure("vi/", "đề xuất hoàn thành") == completed)
    #expect(try site.figure("vi/thong-ke/", "đề xuất hoàn thành") == completed)
    #expect(try site.sum("initiatives-by-year", "completed") == completed)
    let inForce = try site.choice("khen-thuong/tinh-trang/in-force/")
    let all = "lượt khen thưởng, biểu dương còn hiệu lực"
    #expect(inForce > 5)
    #expect(try site.figure("vi/", all) == inForce)
    #expect(try site.figure("vi/thong-ke/", all) == inForce)
    #expect(try site.sum("commendations-by-year", "in_force", "praises") == inForce)
    #expect(try site.figure("vi/", "đề xuất") == site.total("vi/de-xuat/"))
    #expect(try site.figure("vi/thong-ke/", "đề xuất") == site.total("vi/de-xuat/"))
  }

  @Test(arguments: ["demo", "generated"])
  func `A year of the register is that year of the statistics`(name: String) throws {
    let site = try Self.counted(name)
    for row in try site.table("statistics-initiatives-by-year") {
      let results = row.sum("completed", "partly_completed", "not_completed")
      #expect(try site.choice("de-xuat/nam/\(row["year"])/") == row.sum("submitted"))
      #expect(try site.choice("de-xuat/danh-gia/\(row["year"])/") == results)
    }
    for row in try site.table("statistics-commendations-by-year") {
      let all = row.sum("in_force", "praises", "ended")
      #expect(try site.choice("khen-thuong/nam/\(row["year"])/") == all)
    }
  }

  @Test(arguments: ["demo", "generated"])
  func `A field, a form and a category have as many in both`(name: String) throws {
    let site = try Self.counted(name)
    for row in try site.table("statistics-initiatives-by-field") {
      let path = "de-xuat/linh-vuc/\(row["field"])/"
      #expect(try site.choice(path) == row.sum("initiatives"))
      let listed = try site.table("initiatives/field/\(row["field"])", or: [])
      #expect(listed.count { $0["evaluation"] == "completed" } == row.sum("completed"))
    }
    for (table, word) in [("title", "danh-hieu"), ("form", "hinh-thuc")] {
      for row in try site.table("statistics-commendations-by-\(table)") {
        let path = "khen-thuong/\(word)/\(row["form"])/"
        #expect(try site.choice(path) == row.sum("in_force", "ended"))
      }
    }
    let praises = try site.sum("praises-by-form", "in_force", "ended")
    #expect(try site.choice("khen-thuong/nhom/praise/") == praises)
    let forms = try site.sum("commendations-by-form", "in_force", "ended")
    #expect(try site.choice("khen-thuong/nhom/commendation/") == forms)
  }

  @Test(arguments: ["demo", "generated"])
  func `A unit has as many in both, praise told apart`(name: String) throws {
    let site = try Self.counted(name)
    for row in try site.table("statistics-by-unit") {
      let now = row["exists"] == "true" ? "_now" : ""
      let unit = row["unit"]
      #expect(try site.choice("de-xuat/don-vi/\(unit)/") == row.sum("initiatives" + now))
      let listed = try site.table("commendations/unit/\(unit)", or: [])
      #expect(
        listed.count { ["in-force", "restored"].contains($0["status"]) }
          == row.sum("commendations" + now, "praises" + now))
    }
  }

  /// Counted while they were made, by no code of the site.
  @Test func `Generated cases are counted as they were made`() throws {
    let site = try Self.counted("generated")
    let province = Province(60)
    #expect(try site.choice("de-xuat/tinh-trang/completed/") == province.completed)
    #expect(try site.choice("khen-thuong/tinh-trang/in-force/") == province.inForce)
    #expect(try site.choice("khen-thuong/nhom/praise/") == province.praises)
  }

  @Test func `A year says what happened in it, in the list, its title, its feed`() throws {
    let site = try Self.made.get()
    let page = "en/initiatives/evaluated/2024/"
    #expect(
      try site.shows(
        "<title>Initiatives – Evaluated in 2024", "data-lead=\"Submitted in\"",
        "<legend>Submitted in</legend>", "<legend>Evaluated in</legend>",
        "Evaluated in 2024 <span class=\"unseen\">", at: page))
    #expect(try site.shows("<title>Đề xuất – Năm đánh giá 2024", at: "vi/de-xuat/danh-gia/2024/"))
    #expect(
      try site.shows(
        "<title>Commendations – Decided in 2025", at: "en/commendations/year/2025/"))
    #expect(
      try site.shows(
        "<title>Initiatives – Submitted in 2023 –", at: "en/initiatives/year/2023/atom.xml"))
  }

  @Test func `Praise is no status, and its old address leads to where it stands`() throws {
    let site = try Self.made.get()
    #expect(
      try site.shows(
        "/vi/khen-thuong/tinh-trang/praise/ /vi/khen-thuong/nhom/praise/ 301",
        "/en/commendations/status/praise/ /en/commendations/category/praise/ 301", at: "_redirects")
    )
    #expect(
      try site.shows("/vi/khen-thuong/nhom/praise/", at: "vi/khen-thuong/tinh-trang/praise/"))
  }
}
