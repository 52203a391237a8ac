/// Where the memory of checks lies.
package struct CheckNotes: Sendable {
  private let folder: String
  private let file: NotesFile

  /// - Parameter folder: of the content.
  package init(in folder: String) {
    self.folder = folder
    file = NotesFile("findings", in: folder)
  }

  /// What the last run found, as far as it is of use to this one, and why it is not, where there is something. Nil where the
  /// program cannot be told from another.
  package func read(for inputs: Inputs) -> (memory: CheckMemory, forgetting: Forgetting?)? {
    let (known, forgetting) = memory()
    guard let program = Program(inputs, known: known?.program) else { return nil }
    if let known, known.program.content == program.content {
      return (known.with(program: program), nil)
    }
    return (
      CheckMemory(program: program, folder: folder), known == nil ? forgetting : .other
    )
  }

  private func memory() -> (CheckMemory?, Forgetting?) {
    let (bytes, forgetting) = file.read()
    guard let bytes else { return (nil, forgetting) }
    let memory = CheckMemory(bytes, in: folder)
    return (memory, memory == nil ? .damaged : nil)
  }

  package func write(_ memory: CheckMemory) { file.write(memory.bytes) }
}
