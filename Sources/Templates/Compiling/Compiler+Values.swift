internal import Diagnostics

extension Compiler {
  /// Compiles `{{name}}` and `{{{name}}}`.
  mutating func compileVariable(_ tag: Tag, in setting: Setting) {
    defer { markup = markup.pastValue }
    let place = setting.template.source.place(tag.nameRange)
    if let name = WordName(tag.name) { return compileWord(name, at: place) }
    guard let name = resolve(tag, in: setting) else { return }
    guard case .scalar(let scalar, _) = name.kind else {
      return report(.notPrintable(tag.name, name.kind, at: place))
    }
    if case .forbidden(let position) = markup.position {
      return report(.forbiddenPosition(tag.name, position, at: place))
    }
    if tag.kind == .raw, scalar != .html {
      return report(.rawValue(tag.name, scalar, at: place))
    }
    switch scalar {
    case .text: compileText(tag.name, name.path, at: place)
    case .html: compileHTML(tag, name.path, at: place)
    case .link: compileLink(tag.name, name, at: place)
    case .json: compileJSON(tag.name, name.path, at: place)
    }
  }

  private mutating func compileText(_ name: String, _ path: ValuePath, at place: Place) {
    let reference = emitter.reference(path)
    switch markup.position {
    case .content, .text: emitter.emit(.escaped(reference))
    case .addressTail, .addresses: emitter.emit(.percentEncoded(reference))
    case .address, .openAddress: report(.textAsAddress(name, at: place))
    case .data: report(.notData(name, at: place))
    case .forbidden: break
    }
  }

  private mutating func compileHTML(_ tag: Tag, _ path: ValuePath, at place: Place) {
    guard tag.kind == .raw else { return report(.escapedHTML(tag.name, at: place)) }
    guard markup.position == .content else { return report(.htmlOutsideText(tag.name, at: place)) }
    emitter.emit(.html(emitter.reference(path)))
  }

  private mutating func compileLink(_ name: String, _ resolved: ResolvedName, at place: Place) {
    switch markup.position {
    case .content, .text, .address, .addresses:
      guard resolved.uncertain.isEmpty else { return report(.uncertainLink(name, at: place)) }
      emitter.emit(.link(emitter.reference(resolved.path)))
    case .openAddress, .addressTail: report(.linkInsideAddress(name, at: place))
    case .data: report(.notData(name, at: place))
    case .forbidden: break
    }
  }

  private mutating func compileJSON(_ name: String, _ path: ValuePath, at place: Place) {
    guard markup.position == .data else { return report(.dataOutsideScript(name, at: place)) }
    emitter.emit(.json(emitter.reference(path)))
  }
}

extension Compiler {
  private mutating func compileWord(_ name: WordName, at place: Place) {
    let key = name.key
    guard let word = words[name] else {
      return report(.unknownWord(key, words, at: place))
    }
    switch markup.position {
    case .content, .text:
      var escaped = Output()
      escaped.appendEscaped(word)
      emitter.emit(literal: escaped.bytes)
    case .address, .openAddress, .addressTail, .addresses:
      report(.textAsAddress("words.\(key)", at: place))
    case .data: report(.notData("words.\(key)", at: place))
    case .forbidden(let position):
      report(.forbiddenPosition("words.\(key)", position, at: place))
    }
  }

  /// Looks a tag's name up and reports if it means nothing here.
  mutating func resolve(_ tag: Tag, in setting: Setting) -> ResolvedName? {
    guard tag.isNamed else { return nil }
    switch setting.scope.resolve(tag.name) {
    case .success(let name): return name
    case .failure(let failure):
      let place = setting.template.source.place(tag.nameRange)
      report(.unresolvedName(tag.name, failure.problem, at: place))
      return nil
    }
  }
}
