package import Diagnostics

/// A view that a template of its own shows.
@usableFromInline package protocol Templated: View {
  /// The name of the template: `initiative`, `parts/row`.
  static var template: String { get }
}

/// The templates of one language, each found by the view it shows. Exists only when all of them compiled.
package struct TemplateSet: Sendable {
  private let programs: [String: Program]

  /// Everything wrong with any of them comes back in one run.
  package static func compile(
    _ views: [any Templated.Type], from library: TemplateLibrary, words: Words
  ) -> (TemplateSet?, [Diagnostic]) {
    var programs: [String: Program] = [:]
    var findings: [Diagnostic] = []
    func compile<V: Templated>(_ view: V.Type) {
      let (template, found) = library.compile(V.template, for: view, words: words)
      programs[V.template] = template?.program
      findings += found
    }
    for view in views { compile(view) }
    let isWhole = views.allSatisfy { programs[$0.template] != nil }
    return (isWhole ? TemplateSet(programs: programs) : nil, findings)
  }

  /// To be asked for the views it was compiled from.
  package subscript<V: Templated>(view: V.Type) -> Template<V> {
    guard let program = programs[V.template] else {
      preconditionFailure("\(V.template) is not among the templates that were compiled")
    }
    return Template(program: program)
  }
}
