package import Diagnostics

/// All templates of a site, read once; compiled once for each kind of page and each language.
package struct TemplateLibrary: Sendable {
  let sources: [TemplateSource]

  package init(sources: [TemplateSource]) {
    self.sources = sources
  }

  /// Compiles a template, with all it includes, for one kind of page and one language.
  ///
  /// The template is nil if there are errors. The same finding may come back for another page or
  /// language that shares a partial: keep the distinct ones.
  package func compile<V: View>(
    _ name: String, for view: V.Type, words: Words
  ) -> (Template<V>?, [Diagnostic]) {
    (nil, [])
  }
}
