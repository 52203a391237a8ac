package import Foundation

/// `docs/content.md`.
package let contentDocument = Repository.root.appending(path: "docs/content.md")

/// The examples of the document: a fence of YAML whose first line names its file.
package func documentExamples() throws -> [String: String] {
  let text = try String(contentsOf: contentDocument, encoding: .utf8)
  let fences = text.components(separatedBy: "```yaml\n# ").dropFirst().map { fence in
    let lines = fence.components(separatedBy: "\n```")[0]
    let name = lines.prefix { $0 != "\n" }
    return (String(name), String(lines.dropFirst(name.count)))
  }
  return Dictionary(uniqueKeysWithValues: fences)
}

/// Those of the document, and the units that the examples of fields name, which are of no province.
package func fieldCompany() throws -> [String: String] {
  let unit = "kind: department\nnames: [{vi: Sở Mẫu, en: Sample Department}]\n"
  return try documentExamples()
    .merging(["units/ubnd-tinh.yaml": unit, "units/so-xay-dung.yaml": unit]) { $1 }
}

/// The files, and what lies beside those that are records in a folder: both long texts, and what each names as a file.
package func withCompanions(_ records: [String: String]) -> [String: String] {
  let others = records.map { companions(of: $0, $1) }
  return others.reduce(into: records) { $0.merge($1) { first, _ in first } }
}

private func companions(of path: String, _ text: String) -> [String: String] {
  guard path.hasSuffix("/record.yaml") else { return [:] }
  let folder = String(path.dropLast("record.yaml".count))
  let named = text.components(separatedBy: "file: ").dropFirst().map { rest in
    rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }
  let files = [folder + "vi.md": "Một bài.\n", folder + "en.md": "A text.\n"]
  return named.reduce(into: files) { $0[folder + $1] = "" }
}
