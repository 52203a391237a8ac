package import Digests
package import Keeping

/// What a build has to know to go on from the one before.
package struct Remembrance: Sendable {
  let inputs: Inputs
  /// Of all that decides the bytes of every file and no page looks up: the templates, the options.
  let looks: Digest
  /// The folder of the content as findings name it.
  let folder: String
  /// All that pages can read, as it is now.
  let world: World
  /// The file of which it is to be told why it was made again, or was not.
  let explained: String?
  /// For a test: what is not taken down.
  let deafTo: Mark.Space?

  package init(
    _ inputs: Inputs, looks: Digest, folder: String, world: World, explaining path: String? = nil,
    deafTo: Mark.Space? = nil
  ) {
    explained = path
    self.inputs = inputs
    self.looks = looks
    self.folder = folder
    self.world = world
    self.deafTo = deafTo
  }
}

/// What of the last build is still true.
struct Recollection: Sendable {
  let remembrance: Remembrance
  /// Nil where its files cannot be read any more.
  let program: Program?
  private let memory: Memory?
  /// A bit for each mark under which something else stands now, or may stand.
  private let changed: [UInt64]

  /// Whether there is a memory, and it is of another program, of other templates or options.
  let isOfOther: Bool

  init(_ remembrance: Remembrance, of memory: Memory?) {
    self.remembrance = remembrance
    program = Program(remembrance.inputs, known: memory?.program)
    let isSame = memory?.looks == remembrance.looks && memory?.program.content == program?.content
    isOfOther = memory != nil && !isSame
    self.memory = isSame ? memory : nil
    var changed = [UInt64](
      repeating: self.memory == nil ? .max : 0, count: Mark.count / UInt64.bitWidth)
    if let memory = self.memory {
      func change(_ number: UInt32) {
        let (word, bit) = Int(number).quotientAndRemainder(dividingBy: UInt64.bitWidth)
        changed[word] |= 1 << UInt64(bit)
      }
      let now = remembrance.world.values
      for (number, value) in now where memory.world[number] != value { change(number) }
      for number in memory.world.keys where now[number] == nil { change(number) }
    }
    self.changed = changed
  }

  /// What was taken down of a file, where it need not be made again.
  func file(_ path: String, given: UInt64) -> Remembered? {
    guard let file = memory?[path], file.given == given,
      !file.hasMark(where: isChanged)
    else { return nil }
    return file
  }

  subscript(path: String) -> Remembered? { memory?[path] }

  /// What the last build left beside its memory.
  var beside: [(path: String, known: Remembered)] { memory?.beside ?? [] }

  func isChanged(_ number: UInt32) -> Bool {
    let (word, bit) = Int(number).quotientAndRemainder(dividingBy: UInt64.bitWidth)
    return changed[word] & 1 << UInt64(bit) != 0
  }
}
