import Diagnostics
import Records
import Testing
import Vietnamese

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2019-12-31", false), ("2020-01-01", true), ("2024-02-29", true), ("2025-06-30", true),
    ("2025-07-01", false),
  ])
  func `A period holds on its first and its last day`(day: String, holds: Bool) throws {
    #expect(try period("2020-01-01", "2025-06-30").contains(Day(day)) == holds)
  }

  @Test func `An open end never comes`() throws {
    #expect(try period(nil, "2025-06-30").contains(Day("0001-01-01")))
    #expect(try !period(nil, "2025-06-30").contains(Day("2025-07-01")))
    #expect(try period("2020-01-01", nil).contains(Day("9999-12-31")))
    #expect(try !period("2020-01-01", nil).contains(Day("2019-12-31")))
    #expect(try Period.always.contains(Day("9999-12-31")))
  }

  @Test(arguments: [
    ("2020-01-01", "2020-12-31", true), ("2019-01-01", "2020-01-01", true),
    ("2025-06-30", "2026-01-01", true), ("2021-01-01", "2021-01-01", true),
    ("2018-01-01", "2019-12-31", false), ("2025-07-01", "2026-01-01", false),
  ])
  func `Periods overlap when they share a day`(from: String, to: String, overlap: Bool) throws {
    let one = try period("2020-01-01", "2025-06-30")
    let other = try period(from, to)
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }

  @Test func `Open periods overlap what does not end before they begin`() throws {
    let from = try period("2020-01-01", nil)
    #expect(try from.overlaps(period(nil, "2020-01-01")))
    #expect(try !from.overlaps(period(nil, "2019-12-31")))
    #expect(try from.overlaps(period("2030-01-01", nil)))
    #expect(from.overlaps(.always))
  }

  @Test func `Of a unit's names the one of the day is told, and none where none was borne`() throws
  {
    let names = [
      try Dated("Sở Kiến thiết", period("1997-01-01", "2022-12-31"), at: nowhere),
      try Dated("Sở Xây dựng", period("2023-01-01", "2025-06-30"), at: nowhere),
    ]
    #expect(try names.value(on: date("1996-12-31")) == nil)
    #expect(try names.value(on: date("2022-12-31")) == "Sở Kiến thiết")
    #expect(try names.value(on: date("2023-01-01")) == "Sở Xây dựng")
    #expect(try names.value(on: date("2025-07-01")) == nil)
    #expect(try names.value(on: date("2022")) == "Sở Kiến thiết")
    #expect(try names.value(on: date("2025")) == "Sở Xây dựng")
    #expect(try names.value(on: date("2026")) == nil)
  }

  @Test(
    arguments: [
      ("2015", nil, "2015-01-01", true), ("2015", nil, "2014-12-31", false),
      ("2015-03", nil, "2015-03-01", true), ("2015-03", nil, "2015-02-28", false),
      (nil, "2015", "2015-12-31", true), (nil, "2015", "2016-01-01", false),
      (nil, "2016-02", "2016-02-29", true), (nil, "2016-02", "2016-03-01", false),
      ("2015", "2015", "2015-06-30", true), ("2015-03", nil, "2015", true),
      ("2015-03", nil, "2014", false), ("2015-03-02", "2015-03-04", "2015-03", true),
    ] as [(String?, String?, String, Bool)])
  func `A period covers what it may cover`(
    from: String?, to: String?, when: String, covers: Bool
  ) throws {
    #expect(try period(from, to).contains(date(when)) == covers)
  }

  @Test func `Where two names may have been borne, the one that is certain is told, or the first`()
    throws
  {
    let names = [
      try Dated("Sở Kiến thiết", period("1997", "2015"), at: nowhere),
      try Dated("Sở Xây dựng", period("2015-03", nil), at: nowhere),
    ]
    #expect(try names.value(on: date("2014-12-31")) == "Sở Kiến thiết")
    #expect(try names.value(on: date("2015-03-15")) == "Sở Kiến thiết")
    #expect(try names.value(on: date("2015-04-01")) == "Sở Xây dựng")
    #expect(try names.value(on: date("2015")) == "Sở Kiến thiết")
    #expect(try names.value(on: date("2016")) == "Sở Xây dựng")
  }

  private func period(_ from: String?, _ to: String?) throws -> Period {
    try Period(from: from.map(date), to: to.map(date))
  }

  private func date(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }
}

let nowhere = Place(file: "")

extension Day {
  init(_ iso: String) throws { self = try #require(Day(iso: iso)) }
}
