import Content
import Foundation
import Records
import TestSupport
import Testing

/// The examples of `docs/content.md`: a fence of YAML whose first line names its file.
private func examples() throws -> [String: String] {
  let document = Repository.root.appending(path: "docs/content.md")
  let text = try String(contentsOf: document, encoding: .utf8)
  let fences = text.components(separatedBy: "```yaml\n# ").dropFirst().map { fence in
    let lines = fence.components(separatedBy: "\n```")[0]
    let name = lines.prefix { $0 != "\n" }
    return (String(name), String(lines.dropFirst(name.count)))
  }
  return Dictionary(uniqueKeysWithValues: fences)
}

/// What lies beside a record in a folder: both long texts, and whatever the record names as a file.
private func companions(of path: String, _ text: String) -> [String: String] {
  guard path.hasSuffix("/record.yaml") else { return [:] }
  let folder = String(path.dropLast("record.yaml".count))
  let named = text.components(separatedBy: "file: ").dropFirst().map { rest in
    rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }
  let files = [folder + "vi.md": "Một bài.\n", folder + "en.md": "A text.\n"]
  return named.reduce(into: files) { $0[folder + $1] = "" }
}

@Test func `The examples of the document have nothing wrong`() throws {
  let records = try examples()
  let others = records.map { companions(of: $0, $1) }
  let folder = try Folder(others.reduce(into: records) { $0.merge($1) { first, _ in first } })
  let content = folder.read()
  let findings = content.findings + content.registry.brokenRules()
  #expect(findings.map(folder.line) == [])
}

/// A kind without an example is a kind nobody can look up.
@Test(arguments: Kind.allCases) func `The document has an example of each kind`(kind: Kind) throws {
  #expect(try examples().keys.contains { $0.hasPrefix(kind.folder + "/") })
}
