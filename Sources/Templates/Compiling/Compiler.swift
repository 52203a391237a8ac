internal import Diagnostics

/// Turns templates into one program for one kind of page, and finds out what is wrong with them.
struct Compiler {
  /// Sections, blocks and inclusions in each other, over all templates of a page.
  static let deepest = 160
  /// A program past this size comes from partials that multiply each other.
  static let largest = 50_000

  let library: TemplateLibrary
  let words: Words
  var emitter = Emitter()
  var markup = Markup.text
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []
  private var visited: Set<String> = []
  /// Routines that are called from further in.
  var calledRoutines: Set<Int> = []
  /// Whether it goes no further, because the program or the list of findings is too long already.
  var isOverfull = false

  init(library: TemplateLibrary, words: Words) {
    self.library = library
    self.words = words
  }

  mutating func compilePage(_ template: ParsedTemplate, for outline: Outline) {
    let scope = Scope(page: outline)
    let setting = Setting(template: template, scope: scope, inclusions: [])
    compileInclusion(of: template, overrides: [:], in: setting, tag: nil)
    if markup != .text, !hasErrors {
      let end = template.source.bytes.count
      report(.unfinishedMarkup(at: template.source.place(end..<end)))
    }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    if diagnostics.count >= ParsedTemplate.mostFindings { isOverfull = true }
  }

  /// Reports what is wrong with a template's tags, once.
  mutating func visit(_ template: ParsedTemplate) {
    guard visited.insert(template.name).inserted else { return }
    for diagnostic in template.diagnostics { report(diagnostic) }
  }

  mutating func compile(_ nodes: [TemplateNode], in setting: Setting) {
    for node in nodes where !isOverfull { compile(node, in: setting) }
  }

  private mutating func compile(_ node: TemplateNode, in setting: Setting) {
    switch node {
    case .literal(let range): compileLiteral(range, of: setting.template)
    case .lineStart: compileLiteral(setting.indentation)
    case .variable(let tag): compileVariable(tag, in: setting)
    case .section(let tag, let nodes): compileSection(tag, nodes, in: setting)
    case .partial(let tag): compilePartial(tag, in: setting)
    case .parent(let tag, let nodes): compileParent(tag, nodes, in: setting)
    case .block(let tag, let nodes): compileBlock(tag, nodes, in: setting)
    }
  }

  private mutating func compileLiteral(_ range: Range<Int>, of template: ParsedTemplate) {
    let source = template.source
    let reader = MarkupReader(markup, source.bytes, range)
    markup = reader.markup
    for (problem, range) in reader.problems {
      report(.markupProblem(problem, at: source.place(range)))
    }
    emitter.emit(literal: source.bytes[range])
  }

  private mutating func compileLiteral(_ indentation: [UInt8]) {
    guard !indentation.isEmpty else { return }
    markup = MarkupReader(markup, indentation, indentation.indices).markup
    emitter.emit(literal: indentation)
  }
}
