import Testing

@testable import Vietnamese

/// A day that the test knows to exist.
private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct DayTests {
  @Test(arguments: ["2023-09-29", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `A day is read from ISO 8601`(_ iso: String) {
    #expect(Day(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00",
    "0000-01-01",
    "2023-9-29", "2023-09-29 ", "20230929", "29-09-2023", "2023-09", "", "２023-09-2", "-023-09-29",
  ])
  func `What is no day of the calendar is refused`(_ iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11017), ("2023-09-29", 19629),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `Days are counted`(_ iso: String, _ ordinal: Int) throws {
    #expect(try day(iso).ordinal == ordinal)
    #expect(Day(ordinal: ordinal)?.iso == iso)
  }

  @Test func `Ordinals go both ways`() {
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 97) {
      #expect(Day(ordinal: ordinal)?.ordinal == ordinal)
    }
    #expect(Day(ordinal: -719_163) == nil)
    #expect(Day(ordinal: 2_932_897) == nil)
  }

  @Test func `Days come in order`() throws {
    #expect(try day("2023-09-29") < day("2023-10-01"))
    #expect(try day("2022-12-31") < day("2023-01-01"))
    #expect(try day("2024-03-01").days(since: day("2024-02-28")) == 2)
  }

  /// 2023-10-13 is a Friday.
  @Test(arguments: [
    ("2023-10-13", "2023-10-13", 0), ("2023-10-13", "2023-10-16", 1),
    ("2023-10-13", "2023-10-15", 0),
    ("2023-10-13", "2023-10-20", 5), ("2023-10-14", "2023-10-16", 1),
    ("2023-10-16", "2023-10-13", 0),
    ("1969-12-29", "1970-01-05", 5),
  ])
  func `Working days are counted`(_ from: String, _ to: String, _ days: Int) throws {
    #expect(try day(to).workingDays(since: day(from)) == days)
  }

  @Test(arguments: [
    ("2023-09-29", "29/9/2023", "ngày 29 tháng 9 năm 2023", "29 September 2023"),
    ("2020-03-05", "5/3/2020", "ngày 05 tháng 3 năm 2020", "5 March 2020"),
    ("2023-02-09", "9/2/2023", "ngày 09 tháng 02 năm 2023", "9 February 2023"),
    ("2024-01-10", "10/1/2024", "ngày 10 tháng 01 năm 2024", "10 January 2024"),
  ])
  func `A day is printed in both languages`(
    _ iso: String, _ short: String, _ long: String, _ english: String
  ) throws {
    let day = try day(iso)
    #expect(day.short(.vi) == short)
    #expect(day.long(.vi) == long)
    #expect(day.short(.en) == english)
    #expect(day.long(.en) == english)
  }

  @Test func `A month is printed in both languages`() throws {
    #expect(try day("2023-09-29").monthAndYear(.vi) == "tháng 9 năm 2023")
    #expect(try day("2024-01-01").monthAndYear(.vi) == "tháng 1 năm 2024")
    #expect(try day("2023-09-29").monthAndYear(.en) == "September 2023")
  }

  @Test(arguments: [
    ("2023-12-01", "2023-12-31", "1–31/12/2023", "1–31 December 2023"),
    ("2023-11-16", "2023-12-05", "16/11–5/12/2023", "16 November – 5 December 2023"),
    ("2023-12-01", "2024-01-31", "1/12/2023–31/1/2024", "1 December 2023 – 31 January 2024"),
    ("2023-12-01", "2023-12-01", "1/12/2023", "1 December 2023"),
  ])
  func `A period is printed in both languages`(
    _ from: String, _ to: String, _ vi: String, _ en: String
  ) throws {
    #expect(try Day.period(day(from), day(to), .vi) == vi)
    #expect(try Day.period(day(from), day(to), .en) == en)
  }

  @Test(arguments: [
    ("2023-12-01", "2023-12-31", "từ 1/12/2023 đến 31/12/2023", "from 1 to 31 December 2023"),
    (
      "2023-11-01", "2023-12-31", "từ 1/11/2023 đến 31/12/2023",
      "from 1 November to 31 December 2023"
    ),
    (
      "2022-12-31", "2023-12-31", "từ 31/12/2022 đến 31/12/2023",
      "from 31 December 2022 to 31 December 2023"
    ),
    ("2025-07-01", nil, "từ 1/7/2025", "from 1 July 2025"),
    (nil, "2025-06-30", "đến 30/6/2025", "until 30 June 2025"), (nil, nil, "", ""),
  ])
  func `A span of days is printed in both languages`(
    _ from: String?, _ to: String?, _ vi: String, _ en: String
  ) throws {
    let (from, to) = try (from.map(day), to.map(day))
    #expect(Day.span(from: from, to: to, .vi) == vi)
    #expect(Day.span(from: from, to: to, .en) == en)
  }

  @Test(arguments: [
    "16/11/2023", "16-11-2023", "16.11.2023", "2023/11/16", "2023-11-16",
    "ngày 16 tháng 11 năm 2023", "Ngày 16 tháng 11 năm 2023", "16 tháng 11 năm 2023",
    "ngày 16/11/2023", "16 November 2023", "16 Nov 2023", "nga\u{300}y 16 tháng 11 năm 2023",
  ])
  func `A day is read as editors type it`(_ text: String) {
    #expect(DayReading(text) == Day(iso: "2023-11-16").map(DayReading.one))
  }

  @Test(arguments: [
    "16/11-2023", "hôm qua", "", "16/11/2023/5", "1 800 2023", "16 no 2023", "16112023",
    "1.800.000",
  ])
  func `A day is read in no other form`(_ text: String) {
    #expect(DayReading(text) == .none)
  }

  @Test func `What is wrong with a day is told`() throws {
    let last = try day("2023-02-28")
    #expect(DayReading("2023-02-29") == .noSuchDay(last: last))
    #expect(DayReading("30/2/2023") == .noSuchDay(last: last))
    #expect(DayReading("11/16/2023") == .noSuchMonth(16))
    #expect(DayReading("19/2") == .withoutYear)
    #expect(DayReading("tháng 13 năm 2023") == .noSuchMonth(13))
    #expect(DayReading("11/2023") == PartialDate(year: 2023, month: 11).map(DayReading.withoutDay))
    #expect(DayReading("2023") == PartialDate(year: 2023).map(DayReading.withoutDay))
  }

  @Test func `The day precedes the month`() {
    #expect(DayReading("3/4/2023") == Day(iso: "2023-04-03").map(DayReading.one))
  }
}

@Suite struct MomentTests {
  @Test(arguments: [
    ("2024-01-15T08:00", "2024-01-15T08:00:00+07:00"),
    ("2024-01-15T23:59:59", "2024-01-15T23:59:59+07:00"),
  ])
  func `A moment is printed as it is read`(_ iso: String, _ rfc: String) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(moment.iso == iso)
    #expect(moment.rfc3339(offsetMinutes: 420) == rfc)
  }

  @Test(arguments: [
    "2024-01-15", "2024-01-15T", "2024-01-15T8:00", "2024-01-15T24:00", "2024-01-15T08:60",
    "2024-01-15 08:00", "2024-01-15T08:00Z", "2024-01-15T08:00:00+07:00", "2023-02-29T08:00",
    "2024-01-15T08", "2024-01-15T08:00:", "2024-01-15T-1:00",
  ])
  func `What is no moment is refused`(_ text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T07:00", 420, 0), ("1970-01-01T00:00", 0, 0),
    ("2024-01-15T08:00", 420, 1_705_280_400),
    ("1969-12-31T23:59:59", 0, -1), ("1969-12-31T18:30", -330, 0),
  ])
  func `Seconds since 1970 give the moment in its zone`(
    _ iso: String, _ offset: Int, _ seconds: Int
  ) throws {
    let moment = try #require(Moment(iso: iso))
    #expect(moment.secondsSince1970(offsetMinutes: offset) == seconds)
    #expect(Moment(secondsSince1970: seconds, offsetMinutes: offset) == moment)
  }

  @Test func `Moments are compared and printed`() throws {
    let early = try #require(Moment(iso: "2024-01-15T08:00"))
    let late = try #require(Moment(iso: "2024-01-15T08:00:01"))
    #expect(early < late)
    #expect(early.short(.vi) == "08:00 ngày 15/1/2024")
    #expect(early.short(.en) == "08:00 on 15 January 2024")
    #expect(early.rfc3339(offsetMinutes: -330) == "2024-01-15T08:00:00-05:30")
    #expect(Moment(secondsSince1970: .max, offsetMinutes: 420) == nil)
  }
}
