/// A compiled template: a flat list of instructions over slots, and the bytes it prints unchanged.
struct Program: Sendable {
  var literals: [UInt8] = []
  var instructions: [Instruction] = []
  /// The indexes of dotted names after the first, addressed by `SlotPath.steps`.
  var steps: [Int32] = []
  /// Stretches of instructions that call themselves: the partials of a tree.
  var routines: [Routine] = []
}

/// Where a value lies: which enclosing view, counted from the page's own, and which of its slots.
struct SlotPath: Hashable, Sendable {
  let depth: Int32
  let index: Int32
  /// Further slots to go through, for a dotted name; a range of `Program.steps`.
  var steps: Range<Int32> = 0..<0
}

enum Instruction: Sendable {
  case literal(start: Int32, count: Int32)
  case escaped(SlotPath)
  case percentEncoded(SlotPath)
  case html(SlotPath)
  case link(SlotPath)
  case json(SlotPath)
  /// Goes on at `end` unless the value is there, true or not empty.
  case when(SlotPath, end: Int32)
  /// Goes on at `end` if the value is there, true or not empty.
  case unless(SlotPath, end: Int32)
  /// Runs up to `end` inside a view, if it is there.
  case enter(SlotPath, end: Int32)
  /// Runs up to `end` inside each item of a list.
  case each(SlotPath, end: Int32)
  /// Runs a routine for the innermost view.
  case call(routine: Int32)
}

/// A partial that includes itself further down its own data.
struct Routine: Sendable {
  var instructions: Range<Int32>
  /// How many enclosing views it sees: those it was first written in, with its own view innermost.
  let depth: Int32
}
