/// A template as it was read from the disk.
package struct TemplateSource: Sendable {
  /// The name other templates call it by: `layout`, `parts/figure`.
  package let name: String
  /// The path shown in messages: `templates/parts/figure.mustache`.
  package let path: String
  package let text: String

  package init(name: String, path: String, text: String) {
    self.name = name
    self.path = path
    self.text = text
  }
}
