package import Digests

extension Publisher {
  /// Of the bytes of the program that these inputs are read by, the same on every machine that has it; nil where it was
  /// replaced.
  package static func programContent(_ inputs: Inputs) -> Digest? {
    Program(inputs, known: nil)?.content
  }
}

/// The program, as far as what it writes depends on it.
struct Program: Sendable {
  /// Which files they are on this disk.
  let here: Digest
  /// Of their bytes, the same on every machine that has them.
  let content: Digest

  init(here: Digest, content: Digest) {
    self.here = here
    self.content = content
  }

  /// - Parameter known: as it was last time. Where it lies unchanged on this disk, a hundred megabytes are not read again.
  init?(_ inputs: Inputs, known: Program?) {
    here = Digest(of: inputs.program.joined(separator: "\0"))
    if let known, known.here == here {
      content = known.content
    } else {
      guard let content = Executable.content else { return nil }
      self.content = content
    }
  }
}
