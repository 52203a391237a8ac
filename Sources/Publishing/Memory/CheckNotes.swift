/// Where the memory of checks lies: beside the content, for a check writes no site. Nobody reads it as content, for its name
/// begins with a dot, and no version control takes it. Where it cannot be written, the next check is a first one.
package struct CheckNotes: Sendable {
  private static let home = ".bieuduong"
  private static let path = home + "/findings.local"
  private static let nextPath = home + "/findings.next"
  private static let ignoring = home + "/.gitignore"

  private let folder: String

  /// - Parameter folder: of the content.
  package init(in folder: String) { self.folder = folder }

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
    guard let content = OutputFolder(existing: folder), content.entry(CheckNotes.home) == .folder
    else { return (nil, nil) }
    switch content.entry(CheckNotes.path) {
    case .nothing: return (nil, nil)
    case .folder, .other: return (nil, .unreadable)
    case .file(let size, _):
      guard size <= Memory.most else { return (nil, .damaged) }
      do throws(OutputFailure) {
        let memory = CheckMemory(try content.read(CheckNotes.path), in: folder)
        return (memory, memory == nil ? .damaged : nil)
      } catch {
        return (nil, .unreadable)
      }
    }
  }

  /// Whole, or not at all; and not by two at a time.
  package func write(_ memory: CheckMemory) {
    guard let content = OutputFolder(existing: folder), content.lock() else { return }
    Interruption.outliveLongFiles()
    do throws(OutputFailure) {
      try content.makeFolder(CheckNotes.home)
      if content.entry(CheckNotes.ignoring) == .nothing {
        try content.write(Array("*\n".utf8), to: CheckNotes.ignoring)
      }
      try content.write(memory.bytes, to: CheckNotes.nextPath)
      try content.rename(CheckNotes.nextPath, to: CheckNotes.path)
    } catch {
      _ = content.isRemoved(CheckNotes.nextPath)
    }
  }
}
