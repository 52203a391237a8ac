import Content
import Records
import TestSupport
import Testing

@Test func `The examples of the document have nothing wrong`() throws {
  let folder = try Folder(withCompanions(documentExamples()))
  let content = folder.read()
  let findings = content.findings + content.registry.brokenRules()
  #expect(findings.map(folder.line) == [])
}

/// A kind without an example is a kind nobody can look up.
@Test(arguments: Kind.allCases) func `The document has an example of each kind`(kind: Kind) throws {
  #expect(try documentExamples().keys.contains { $0.hasPrefix(kind.folder + "/") })
}
