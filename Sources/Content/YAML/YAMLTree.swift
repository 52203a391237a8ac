internal import Diagnostics
internal import Vietnamese

/// Builds the tree of one file from its events, without recursion.
struct YAMLTree {
  /// No record needs a tenth of this.
  static let deepest = 64
  /// A slip or two is told of; a file with more of them was written for another program.
  private static let mostFeatures = 3

  private let path: String
  private let composes: Bool
  private var frames: [YAMLFrame] = []
  private var root: Yaml?
  private var documents = 0
  private var features = 0
  private var findings: [Diagnostic] = []

  /// Reads the whole file. Nil goes with a syntax error; an empty file is a missing value.
  static func read(_ text: SourceText) -> (root: Yaml?, findings: [Diagnostic]) {
    var tree = YAMLTree(path: text.path, composes: !text.isNFC)
    do throws(YAMLProblem) {
      let events = YAMLEvents(text.bytes)
      while try tree.take(events.next()) {}
    } catch {
      return (nil, tree.findings + [.yamlSyntax(error, in: text)])
    }
    return (tree.root ?? Yaml(content: .missing, mark: Mark.start), tree.findings)
  }

  private init(path: String, composes: Bool) {
    self.path = path
    self.composes = composes
  }

  /// False when there is nothing more to read.
  private mutating func take(_ event: YAMLEvent) -> Bool {
    refuseFeatures(of: event)
    guard features < YAMLTree.mostFeatures else {
      root = Yaml(content: .broken, mark: event.mark)
      return false
    }
    switch event.kind {
    case .documentStart(let hasDirectives):
      documents += 1
      if hasDirectives { feature(.directive, event.mark) }
      if documents > 1 { feature(.secondDocument, event.mark) }
      return documents == 1
    case .scalar(let text): add(scalar(text, event.mark), asKey: text)
    case .alias(let name):
      feature(.alias(name), event.mark)
      add(Yaml(content: .broken, mark: event.mark), asKey: nil)
    case .listStart, .mapStart: return open(event)
    case .listEnd, .mapEnd: close()
    case .streamEnd: return false
    case .other: break
    }
    return true
  }

  private mutating func refuseFeatures(of event: YAMLEvent) {
    if let anchor = event.anchor { feature(.anchor(anchor), event.mark) }
    if let tag = event.tag { feature(.tag(tag), event.mark) }
  }

  private mutating func feature(_ feature: YAMLFeature, _ mark: Mark) {
    features += 1
    findings.append(.yamlFeature(feature, mark.place(in: path)))
  }

  private func scalar(_ text: String, _ mark: Mark) -> Yaml {
    let text = trimmed(composes ? text.nfc : text)
    let isMissing = text.isEmpty || text == "~" || text == "null"
    return Yaml(content: isMissing ? .missing : .text(text), mark: mark)
  }

  private mutating func open(_ event: YAMLEvent) -> Bool {
    guard frames.count < YAMLTree.deepest else {
      findings.append(.yamlDepth(event.mark.place(in: path)))
      root = Yaml(content: .broken, mark: event.mark)
      return false
    }
    if case .mapStart = event.kind {
      frames.append(YAMLFrame(isMap: true, mark: event.mark.pointing))
    } else {
      frames.append(YAMLFrame(isMap: false, mark: event.mark.pointing))
    }
    return true
  }

  private mutating func close() {
    let frame = frames.removeLast()
    let content: Yaml.Content = frame.isMap ? .map(frame.entries) : .list(frame.items)
    add(Yaml(content: content, mark: frame.mark), asKey: nil)
  }

  /// Puts a finished value where it belongs; as a map's key only a scalar will do.
  private mutating func add(_ value: Yaml, asKey text: String?) {
    let last = frames.count - 1
    if last < 0 {
      root = value
    } else if !frames[last].isMap {
      frames[last].items.append(value)
    } else if let key = frames[last].key {
      frames[last].key = nil
      if let name = key.text { addEntry(name, key.mark, value) }
    } else {
      frames[last].key = (checkedKey(text, value.mark), value.mark)
    }
  }

  private mutating func checkedKey(_ text: String?, _ mark: Mark) -> String? {
    if text == nil { feature(.complexKey, mark) }
    if text == "<<" { feature(.mergeKey, mark) }
    return text == "<<" ? nil : text.map { composes ? $0.nfc : $0 }
  }

  private mutating func addEntry(_ key: String, _ mark: Mark, _ value: Yaml) {
    let last = frames.count - 1
    if let first = frames[last].entry(key) {
      findings.append(
        .duplicateKey(key, mark.place(in: path), first: first.keyMark.place(in: path)))
      return
    }
    frames[last].append(Yaml.Entry(key: key, keyMark: mark, value: value))
  }
}

/// What YAML can do and a record must not, because a reader of the file could not see the facts any more.
enum YAMLFeature {
  case alias(String)
  case anchor(String)
  case tag(String)
  case mergeKey, complexKey, directive, secondDocument
}

extension Mark {
  static let start = Mark(line: 1, column: 1, length: 0)

  /// The same position, marking no text.
  var pointing: Mark { Mark(line: line, column: column, length: 0) }
}

/// Without white space at its ends; most texts come back as they are.
private func trimmed(_ text: String) -> String {
  guard let first = text.utf8.first, let last = text.utf8.last else { return text }
  guard isSpace(first) || isSpace(last) else { return text }
  let utf8 = text.utf8
  guard let start = utf8.firstIndex(where: { !isSpace($0) }),
    let end = utf8.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(text[start...end])
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
