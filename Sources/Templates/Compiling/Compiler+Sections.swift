internal import Diagnostics

extension Compiler {
  /// Compiles `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  mutating func compileSection(_ tag: Tag, _ nodes: [TemplateNode], in setting: Setting) {
    let place = setting.template.source.place(tag.nameRange)
    if WordName(tag.name) != nil { return report(.sectionOverWord(tag.name, at: place)) }
    guard let name = resolve(tag, in: setting) else { return }
    guard isConditional(name, inverted: tag.kind == .inverted) else {
      return report(.needlessSection(tag.name, name.kind, at: place))
    }
    guard let inside = deeper(setting, at: place) else { return }
    let entry = markup
    let reference = emitter.reference(name.path)
    let opening = emitter.open()
    if tag.kind == .inverted {
      compile(nodes, in: inside)
      let end = emitter.count
      emitter.close(opening, as: .unless(reference, end: end))
    } else {
      compileBody(nodes, of: name, in: inside)
      let end = emitter.count
      emitter.close(opening, as: instruction(for: name.kind, reference, end: end))
    }
    leave(entry, setting, place)
  }

  /// Whether a section over the value can ever be left out; views also open their names.
  private func isConditional(_ name: ResolvedName, inverted: Bool) -> Bool {
    switch name.kind {
    case .flag, .list, .texts: true
    case .scalar(_, let optional): optional || !name.uncertain.isEmpty
    case .view(_, let optional): optional || !inverted || !name.uncertain.isEmpty
    }
  }

  private mutating func compileBody(
    _ nodes: [TemplateNode], of name: ResolvedName, in setting: Setting
  ) {
    var scope = setting.scope
    for path in name.uncertain { scope = scope.assuming(path) }
    switch name.kind {
    case .flag: break
    case .scalar(let scalar, _): scope = scope.asking(for: scalar, at: name.path)
    case .view(let child, _), .list(let child):
      scope = scope.entering(child.outline(), at: name.path)
    case .texts: scope = scope.enteringTexts()
    }
    compile(nodes, in: setting.with(scope: scope))
  }

  private func instruction(
    for kind: FieldKind, _ reference: SlotPath, end: Int32
  ) -> Instruction {
    switch kind {
    case .flag, .scalar: .when(reference, end: end)
    case .view: .enter(reference, end: end)
    case .list, .texts: .each(reference, end: end)
    }
  }

  /// Goes on after a section: in the markup it was entered in, whether it was printed or not.
  private mutating func leave(_ entry: Markup, _ setting: Setting, _ place: Place) {
    if let joined = entry.joined(with: markup) {
      markup = joined
    } else {
      if setting.template.diagnostics.isEmpty { report(.unevenSection(at: place)) }
      markup = entry
    }
  }

  /// One level further in, unless templates lie in each other without end.
  mutating func deeper(_ setting: Setting, at place: Place) -> Setting? {
    guard setting.level < Self.deepest else {
      report(.tooDeep(Self.deepest, at: place))
      return nil
    }
    return setting.deeper
  }
}
