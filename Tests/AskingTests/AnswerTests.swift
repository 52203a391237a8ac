import Asking
import Content
import Testing
import Vietnamese

/// What people type, and what a record then says.
struct AnswerTests {
  private func taken(_ typed: String, as description: Description) -> String? {
    if case .taken(let value) = Answer(typed, as: description) { value } else { nil }
  }

  private func doubt(_ typed: String, as description: Description) -> String? {
    if case .unclear(let why) = Answer(typed, as: description) { why.en } else { nil }
  }

  @Test(arguments: ["16/11/2023", "16-11-2023", "ngày 16 tháng 11 năm 2023", "2023-11-16"])
  func `A day is written in the ways of people`(_ typed: String) {
    #expect(taken(typed, as: .day) == "2023-11-16")
    #expect(taken(typed, as: .date) == "2023-11-16")
  }

  @Test func `A month or a year is a date, and no day`() {
    #expect(taken("3/2015", as: .date) == "2015-03")
    #expect(taken("2015", as: .date) == "2015")
    #expect(doubt("3/2015", as: .day) == "the day is needed, as in 16/11/2023")
  }

  @Test func `A day that may be two or none is asked for again`() {
    #expect(
      doubt("29/2/2023", as: .day) == "there is no such day: that month ends on 28 February 2023")
    #expect(doubt("11/16/2023", as: .day) == "there is no month 16: the day comes before the month")
    #expect(doubt("19/2", as: .day) == "no year: write it like 16/11/2023")
    #expect(doubt("hôm qua", as: .day) == "this is no date: write it like 16/11/2023")
  }

  @Test func `Moments, money, numbers and yes or no`() {
    #expect(taken("15/1/2024 8:00", as: .moment) == "2024-01-15T08:00")
    #expect(doubt("15/1/2024", as: .moment) == "no time: write it like 15/1/2024 8:00")
    #expect(taken("1.800.000", as: .whole) == "1800000")
    #expect(taken("1.800.000 đồng", as: .whole) == "1800000")
    #expect(doubt("7,5", as: .whole) == "a whole number is needed, such as 1.800.000")
    #expect(taken("7,5", as: .quantity) == "7.5")
    #expect(doubt("1.800", as: .quantity) == "this may be 1800 or 1.8: write one of the two")
    #expect(taken("có", as: .flag) == "true")
    #expect(taken("K", as: .flag) == "false")
  }

  @Test func `A word is named by its number, or how it begins`() {
    let stages = Description.word(["submitted", "suspended", "approved"])
    #expect(taken("3", as: stages) == "approved")
    #expect(taken("app", as: stages) == "approved")
    #expect(taken("Submitted", as: stages) == "submitted")
    #expect(
      doubt("su", as: stages) == "it can only be one of: submitted, suspended, approved")
    #expect(doubt("4", as: stages) != nil)
  }
}
