import TestSupport
import Testing

/// A percentage changes by points.
@Suite struct OutcomeChangeTests {
  /// From 74 to 21, in this unit.
  private static func site(_ units: [String]) throws -> SmallSite {
    let outcomes = units.map { unit in
      "  - {measure: {vi: Số, en: Figure}, before: 74, after: 21, unit: {vi: \"\(unit)\", en: \"\(unit)\"}, better: lower}"
    }
    return try SmallSite(
      Sample.with([
        "initiatives/cap-phep/record.yaml": Sample.initiative(
          more: "outcomes:\n" + outcomes.joined(separator: "\n"))
      ]))
  }

  /// The change in per cent and that in points.
  private static func changes(_ units: [String]) throws -> [String] {
    try site(units).text("data/initiative-outcomes.csv").split(separator: "\r\n").dropFirst().map {
      let cells = $0.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[cells.count - 5]) \(cells[cells.count - 2])"
    }
  }

  @Test func `As people write it`() throws {
    let units = [
      "%", "% hồ sơ", "phần trăm", "Phần trăm hồ sơ đúng hạn", "phần trăm", "per cent",
      "percent of files", "Percentage", "％", "hồ sơ (%)", "điểm phần trăm", "%/năm",
    ]
    #expect(try Self.changes(units) == units.map { _ in " -53" })
  }

  @Test func `Other units change by per cent`() throws {
    let units = ["ngày", "hồ sơ", "mg%", "phần", "trăm hồ sơ", "percentile rank", "‰"]
    #expect(try Self.changes(units) == units.map { _ in "-71.6 " })
  }

  @Test func `The page says so in either language`() throws {
    let site = try Self.site(["%"])
    #expect(try site.shows("−53 điểm phần trăm", at: "vi/de-xuat/cap-phep/"))
    #expect(try site.shows("−53 percentage points", at: "en/initiatives/cap-phep/"))
    #expect(site.files(with: "71,6%").isEmpty && site.files(with: "71.6%").isEmpty)
  }

  @Test(
    arguments: [
      ("3", "4", "+1 percentage point<"), ("3", "2", "−1 percentage point<"),
      ("0", "2.5", "+2.5 percentage points<"), ("3", "3", "0 percentage points<"),
    ])
  func `One point is one`(_ before: String, _ after: String, _ said: String) throws {
    let outcome =
      "outcomes: [{measure: {vi: Tỷ lệ (%), en: Rate (%)}, before: \(before), after: \(after)}]"
    let site = try SmallSite(
      Sample.with(["initiatives/cap-phep/record.yaml": Sample.initiative(more: outcome)]))
    #expect(try site.shows(said, at: "en/initiatives/cap-phep/"))
  }
}
