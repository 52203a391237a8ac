package import Content
package import Diagnostics

/// The files a site is made from, as they were when they were listed. What comes later is of these files and no others.
package struct Listed: Sendable {
  package let content: SourceTree
  package let templates: SourceTree
  /// What could not be taken of the content, and of the templates.
  package let contentFindings: [Diagnostic]
  package let templateFindings: [Diagnostic]
  /// Files of the content that were changed since it was listed before, even where they look as they did.
  var touched: Set<String> = []
}

extension Listed {
  /// The same with these files as they are now, shown paths; nil where the folders have to be listed.
  func looked(at shown: Set<String>) -> Listed? {
    let inContent = Set(shown.compactMap(content.path(ofShown:)))
    let inTemplates = Set(shown.compactMap(templates.path(ofShown:)))
    guard let content = content.looked(at: inContent),
      let templates = templates.looked(at: inTemplates)
    else { return nil }
    return Listed(
      content: content, templates: templates, contentFindings: contentFindings,
      templateFindings: templateFindings, touched: inContent)
  }
}

extension Stages {
  /// What there is to read, by name.
  package func list() -> Listed {
    let (content, wrong) = SourceTree.read(options.content)
    let (templates, wrongTemplates) = SourceTree.read(options.templates)
    return Listed(
      content: content, templates: templates, contentFindings: wrong,
      templateFindings: wrongTemplates)
  }
}

extension Sequence<Diagnostic> {
  /// Of a folder that is not there, nothing else can be missing.
  var tellOfMissingFolder: Bool { contains { $0.rule == .missingFolder } }
}
