package import Content
package import Diagnostics

/// The files a site is made from, as they were when they were listed. What comes later is of these files and no others.
package struct Listed: Sendable {
  package let content: SourceTree
  package let templates: SourceTree
  /// What could not be taken of the content, and of the templates.
  package let contentFindings: [Diagnostic]
  package let templateFindings: [Diagnostic]
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
