/// The documentation of views for template authors, in Markdown: every view that the given pages
/// lead to, with its names, what they hold and what they mean.
package struct TemplateReference {
  private var outlines: [Outline] = []

  package init() {}

  /// Adds the view of a page and, after it, the views it leads to. Views already there stay.
  package mutating func add<V: View>(_ page: V.Type) {
    add(Outline(of: page))
  }

  /// One section for each view, in the order they were met.
  package var markdown: String {
    outlines.map(section).joined(separator: "\n")
  }

  private mutating func add(_ outline: Outline) {
    guard !outlines.contains(where: { $0.id == outline.id }) else { return }
    outlines.append(outline)
    for name in outline.names {
      if let child = name.kind.child { add(child.outline()) }
    }
  }

  private func section(_ outline: Outline) -> String {
    let rows = outline.names.map { name in
      "| `\(name.name)` | \(usage(of: name)) | \(cell(name.about)) |\n"
    }
    return """
      ## \(outline.name)

      \(outline.about).

      | name | holds | meaning |
      |---|---|---|

      """ + rows.joined()
  }

  /// What a name holds, as it is written in a template.
  private func usage(of name: Outline.Name) -> String {
    switch name.kind {
    case .scalar(let scalar, let optional): scalar.noun + (optional ? ", or nothing" : "")
    case .flag: "yes or no"
    case .view(let child, let optional): link(to: child) + (optional ? ", or nothing" : "")
    case .list(let child): "list of " + link(to: child)
    case .texts: "list of text"
    }
  }

  private func link(to child: Child) -> String {
    let name = child.outline().name
    return "[\(name)](#\(name))"
  }

  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension FieldKind {
  fileprivate var child: Child? {
    switch self {
    case .view(let child, _), .list(let child): child
    case .scalar, .flag, .texts: nil
    }
  }
}

extension Scalar {
  fileprivate var noun: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .link: "link"
    case .json: "JSON"
    }
  }
}
