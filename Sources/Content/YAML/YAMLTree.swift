internal import Diagnostics
internal import Vietnamese

/// Builds the tree of one file from its events, without recursion.
struct YAMLTree {
  /// No record needs a tenth of this.
  static let deepest = 64
  /// A slip or two is told of; a file with more of them was written for another program.
  private static let mostFeatures = 3

  let text: SourceText
  private let composes: Bool
  var frames: [YAMLFrame] = []
  private var root: Yaml?
  private var documents = 0
  private var features = 0
  private var anchors: Set<String> = []
  var findings: [Diagnostic] = []
  /// Where else a character stands of which the first was told: a pasted text is full of them.
  var oddPlaces: [OddCharacter: [Mark]] = [:]
  /// Each `#` that may have cut a text, by its line.
  private let hashes: [Int32: [Mark]]
  lazy var lines = SourceLines(text.bytes)

  /// Reads the whole file. Nil goes with a syntax error; an empty file is a missing value.
  static func read(_ text: SourceText) -> (root: Yaml?, findings: [Diagnostic]) {
    if let marker = text.signs.mergeMarker {
      return (nil, [.mergeMarker(position(of: marker, in: text.bytes, text.path), in: text)])
    }
    var tree = YAMLTree(text)
    do throws(YAMLProblem) {
      let events = YAMLEvents(text.bytes)
      while try tree.take(events.next()) {}
    } catch {
      let told = tree.allFindings
      let syntax = Diagnostic.yamlSyntax(error, in: text)
      // What was told on a line broke it.
      let isTold = told.contains { finding in
        finding.place?.line == error.mark.line || finding.place?.line == syntax.place?.line
      }
      return (nil, told + (isTold || !tree.oddPlaces.isEmpty ? [] : [syntax]))
    }
    return (tree.root ?? Yaml(content: .missing, mark: Mark.start), tree.allFindings)
  }

  private init(_ text: SourceText) {
    self.text = text
    composes = !text.isNFC
    hashes = Dictionary(grouping: text.hashMarks, by: \.line)
  }

  var path: String { text.path }

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
    case .scalar(let text, let style):
      let isText = event.tag?.hasPrefix("!") != true
      let value = isText ? scalar(text, style, event) : Yaml(content: .broken, mark: event.mark)
      add(value, asKey: text)
    case .alias(let name): refuseAlias(name, event.mark)
    case .listStart, .mapStart: return open(event)
    case .listEnd, .mapEnd: close()
    case .streamEnd: return false
    case .other: break
    }
    return true
  }

  private mutating func refuseFeatures(of event: YAMLEvent) {
    if let anchor = event.anchor {
      anchors.insert(anchor)
      feature(.anchor(anchor), event.mark)
    }
    guard let tag = event.tag else { return }
    if tag.hasPrefix("!") {
      features += 1
      tell(.badStart("!"), event.mark)
    } else {
      feature(.tag(tag), event.mark)
    }
  }

  /// Without an anchor of that name it is a text that begins with a star.
  private mutating func refuseAlias(_ name: String, _ mark: Mark) {
    if anchors.contains(name) {
      feature(.alias(name), mark)
      add(Yaml(content: .broken, mark: mark), asKey: nil)
    } else {
      features += 1
      tell(.badStart("*"), mark)
      add(Yaml(content: .broken, mark: mark), asKey: "*" + name)
    }
  }

  private mutating func feature(_ feature: YAMLFeature, _ mark: Mark) {
    features += 1
    findings.append(.yamlFeature(feature, mark.place(in: path)))
  }

  private mutating func scalar(
    _ text: String, _ style: YAMLEvent.ScalarStyle, _ event: YAMLEvent
  ) -> Yaml {
    if style == .doubleQuoted, text.hasControl,
      let escape = lines.controlEscape(from: event.mark)
    {
      findings.append(.controlEscape(escape.text, escape.code, escape.mark.place(in: path)))
      return Yaml(content: .broken, mark: event.mark)
    }
    let text = trimmed(composes ? text.nfc : text)
    let isMissing = text.isEmpty || text == "~" || text == "null"
    var value = Yaml(content: isMissing ? .missing : .text(text), mark: event.mark)
    if style == .plain, !hashes.isEmpty { value.cut = cut(at: event.end) }
    return value
  }

  /// The `#` that follows with only blanks before it.
  private mutating func cut(at end: Mark) -> Yaml.Cut? {
    let hash = hashes[end.line]?.first { $0.column > end.column }
    guard let hash, let line = lines.line(Int(end.line)) else { return nil }
    let between = line.unicodeScalars.dropFirst(Int(end.column) - 1)
      .prefix(Int(hash.column - end.column))
    return between.allSatisfy { $0 == " " || $0 == "\t" } ? .hash(hash) : nil
  }

  private mutating func open(_ event: YAMLEvent) -> Bool {
    guard frames.count < YAMLTree.deepest else {
      findings.append(.yamlDepth(event.mark.place(in: path)))
      root = Yaml(content: .broken, mark: event.mark)
      return false
    }
    if case .mapStart(let isFlow) = event.kind {
      frames.append(YAMLFrame(isMap: true, isFlow: isFlow, mark: event.mark.pointing))
    } else {
      frames.append(YAMLFrame(isMap: false, mark: event.mark.pointing))
    }
    return true
  }

  private mutating func close() {
    let frame = frames.removeLast()
    let content: Yaml.Content =
      frame.isBroken ? .broken : frame.isMap ? .map(frame.entries) : .list(frame.items)
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
      frames[last].key = (checkedKey(text, value), value.mark)
    }
  }

  private mutating func checkedKey(_ text: String?, _ value: Yaml) -> String? {
    let mark = value.mark
    if text != nil, case .broken = value.content {
      frames[frames.count - 1].isBroken = true
      return nil
    }
    if text == nil { feature(.complexKey, mark) }
    if text == "<<" { feature(.mergeKey, mark) }
    guard let text, text != "<<", !isSlip(key: text, mark) else { return nil }
    return composes ? text.nfc : text
  }

  private mutating func addEntry(_ key: String, _ mark: Mark, _ value: Yaml) {
    let last = frames.count - 1
    if value.isMissing, isSlip(bare: key, mark) { return }
    if let first = frames[last].entry(key) {
      findings.append(
        .duplicateKey(key, mark.place(in: path), first: first.keyMark.place(in: path)))
      return
    }
    frames[last].append(Yaml.Entry(key: key, keyMark: mark, value: value))
  }
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

extension String {
  /// Control characters can only have come in through an escape. Tabs and line ends may be meant.
  fileprivate var hasControl: Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      let isControl =
        byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
        || before.1 == 0xC2 && byte < 0xA0
        || before == (0xE2, 0x80) && (0xA8...0xA9).contains(byte)
      if isControl { return true }
      before = (before.1, byte)
    }
    return false
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
