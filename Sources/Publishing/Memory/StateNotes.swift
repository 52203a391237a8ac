package import Digests
package import Keeping

/// Where lies, beside the content, what the last run knew of each record as the public sees it: one for which nothing has changed
/// need not be looked at again.
package struct StateNotes: Sendable {
  private let file: NotesFile
  private let program: Program
  /// Of what else decides what is known of all of them.
  private let looks: Digest

  /// With what is known, by the names of records; nothing where that is of no use. Nil where the program cannot be told from
  /// another.
  ///
  /// - Parameters:
  ///   - folder: of the content.
  ///   - looks: of the templates and the options.
  package static func read(
    in folder: String, for inputs: Inputs, looks: Digest
  ) -> (notes: StateNotes, states: [String: Sourced<ArraySlice<UInt8>>])? {
    let file = NotesFile("states", in: folder)
    let last = file.read().bytes.flatMap(LastStates.init)
    return Program(inputs, known: last?.program).map { program in
      let isSame = last?.program.content == program.content && last?.looks == looks
      return (
        StateNotes(file: file, program: program, looks: looks), isSame ? last?.states ?? [:] : [:]
      )
    }
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
