internal import JSON

/// What tells an editor which schema goes with which file: the `yaml.schemas` of VS Code and of all that run the YAML
/// language server.
package struct EditorSettings: Sendable {
  /// Both as paths in the folder that is opened in the editor.
  private let schemas: String
  private let content: String

  package init(schemas: String, content: String) {
    self.schemas = schemas
    self.content = content
  }

  package var text: String {
    let map = FileSchema.all.map { schema in
      JSON.Member("\(schemas)/\(schema.name)", .text("\(content)/\(schema.pattern)"))
    }
    let settings = JSON.object(["yaml.schemas": .object(map)])
    return String(decoding: settings.bytes(.indented), as: UTF8.self) + "\n"
  }
}
