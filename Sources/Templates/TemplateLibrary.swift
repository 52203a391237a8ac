package import Diagnostics

/// All templates of a site, read once; compiled once for each kind of page and each language.
package struct TemplateLibrary: Sendable {
  private let templates: [String: ParsedTemplate]

  /// Templates of the same name: the first one counts.
  package init(sources: [TemplateSource]) {
    templates = Dictionary(
      sources.map { ($0.name, ParsedTemplate($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names of all templates, in order.
  package var names: [String] { templates.keys.sorted() }

  /// What is wrong with the tags of any template, used or not.
  package var diagnostics: [Diagnostic] { names.flatMap { templates[$0]?.diagnostics ?? [] } }

  /// Compiles a template, with all it includes, for one kind of page and one language.
  ///
  /// The template is nil if there are errors. The same finding may come back for another page or
  /// language that shares a partial: keep the distinct ones.
  package func compile<V: View>(
    _ name: String, for view: V.Type, words: Words
  ) -> (Template<V>?, [Diagnostic]) {
    guard let template = template(name) else {
      return (nil, [.missingTemplate(name, for: V.shape.name, among: names)])
    }
    var compiler = Compiler(library: self, words: words)
    compiler.compilePage(template, for: Outline(of: view))
    let compiled = compiler.hasErrors ? nil : Template<V>(program: compiler.emitter.program)
    return (compiled, compiler.diagnostics)
  }

  /// Warns of templates that none of the named pages includes.
  package func unused(pages: [String]) -> [Diagnostic] {
    var reached: Set<String> = []
    var waiting = pages
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted, let template = templates[name] else { continue }
      waiting += template.nodes.flatMap(\.includedTemplates)
    }
    return names.filter { !reached.contains($0) }.compactMap { name in
      templates[name].map { .unusedTemplate(name, at: $0.source.place(0..<0)) }
    }
  }

  /// The keys of all words that templates print.
  package var words: Set<String> {
    Set(templates.values.flatMap { $0.nodes.flatMap(\.words) })
  }

  func template(_ name: String) -> ParsedTemplate? { templates[name] }

  /// The blocks that may be filled in a template: its own and those of the parents it uses.
  func blocks(of template: ParsedTemplate) -> [String] {
    var blocks: Set<String> = []
    var seen: Set<String> = []
    var waiting = [template.name]
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let template = templates[name] else { continue }
      blocks.formUnion(template.nodes.flatMap(\.blockNames))
      waiting += template.nodes.flatMap(\.parentNames)
    }
    return blocks.sorted()
  }
}

extension TemplateNode {
  var blockNames: [String] {
    switch self {
    case .block(let tag, let nodes): [tag.name] + nodes.flatMap(\.blockNames)
    case .section(_, let nodes), .parent(_, let nodes): nodes.flatMap(\.blockNames)
    case .literal, .lineStart, .variable, .partial: []
    }
  }

  var parentNames: [String] {
    switch self {
    case .parent(let tag, let nodes): [tag.name] + nodes.flatMap(\.parentNames)
    case .section(_, let nodes), .block(_, let nodes): nodes.flatMap(\.parentNames)
    case .literal, .lineStart, .variable, .partial: []
    }
  }

  var words: [String] {
    switch self {
    case .variable(let tag): WordName(tag.name).map { [$0.key] } ?? []
    case .section(_, let nodes), .parent(_, let nodes), .block(_, let nodes):
      nodes.flatMap(\.words)
    case .literal, .lineStart, .partial: []
    }
  }

  var includedTemplates: [String] {
    switch self {
    case .partial(let tag): [tag.name]
    case .parent(let tag, let nodes): [tag.name] + nodes.flatMap(\.includedTemplates)
    case .section(_, let nodes), .block(_, let nodes): nodes.flatMap(\.includedTemplates)
    case .literal, .lineStart, .variable: []
    }
  }
}
