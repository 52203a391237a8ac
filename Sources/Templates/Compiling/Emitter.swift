/// Collects instructions, with neighbouring literals made one.
struct Emitter {
  private(set) var program = Program()
  /// Instructions up to here are jumped to: a literal after them begins anew.
  private var border = 0

  var count: Int32 { Int32(program.instructions.count) }
  var size: Int { program.instructions.count + program.literals.count / 64 }

  mutating func emit(_ instruction: Instruction) {
    program.instructions.append(instruction)
  }

  mutating func emit(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(program.literals.count)
    program.literals.append(contentsOf: bytes)
    let added = Int32(bytes.count)
    if program.instructions.count > border,
      case .literal(let first, let count)? = program.instructions.last
    {
      program.instructions[program.instructions.count - 1] =
        .literal(start: first, count: count + added)
    } else {
      emit(.literal(start: start, count: added))
    }
  }

  mutating func reference(_ path: ValuePath) -> SlotPath {
    let start = Int32(program.steps.count)
    program.steps += path.indexes.dropFirst()
    return SlotPath(
      depth: path.depth, index: path.indexes[0], steps: start..<Int32(program.steps.count))
  }

  /// Emits an instruction that needs to know where its body ends, once that is known.
  mutating func open() -> Int {
    emit(.literal(start: 0, count: 0))
    border = program.instructions.count
    return program.instructions.count - 1
  }

  mutating func close(_ opening: Int, as instruction: Instruction) {
    program.instructions[opening] = instruction
    border = program.instructions.count
  }

  mutating func beginRoutine(depth: Int32) -> Int {
    border = program.instructions.count
    program.routines.append(Routine(instructions: count..<count, depth: depth))
    return program.routines.count - 1
  }

  mutating func endRoutine(_ routine: Int) {
    let start = program.routines[routine].instructions.lowerBound
    program.routines[routine].instructions = start..<count
    border = program.instructions.count
  }
}
