import Records
import Testing
import Vietnamese

@Suite struct StatusTests {
  @Test(arguments: [
    ("2023-11-15", Commendation.Status.inForce), ("2025-02-28", .inForce),
    ("2025-03-01", .revoked), ("2025-05-31", .revoked), ("2025-06-01", .inForce),
    ("2026-01-01", .stripped), ("2030-01-01", .stripped),
  ])
  func `The last change up to the day decides`(day: String, status: Commendation.Status) throws {
    let commendation = try commendation([
      (.revoked, "2025-03-01"), (.restored, "2025-06-01"), (.stripped, "2026-01-01"),
    ])
    #expect(try commendation.status(on: Day(day)) == status)
  }

  @Test func `Of two changes on one day the later written counts`() throws {
    let commendation = try commendation([(.revoked, "2025-03-01"), (.restored, "2025-03-01")])
    #expect(try commendation.status(on: Day("2025-03-01")) == .inForce)
  }

  @Test func `A commendation changes on the days of its decision and its history`() throws {
    #expect(
      try commendation([(.revoked, "2025-03-01")]).dates.map(\.iso) == ["2023-11-16", "2025-03-01"])
  }

  private func commendation(
    _ history: [(StatusChange.Status, String)]
  ) throws -> Commendation {
    Commendation(
      header: Header(name: "qd-1", place: nowhere), form: nil, formClass: nil, act: .commendation,
      ground: Located(.adHoc, at: nowhere), decision: try decision(on: "2023-11-16"),
      recipients: [], withheld: 1,
      initiative: nil, citation: nil, bonus: nil, legalBasis: [],
      history: try history.map { status, on in
        StatusChange(
          status: status, on: Located(try Day(on), at: nowhere), decision: try decision(on: on),
          reason: LocalText(vi: "Vì sao", en: nil))
      })
  }

  private func decision(on day: String) throws -> Decision {
    Decision(
      number: Located("1/QĐ-UBND", at: nowhere), on: Located(try Day(day), at: nowhere),
      by: Reference(ID("ubnd"), at: nowhere), signer: nil, file: nil)
  }
}
