/// One run of a program over one page's views.
struct Renderer {
  let program: Program
  let links: LinkStyle
  private let prefix: String
  private var frames: [[Slot]]

  init(program: Program, links: LinkStyle, view: [Slot]) {
    self.program = program
    self.links = links
    prefix = links.prefix
    frames = [view]
  }

  mutating func run(into output: inout Output) {
    run(0..<Int32(program.instructions.count), into: &output)
  }

  private mutating func run(_ range: Range<Int32>, into output: inout Output) {
    var next = range.lowerBound
    while next < range.upperBound {
      let instruction = program.instructions[Int(next)]
      next += 1
      switch instruction {
      case .when(let reference, let end):
        if !isThere(slot(reference)) { next = end }
      case .unless(let reference, let end):
        if isThere(slot(reference)) { next = end }
      case .enter(let reference, let end):
        enter(slot(reference), next..<end, into: &output)
        next = end
      case .each(let reference, let end):
        repeatEach(slot(reference), next..<end, into: &output)
        next = end
      case .call(let routine):
        call(program.routines[Int(routine)], into: &output)
      default:
        print(instruction, into: &output)
      }
    }
  }

  private func print(_ instruction: Instruction, into output: inout Output) {
    switch instruction {
    case .literal(let start, let count):
      program.literals.withUnsafeBufferPointer {
        output.append(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)]))
      }
    case .escaped(let reference):
      switch slot(reference) {
      case .text(let text): output.appendEscaped(text)
      case .link(let link): append(link, to: &output)
      default: break
      }
    case .percentEncoded(let reference):
      guard case .text(let text) = slot(reference) else { return }
      output.appendPercentEncoded(text, keeping: PercentEncoding.componentBytes)
    case .html(let reference):
      if case .html(let html) = slot(reference) { output.append(html.markup) }
    case .link(let reference):
      if case .link(let link) = slot(reference) { append(link, to: &output) }
    case .json(let reference):
      if case .json(let data) = slot(reference) { output.appendScriptData(data) }
    default: break
    }
  }

  private func append(_ link: Link, to output: inout Output) {
    switch link.target {
    case .outside(let address), .here(let address):
      output.appendEscaped(address)
    case .site(let address):
      output.appendEscaped(prefix)
      output.appendEscaped(links.completed(address))
    }
  }

  private func slot(_ reference: SlotPath) -> Slot {
    var slot = frames[Int(reference.depth)][Int(reference.index)]
    for step in reference.steps {
      guard case .view(let slots) = slot else { return .absent }
      slot = slots[Int(program.steps[Int(step)])]
    }
    return slot
  }

  private func isThere(_ slot: Slot) -> Bool {
    switch slot {
    case .absent: false
    case .flag(let flag): flag
    case .list(let rows): rows.count > 0
    case .text, .html, .link, .json, .view: true
    }
  }

  private mutating func enter(_ slot: Slot, _ body: Range<Int32>, into output: inout Output) {
    guard case .view(let slots) = slot else { return }
    frames.append(slots)
    run(body, into: &output)
    frames.removeLast()
  }

  private mutating func repeatEach(_ slot: Slot, _ body: Range<Int32>, into output: inout Output) {
    guard case .list(let rows) = slot else { return }
    for index in 0..<rows.count {
      frames.append(rows.row(index))
      run(body, into: &output)
      frames.removeLast()
    }
  }

  /// Shows the routine its own enclosing views again, with the innermost one of the caller's.
  private mutating func call(_ routine: Routine, into output: inout Output) {
    guard let view = frames.last else { return }
    let callers = frames
    frames.removeSubrange((Int(routine.depth) - 1)...)
    frames.append(view)
    run(routine.instructions, into: &output)
    frames = callers
  }
}
