import Foundation
import TestSupport
import Testing

/// Findings for programs: on standard output, alone, and whole.
struct FormatTests {
  private func broken() throws -> Folder {
    let shop = try Folder.workshop()
    let unit = Sample.department.replacing("parent: ubnd", with: "parent: ubdn")
    try shop.write(unit, to: "content/units/so.yaml")
    return shop
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `JSON goes to the standard output`() throws {
    let checked = try broken().run("check", "--format", "json")
    #expect(checked.code == 1)
    #expect(checked.errors == "")
    let findings = try #require(try object(checked.output)["findings"] as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings.first?["rule"] as? String == "unknown-reference")
    #expect(findings.first?["file"] as? String == "content/units/so.yaml")
    #expect(findings.first?["line"] as? Int == 3)
  }

  @Test func `SARIF goes to the standard output`() throws {
    let checked = try broken().run("check", "--format", "sarif")
    #expect(checked.code == 1)
    #expect(checked.errors == "")
    let log = try object(checked.output)
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["unknown-reference"])
  }

  @Test func `Commands for GitHub go to the standard output`() throws {
    let checked = try broken().run("check", "--format", "github")
    #expect(checked.code == 1)
    #expect(
      checked.output == """
        ::error file=content/units/so.yaml,line=3,col=9,endColumn=13,title=unknown-reference::\
        no unit has the id “ubdn”%0Athe nearest is “ubnd” (content/units/ubnd.yaml)%0A\
        correct the id, or add content/units/ubdn.yaml

        """)
  }

  /// GitHub shows ten annotations of a step and drops the others without a word.
  @Test func `GitHub gets the ten gravest, and the log all of them with their sum`() throws {
    let shop = try Folder.workshop()
    for number in 1...12 {
      try shop.write(
        Sample.department + "sai: \(number)\n", to: "content/units/so-\(number).yaml")
    }
    let checked = try shop.run("check", "--format", "github", "--language", "en")
    #expect(checked.code == 1)
    let commands = checked.output.split(separator: "\n")
    #expect(commands.count == 10)
    #expect(commands.allSatisfy { $0.hasPrefix("::error ") })
    #expect(checked.errors.hasSuffix("\n12 errors\n"))
  }

  @Test func `GitLab gets a list of issues`() throws {
    let checked = try broken().run("check", "--format", "gitlab")
    #expect(checked.code == 1)
    #expect(checked.errors == "")
    let issues = try #require(
      try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [[String: Any]])
    let issue = try #require(issues.first)
    #expect(issues.count == 1)
    #expect(issue["check_name"] as? String == "unknown-reference")
    #expect(issue["severity"] as? String == "critical")
    let location = try #require(issue["location"] as? [String: Any])
    #expect(location["path"] as? String == "content/units/so.yaml")
    #expect((location["lines"] as? [String: Any])?["begin"] as? Int == 3)
  }

  @Test func `A clean build is an empty list to GitLab`() throws {
    #expect(try Folder.workshop().run("build", "--format", "gitlab").output == "[]\n")
  }

  @Test func `Findings lead to their rule where the list of rules is published`() throws {
    let list = "https://docs.example.vn/rules.md"
    let checked = try broken().run("check", "--format", "json", "--rules", list)
    let findings = try #require(try object(checked.output)["findings"] as? [[String: Any]])
    #expect(findings.first?["about"] as? String == list + "#unknown-reference")
    #expect(try broken().run("check", "--rules", "rules.md").code == 64)
  }

  @Test(arguments: ["json", "sarif"]) func `A clean build is still a document`(_ format: String)
    throws
  {
    let built = try Folder.workshop().run("build", "--format", format)
    #expect(built.code == 0)
    #expect(built.errors == "")
    #expect(try !object(built.output).isEmpty)
  }

  @Test func `A clean build says nothing to GitHub`() throws {
    #expect(try Folder.workshop().run("build", "--format", "github").output == "")
  }
}
