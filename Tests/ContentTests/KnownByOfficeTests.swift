import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// A person of whom the record knows the office has a post in place of a name.
@Suite struct KnownByOfficeTests {
  private func findings(_ people: String...) throws -> [String] {
    let files = people.enumerated().map { ("officials/x\($0).yaml", $1) }
    let content = try Folder(Sample.lawful.with(Dictionary(uniqueKeysWithValues: files))).read()
    return (content.findings + content.registry.brokenRules()).map {
      "\($0.rule.rawValue): \($0.message.en)"
    }
  }

  private static let office = """
    posts: [{title: {vi: Chủ tịch, en: Chairman}, unit: ubnd}]
    publication: {basis: public-office}

    """

  @Test(arguments: ["", "category: cadre\n", "honorific: ba\n"])
  func `A post will do for a name`(_ more: String) throws {
    #expect(try findings(Self.office + more) == [])
  }

  @Test func `Who held the same office is not the same person`() throws {
    #expect(try findings(Self.office, Self.office) == [])
  }

  @Test(arguments: ["", "posts: []\n", "category: citizen\n", "category: cadre\n"])
  func `Somebody has a name or a post`(_ more: String) throws {
    #expect(
      try findings("publication: {basis: law}\n" + more) == [
        "missing-field: “name” is missing, and no “posts” tell who it is"
      ])
  }

  @Test func `A name that could not be read is one finding`() throws {
    #expect(
      try findings(Self.office + "name: {family: Nguyễn}\n") == [
        "missing-field: “given” is missing"
      ])
  }

  @Test func `A ground is asked for all the same`() throws {
    #expect(
      try findings("posts: [{title: {vi: Chủ tịch, en: Chairman}, unit: ubnd}]\n") == [
        "publication-basis: nothing says on what ground “x0” is named"
      ])
  }

  @Test(arguments: ["category: citizen\n", ""])
  func `No posts is no post`(_ category: String) throws {
    let person = "name: {given: An}\npublication: {basis: law}\nposts: []\n"
    #expect(try findings(person + category) == [])
    #expect(
      try findings(person + "category: cadre\n") == [
        "missing-field: “posts” is missing: somebody of this category holds one post at least"
      ])
  }
}
