/// What a name was found to be.
struct ResolvedName {
  let kind: FieldKind
  let path: ValuePath
  /// Values on the way, the last one included, that may be absent.
  let uncertain: [ValuePath]
}

/// Why a name was not found.
enum NameProblem {
  case unknown(String, among: [String], of: Outline)
  case noItem
  /// A dotted name goes on after something that holds no names.
  case noNames(String)
  case malformed
}

extension Scope {
  /// `name`, `unit.name` or `.`
  func resolve(_ name: String) -> Result<ResolvedName, UnresolvedName> {
    if name == "." { return resolveItem() }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return .failure(.init(.malformed)) }
    guard let (outline, frame) = owner(of: parts[0]) else {
      return .failure(.init(.unknown(parts[0], among: knownNames, of: views[0])))
    }
    return follow(parts, in: outline, from: ValuePath(depth: frame.depth, indexes: []))
  }

  private func resolveItem() -> Result<ResolvedName, UnresolvedName> {
    guard case .item(let scalar, let path)? = layers.last else { return .failure(.init(.noItem)) }
    return .success(
      ResolvedName(kind: .scalar(scalar, optional: false), path: path, uncertain: []))
  }

  private func owner(of name: String) -> (Outline, Frame)? {
    for case .view(let outline, let frame) in layers.reversed()
    where outline.index(of: name) != nil {
      return (outline, frame)
    }
    return nil
  }

  private var knownNames: [String] { views.flatMap { $0.names.map(\.name) } }

  private func follow(
    _ parts: [String], in outline: Outline, from start: ValuePath
  ) -> Result<ResolvedName, UnresolvedName> {
    var outline = outline
    var path = start
    var uncertain: [ValuePath] = []
    for (position, part) in parts.enumerated() {
      guard let index = outline.index(of: part) else {
        let names = outline.names.map(\.name)
        return .failure(.init(.unknown(part, among: names, of: outline)))
      }
      let kind = outline.names[index].kind
      path = path.appending(index)
      if kind.mayBeAbsent, !present.contains(path) { uncertain.append(path) }
      let rest = Array(parts[(position + 1)...])
      if rest.isEmpty || kind.isCounted && rest == ["any"] {
        let found = rest.isEmpty ? kind : .flag
        return .success(ResolvedName(kind: found, path: path, uncertain: uncertain))
      }
      guard case .view(let child, _) = kind else { return .failure(.init(.noNames(part))) }
      outline = child.outline()
    }
    return .failure(.init(.malformed))
  }
}

/// The failure of a look-up, as an error so that `Result` can carry it.
struct UnresolvedName: Error {
  let problem: NameProblem

  init(_ problem: NameProblem) { self.problem = problem }
}

extension FieldKind {
  var mayBeAbsent: Bool {
    switch self {
    case .scalar(_, let optional), .view(_, let optional): optional
    case .flag, .list, .texts: false
    }
  }

  /// Lists: `{{#figures.any}}` asks whether there is one at all.
  var isCounted: Bool {
    switch self {
    case .list, .texts: true
    case .scalar, .flag, .view: false
    }
  }
}
