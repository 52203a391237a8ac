import Foundation
import TestSupport
import Testing

/// What the schemas say of records is tried by `Tests/checks/editor.py`, with a validator of its own.
struct SchemaTests {
  @Test func `Each file of content has its schema, and the settings name it`() throws {
    let folder = try Folder()
    let written = try folder.shell("\"$TOOL\" schema --output luoc-do --content noi-dung")
    #expect(written.code == 0)
    let settings = try JSONDecoder().decode(
      [String: [String: String]].self, from: Data(written.output.utf8))
    let schemas = try #require(settings["yaml.schemas"])
    #expect(schemas["luoc-do/units.schema.json"] == "noi-dung/units/**/*.yaml")
    #expect(schemas["luoc-do/forms.schema.json"] == "noi-dung/vocabularies/forms.yaml")
    #expect(schemas["luoc-do/site.schema.json"] == "noi-dung/site.yaml")
    #expect(try folder.names(in: "luoc-do").map { "luoc-do/" + $0 } == schemas.keys.sorted())
  }

  @Test func `A field is told in both languages, with its words and an example`() throws {
    let folder = try Folder()
    #expect(try folder.shell("\"$TOOL\" schema").code == 0)
    let schema = try folder.text("schemas/commendations.schema.json")
    #expect(
      schema.contains(
        #"""
            "act": {
              "title": "Khen thưởng hay biểu dương · Act",
              "description": "commendation: khen thưởng theo Luật; praise: biểu dương. Hai việc này không phải là một.\n\ncommendation is khen thưởng, an award by law; praise is biểu dương. They are not the same thing.",
              "enum": [
                "commendation",
                "praise"
              ],
              "examples": [
                "commendation"
              ]
            },
        """#))
  }

  @Test func `What stands there already is left as it is`() throws {
    let folder = try Folder()
    #expect(try folder.shell("\"$TOOL\" schema").code == 0)
    let before = try folder.stamps(in: "schemas")
    #expect(try folder.shell("\"$TOOL\" schema").code == 0)
    #expect(try folder.stamps(in: "schemas") == before)
  }

  @Test func `A folder that cannot be made is told of`() throws {
    let folder = try Folder(["schemas": "a file"])
    let refused = try folder.shell("LANG=vi_VN.UTF-8 \"$TOOL\" schema")
    #expect(refused.code == 74)
    #expect(refused.firstError.hasPrefix("không ghi được vào “schemas”: "))
    #expect(refused.output.isEmpty)
  }
}
