import TestSupport
import Testing

/// What is well formed and cannot be, and what merely looks odd.
struct PlausibilityTests {
  private func bulletin(_ number: Int, _ day: String) -> String {
    """
    number: \(number)
    period: {from: 2023-01-01, to: 2023-01-31}
    title: {vi: Bản tin, en: Bulletin}
    publish: \(day)T08:00
    items: [{initiative: cap-phep}]
    """
  }

  private func bulletins(_ issues: [(Int, String)]) throws -> String {
    let shop = try Folder.workshop()
    for (number, day) in issues {
      let folder = "content/bulletins/so-\(day)/"
      try shop.write(bulletin(number, day), to: folder + "record.yaml")
      try shop.write("Thư tòa soạn.\n", to: folder + "vi.md")
      try shop.write("A letter from the desk.\n", to: folder + "en.md")
    }
    return try shop.run("check", "--language", "en").errors
  }

  @Test(arguments: [
    [(1, "2024-01-05"), (7, "2024-02-05")], [(2, "2024-01-05"), (1, "2024-02-05")],
  ]) func `An issue out of its order is told`(issues: [(Int, String)]) throws {
    let told = try bulletins(issues)
    #expect(told.contains("warning: bulletin number"))
    #expect(told.hasSuffix("\n1 warning\n"))
  }

  @Test(arguments: [
    [(5, "2024-09-05"), (6, "2024-10-05"), (7, "2024-11-05")],
    [(11, "2023-12-05"), (1, "2024-01-05")], [(3, "2024-01-05")],
  ]) func `A record may begin within a year, and every year anew`(issues: [(Int, String)]) throws {
    #expect(try bulletins(issues) == "")
  }

  @Test func `A list that is missing is shown as it is written`() throws {
    let shop = try Folder.workshop()
    let record = "content/initiatives/2023/cap-phep/record.yaml"
    try shop.write(
      Sample.proposal().replacing("proposers: [{official: an}]\n", with: ""), to: record)
    let told = try shop.run("check", "--language", "en").errors
    #expect(
      told.contains(
        "help: add proposers: [{official: …} | {unit: …}]"))
  }

  private func award(_ changes: [(String, String)] = []) -> String {
    changes.reduce(
      """
      form: bang-khen
      act: commendation
      ground: ad-hoc
      decision: {number: 77/QĐ-UBND, on: 2023-11-16, by: ubnd}
      recipients: [{official: an}]
      """
    ) { $0.replacing($1.0, with: $1.1) }
  }

  private func workshop() throws -> Folder {
    let shop = try Folder.workshop()
    let forms = try #require(Sample.files["vocabularies/forms.yaml"])
    try shop.write(forms, to: "content/vocabularies/forms.yaml")
    return shop
  }

  private func awards(_ other: [(String, String)]) throws -> String {
    let shop = try workshop()
    try shop.write(award(), to: "content/commendations/mot.yaml")
    try shop.write(award(other), to: "content/commendations/hai.yaml")
    return try shop.run("check", "--language", "en").errors
  }

  @Test func `An award that was entered twice is one finding`() throws {
    let told = try awards([])
    #expect(told.contains("another record has this decision commend “an” in the same form already"))
    #expect(told.hasSuffix("\n1 error\n"))
  }

  @Test func `So it is for all its recipients together`() throws {
    let shop = try workshop()
    let both = award([("{official: an}", "{official: an}, {unit: so}")])
    try shop.write(both, to: "content/commendations/mot.yaml")
    try shop.write(both, to: "content/commendations/hai.yaml")
    let told = try shop.run("check", "--language", "en").errors
    #expect(told.contains("has this decision commend “an” and “so” in the same form already"))
    #expect(told.hasSuffix("\n1 error\n"))
  }

  @Test(arguments: [
    [("77/QĐ", "78/QĐ")], [("2023-11-16", "2022-11-16")], [("{official: an}", "{unit: so}")],
    [("by: ubnd", "by: so"), ("QĐ-UBND", "QĐ-SXD")],
  ]) func `Another decision, issuer, year or recipient is another award`(
    other: [(String, String)]
  ) throws {
    #expect(try awards(other) == "")
  }

  @Test func `A decision whose day has not come is told, unless it waits for the day`() throws {
    let late = award([("2023-11-16", "2062-11-16")])
    let shop = try workshop()
    try shop.write(late, to: "content/commendations/mot.yaml")
    let told = try shop.run("check", "--language", "en")
    #expect(told.code == 0)
    #expect(
      told.errors.contains("warning: 2062-11-16 has not come (the site is built as of 2026-11-20)"))
    #expect(told.errors.hasSuffix("\n1 warning\n"))
    #expect(try shop.run("build", "--strict").code == 1)
    try shop.write(late + "\nembargo: 2062-11-17T08:00", to: "content/commendations/mot.yaml")
    #expect(try shop.run("check", "--strict").code == 0)
  }
}
