internal import Diagnostics

extension Compiler {
  /// Compiles `{{> name}}`.
  mutating func compilePartial(_ tag: Tag, in setting: Setting) {
    guard let template = template(tag, in: setting) else { return }
    compileInclusion(of: template, overrides: [:], in: setting, tag: tag)
  }

  /// Compiles `{{< name}}{{$block}}…{{/block}}{{/name}}`.
  mutating func compileParent(_ tag: Tag, _ nodes: [TemplateNode], in setting: Setting) {
    let filled = filledBlocks(nodes, in: setting)
    guard let template = template(tag, in: setting) else { return }
    let known = filled.isEmpty ? [] : library.blocks(of: template)
    let names = Set(known)
    for (tag, _) in filled where !isOverfull && !names.contains(tag.name) {
      let place = setting.template.source.place(tag.nameRange)
      report(.unknownBlock(tag.name, of: template.name, among: known, at: place))
    }
    var overrides: [String: Override] = [:]
    for (tag, nodes) in filled {
      overrides[tag.name] = Override(nodes: nodes, setting: setting)
    }
    overrides.merge(setting.overrides) { _, outer in outer }
    compileInclusion(of: template, overrides: overrides, in: setting, tag: tag)
  }

  /// Compiles `{{$name}}default{{/name}}` outside of a parent's tag.
  mutating func compileBlock(_ tag: Tag, _ nodes: [TemplateNode], in setting: Setting) {
    let place = setting.template.source.place(tag.nameRange)
    guard let inside = deeper(setting, at: place) else { return }
    guard let override = setting.overrides[tag.name] else { return compile(nodes, in: inside) }
    var filling = override.setting.with(scope: setting.scope)
    filling.level = inside.level
    compile(override.nodes, in: filling)
  }

  /// Compiles a template where it is included; a template that is being included already, further
  /// out in the same data, is called instead.
  mutating func compileInclusion(
    of template: ParsedTemplate, overrides: [String: Override], in setting: Setting, tag: Tag?
  ) {
    visit(template)
    let place = setting.template.source.place(tag?.nameRange ?? 0..<0)
    let blocks = Set(overrides.keys)
    let view = setting.scope.innermost
    if let running = setting.inclusions.last(where: {
      $0.template == template.name && $0.view == view && $0.filledBlocks == blocks
    }) {
      return call(running, in: setting, at: place)
    }
    guard var inside = deeper(setting, at: place), hasRoom(at: place) else { return }
    inside.template = template
    inside.overrides = overrides
    inside.indentation += indentation(of: tag, in: setting)
    let routine = emitter.beginRoutine(depth: setting.scope.depth)
    let entered = markup
    inside.inclusions.append(
      Inclusion(
        template: template.name, view: view, filledBlocks: blocks,
        depth: setting.scope.depth - 1, markup: entered, routine: routine))
    compile(template.nodes, in: inside)
    finish(routine, entered: entered, at: place)
  }

  private mutating func call(_ running: Inclusion, in setting: Setting, at place: Place) {
    guard running.view != nil, running.filledBlocks.isEmpty,
      setting.scope.descends(from: running.depth)
    else { return report(.endlessInclusion(running.template, at: place)) }
    calledRoutines.insert(running.routine)
    if running.markup != markup { report(.unevenInclusion(running.template, at: place)) }
    emitter.emit(.call(routine: Int32(running.routine)))
  }

  private mutating func finish(_ routine: Int, entered: Markup, at place: Place) {
    emitter.endRoutine(routine)
    if calledRoutines.contains(routine), entered != markup {
      report(.unevenSection(at: place))
    }
  }

  private mutating func hasRoom(at place: Place) -> Bool {
    if emitter.size > Self.largest, !isOverfull {
      isOverfull = true
      report(.tooLarge(at: place))
    }
    return !isOverfull
  }

  private func indentation(of tag: Tag?, in setting: Setting) -> [UInt8] {
    guard let range = tag?.indentation else { return [] }
    return Array(setting.template.source.bytes[range])
  }

  private mutating func template(_ tag: Tag, in setting: Setting) -> ParsedTemplate? {
    guard tag.isNamed else { return nil }
    if let template = library.template(tag.name) { return template }
    let place = setting.template.source.place(tag.nameRange)
    report(.unknownTemplate(tag.name, among: library.names, at: place))
    return nil
  }

  /// The blocks that a parent's tag fills; whatever else stands between them would never be printed.
  private mutating func filledBlocks(
    _ nodes: [TemplateNode], in setting: Setting
  ) -> [(tag: Tag, nodes: [TemplateNode])] {
    let source = setting.template.source
    var filled: [(tag: Tag, nodes: [TemplateNode])] = []
    var names: Set<String> = []
    for node in nodes where !isOverfull {
      switch node {
      case .block(let tag, let nodes):
        if !names.insert(tag.name).inserted {
          report(.blockFilledTwice(tag.name, at: source.place(tag.nameRange)))
        }
        filled.append((tag, nodes))
      case .lineStart: break
      case .literal(let range):
        guard let stray = strayText(range, in: source) else { continue }
        report(.strayContent(at: source.place(stray)))
      case .variable(let tag), .section(let tag, _), .partial(let tag), .parent(let tag, _):
        report(.strayContent(at: source.place(tag.range)))
      }
    }
    return filled
  }

  private func strayText(_ range: Range<Int>, in source: TemplateText) -> Range<Int>? {
    guard let first = source.bytes[range].firstIndex(where: { !Byte.isSpace($0) }),
      let last = source.bytes[range].lastIndex(where: { !Byte.isSpace($0) })
    else { return nil }
    return first..<last + 1
  }
}
