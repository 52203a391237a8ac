import Foundation
import TestSupport
import Testing

@Suite struct ContentDocumentTests {
  @Test func `The document tells every field as it is read`() throws {
    let document = try String(contentsOf: contentDocument, encoding: .utf8)
    let renewed = FieldTables.renewed(document)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try renewed.write(to: contentDocument, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: contentDocument, encoding: .utf8) == renewed)
  }

  @Test(arguments: FieldTables.names)
  func `The document has a table of each`(name: String) throws {
    let document = try String(contentsOf: contentDocument, encoding: .utf8)
    let marked = document.components(separatedBy: "<!-- fields: \(name) -->\n")
    #expect(marked.count == 2)
    #expect(marked.last?.contains("<!-- /fields -->") == true)
  }
}
