package import Digests
package import Keeping
internal import Outputs

/// Where lies, beside the content, what the last run knew of each record as the public sees it: one for which nothing has changed
/// need not be looked at again.
package struct StateNotes: Sendable {
  private let file: NotesFile
  private let program: Program
  /// Of what else decides what is known of all of them.
  private let looks: Digest
  /// By the name of the record; empty where nothing is of use.
  package let states: [String: Sourced<ArraySlice<UInt8>>]

  /// Nil where the program cannot be told from another.
  ///
  /// - Parameters:
  ///   - folder: of the content.
  ///   - looks: of the templates and the options.
  package init?(in folder: String, for inputs: Inputs, looks: Digest) {
    file = NotesFile("states", in: folder)
    let last = file.read().bytes.flatMap(LastStates.init)
    guard let program = Program(inputs, known: last?.program) else { return nil }
    self.program = program
    self.looks = looks
    let isSame = last?.program.content == program.content && last?.looks == looks
    states = isSame ? last?.states ?? [:] : [:]
  }

  package func write(_ states: [String: Sourced<[UInt8]>]) {
    var bytes = LastStates.heading + program.here.bytes + program.content.bytes + looks.bytes
    for (name, state) in states.sorted(by: { $0.key < $1.key }) {
      bytes.appendPacked(name)
      bytes.appendPacked(state.version)
      bytes.appendPacked(marks: state.marks)
      bytes.appendPacked(UInt64(state.value.count))
      bytes += state.value
    }
    file.write(bytes + Digest(of: bytes).bytes)
  }
}
