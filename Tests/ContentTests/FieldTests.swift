import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

@Suite struct FieldTests {
  @Test func `Every field has a label, a help and an example`() {
    let untold = FieldPath.all.filter { path in
      let about = path.field.about
      let texts = [about.label.vi, about.label.en, about.help.vi, about.help.en, about.example]
      return !texts.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }
        || !about.help.vi.hasSuffix(".") || !about.help.en.hasSuffix(".")
    }
    #expect(untold.map(\.name) == [])
    #expect(FieldPath.all.contains { $0.name == "initiatives/ lifecycle.stage" })
    #expect(FieldPath.all.contains { $0.name == "pages/ translated_from.en" })
  }

  @Test func `Every text of a field puts its tone marks as the laws do`() {
    let misplaced = FieldPath.all.flatMap { path in
      let about = path.field.about
      return [about.label.vi, about.help.vi, about.example].flatMap(TonePlacement.misplaced(in:))
        .map { path.name + ": " + $0 }
    }
    #expect(misplaced == [])
  }

  /// All in one folder with the examples of the document, which the references lead to.
  @Test func `Every example of a record is read without a finding`() throws {
    let cases = FieldPath.all.filter { $0.file.path.hasSuffix("/") }.enumerated().map {
      (path: $1, file: "\($1.file.path)vi-du-\($0)/record.yaml", text: FieldExample($1).text)
    }
    let records = try cases.reduce(into: fieldCompany()) { $0[$1.file] = $1.text }
    let folder = try Folder(withCompanions(records))
    // The example of `allow` allows what its own record does not have.
    let told = folder.read().findings.filter { $0.rule != .unneededAllowance && $0.isNoRemark }
    let findings = Dictionary(grouping: told) { $0.place?.file ?? "" }
    for (path, file, text) in cases {
      let found = (findings[folder.path + "/" + file] ?? []).map(folder.line)
      #expect(found == [], "\(path.name)\n\(text)")
    }
  }

  @Test func `Every example of a shared file is read without a finding`() throws {
    let known = try fieldCompany()
    for path in FieldPath.all where !path.file.path.hasSuffix("/") {
      let file = path.file.path
      let text = FieldExample(path).text
      let whole = file == "site.yaml" ? text : (known[file] ?? "") + "\n" + text
      let folder = try Folder(withCompanions(known.merging([file: whole]) { $1 }))
      let told = folder.read().findings.filter(\.isNoRemark)
      #expect(told.map(folder.line) == [], "\(path.name)\n\(text)")
    }
  }
}
