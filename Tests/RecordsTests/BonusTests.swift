import Testing
import Vietnamese

@testable import Records

/// Money as the law of the day rounds it.
@Suite struct BonusTests {
  private func sum(_ coefficient: String, _ base: Int, _ day: String) throws -> BonusSum {
    let coefficient = try #require(Quantity(coefficient))
    let day = try #require(Day(iso: day))
    return try #require(BonusSum(coefficient, times: base, on: day))
  }

  @Test(arguments: [
    ("0.3", 2_340_000, 710_000), ("1.5", 2_340_000, 3_510_000), ("0.8", 2_340_000, 1_880_000),
    ("0.3", 2_530_000, 760_000), ("4.5", 2_340_000, 10_530_000), ("0.25", 2_345_678, 590_000),
  ])
  func `Since October 2017 it is rounded up to ten thousand`(
    _ coefficient: String, _ base: Int, _ right: Int
  ) throws {
    let sum = try sum(coefficient, base, "2017-10-01")
    #expect(sum.right == right)
    #expect(sum.admits(right))
    #expect(!sum.admits(right - 10_000))
    #expect(!sum.admits(right + 10_000))
  }

  @Test func `Either sum is let be, and that of the day's law is offered`() throws {
    #expect(try sum("0.3", 2_340_000, "2025-07-01").admits(702_000))
    #expect(try sum("0.3", 2_340_000, "2017-09-30").admits(702_000))
    #expect(try !sum("0.3", 2_340_000, "2025-07-01").admits(700_000))
    #expect(try sum("0.3", 2_340_000, "2017-09-30").admits(710_000))
    #expect(try sum("0.3", 2_340_000, "2017-09-30").right == 702_000)
  }
}
