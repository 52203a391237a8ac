import Content
import Diagnostics
import Records
import TestSupport
import Testing

@Test func `The examples of the document have nothing wrong`() throws {
  let folder = try Folder(withCompanions(documentExamples()))
  let content = folder.read()
  let findings = content.findings + content.registry.brokenRules()
  #expect(findings.filter(\.isNoRemark).map(folder.line) == [])
}

extension Diagnostic {
  /// One example shows the hash of a translation; the others, which come from everywhere, have none.
  var isNoRemark: Bool { rule != .unstampedTranslation }
}

/// A kind without an example is a kind nobody can look up.
@Test(arguments: Kind.allCases) func `The document has an example of each kind`(kind: Kind) throws {
  #expect(try documentExamples().keys.contains { $0.hasPrefix(kind.folder + "/") })
}
