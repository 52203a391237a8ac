import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

@Suite struct FieldTests {
  @Test func everyFieldHasALabelAHelpAndAnExample() {
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

  @Test func everyTextPutsItsToneMarksAsTheHouseDoes() {
    let misplaced = FieldPath.all.flatMap { path in
      let about = path.field.about
      return [about.label.vi, about.help.vi, about.example].flatMap(misplacedTones)
        .map { path.name + ": " + $0 }
    }
    #expect(misplaced == [])
  }

  @Test func misplacedTonesAreKnown() {
    #expect(
      misplacedTones(in: "Tòan bộ hoà bình, an tòan, thuý, hòe, quý, khỏe, hoàn toàn, thúy")
        == ["Tòan", "hoà", "tòan", "thuý"])
  }

  /// All in one folder with the examples of the document, which the references lead to.
  @Test func everyExampleOfARecordsFieldIsReadWithoutAFinding() throws {
    let cases = FieldPath.all.filter { $0.file.path.hasSuffix("/") }.enumerated().map {
      (path: $1, file: "\($1.file.path)vi-du-\($0)/record.yaml", text: FieldExample($1).text)
    }
    let records = try cases.reduce(into: documentExamples()) { $0[$1.file] = $1.text }
    let folder = try Folder(withCompanions(records))
    let findings = Dictionary(grouping: folder.read().findings) { $0.place?.file ?? "" }
    for (path, file, text) in cases {
      let found = (findings[folder.path + "/" + file] ?? []).map(folder.line)
      #expect(found == [], "\(path.name)\n\(text)")
    }
  }

  @Test func everyExampleOfASharedFilesFieldIsReadWithoutAFinding() throws {
    let examples = try documentExamples()
    for path in FieldPath.all where !path.file.path.hasSuffix("/") {
      let file = path.file.path
      let text = FieldExample(path).text
      let whole = file == "site.yaml" ? text : (examples[file] ?? "") + "\n" + text
      let folder = try Folder(withCompanions(examples.merging([file: whole]) { $1 }))
      #expect(folder.lines() == [], "\(path.name)\n\(text)")
    }
  }
}

/// The words of a text that put the tone on the wrong letter of oa, oe, uy: on the second where nothing follows it
/// (hoà), or on the first where something does (tòan).
private func misplacedTones(in text: String) -> [String] {
  text.split { !$0.isLetter }.map(String.init).filter { word in
    let letters = Array(word.lowercased().precomposedStringWithCanonicalMapping)
    return letters.indices.dropFirst().contains { index in
      let pair = (letters[index - 1], letters[index])
      let isLast = index == letters.count - 1
      let isOfQ = index > 1 && letters[index - 2] == "q"
      return isLast ? marksSecond(pair) && !isOfQ : marksFirst(pair)
    }
  }
}

private func marksFirst(_ pair: (Character, Character)) -> Bool {
  "òóỏõọ".contains(pair.0) && "ae".contains(pair.1) || "ùúủũụ".contains(pair.0) && pair.1 == "y"
}

private func marksSecond(_ pair: (Character, Character)) -> Bool {
  pair.0 == "o" && "àáảãạèéẻẽẹ".contains(pair.1) || pair.0 == "u" && "ỳýỷỹỵ".contains(pair.1)
}
