import Diagnostics
import TestSupport
import Testing

struct ExplainTests {
  private func explain(_ arguments: String..., language: String = "en_US.UTF-8") throws -> Outcome {
    let line = (["explain"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Folder().shell("LANG=\(language) \"$TOOL\" \(line)")
  }

  @Test func `A rule is told with a wrong and a right example`() throws {
    let told = try explain("bonus-sum")
    #expect(told.code == 0)
    #expect(
      told.output == """
        bonus-sum: error
        The bonus is the coefficient times the base salary, rounded as the law of the day has it.

        Wrong, in content/commendations/qd-123.yaml:
            bonus: {coefficient: 1.5, base: 1800000, amount: 2600000}

        Right:
            bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}

        """)
  }

  @Test func `In Vietnamese too, and with what lets a finding stand`() throws {
    let told = try explain("[home-address]", language: "vi_VN.UTF-8")
    #expect(
      told.output == """
        home-address: cảnh báo
        Không nêu nơi ở của một người.

        Sai, trong content/initiatives/cap-phep/vi.md:
            Ông Nguyễn Văn An, trú tại ấp 3, xã An Tây, là

        Đúng:
            Ông Nguyễn Văn An là

        Đã xem và thấy nên để nguyên thì ghi vào hồ sơ:
            allow: [{rule: home-address, text: …, reason: …}]

        """)
    #expect(try explain("home-address", "--language", "vi").output == told.output)
  }

  @Test func `Without a rule, each has its line`() throws {
    let lines = try explain().output.split(separator: "\n")
    #expect(lines.count == Rule.allCases.count)
    #expect(lines.contains("bad-date                  Days are written 2023-11-16 and exist."))
  }

  @Test func `An unknown rule is refused with the nearest`() throws {
    let refused = try explain("bonus-sums")
    #expect(refused.code == 64)
    #expect(
      refused.firstError == "Error: There is no rule “bonus-sums”; the nearest is “bonus-sum”.")
    #expect(refused.output.isEmpty)
  }
}
