package import Diagnostics
package import Keeping

/// One file of the site: its path is known before its bytes are made.
package struct OutputFile: Sendable {
  /// Relative to the site's root, `/` between parts: `vi/de-xuat/cap-phep-so/index.html`.
  package let path: String
  package let body: OutputBody
  /// Whether it is made after all others, for it tells what became of them.
  package let waits: Bool
  /// A number for what the plan has given it and nobody looks up while it is made: where this and all that was read are what
  /// they were, so are its bytes. Nil for a file that is made at every build.
  package let given: UInt64?
  /// What it has in common with others that takes long to make, and is best made once: they stay together where a site is
  /// made in parts. Nil for most.
  package var batch: String?
  /// Told how many bytes it has where it is not made again, for other files that say so; nil for most.
  package var measured: (@Sendable (Int) -> Void)?

  package init(path: String, body: OutputBody, waits: Bool = false, given: UInt64? = nil) {
    self.path = path
    self.body = body
    self.waits = waits
    self.given = given
  }
}

package enum OutputBody: Sendable {
  /// Appends the bytes to an empty buffer, which is used again for the next file, and tells what was found wrong on the way.
  case made(@Sendable (inout [UInt8]) -> [Diagnostic])
  /// So many pieces, each appended to a buffer that may be emptied between two: for tables as long as there are records.
  case pieces(Int, @Sendable (Int, inout [UInt8]) -> Void)
  /// The file at this path on disk, as it is.
  case copy(of: String)
  /// A picture, made only where the output does not have it. Indirect, because most files are none and need not be as wide.
  indirect case drawn(Drawing)
  /// Files of the site, and others, in one.
  indirect case archive(Archive)
  /// What the site says of all its other files and its records.
  indirect case attestation(Attestation)
  /// What whoever publishes the site signs of that: made from the bytes of the file at this path, nil where that fails.
  indirect case signature(of: String, @Sendable ([UInt8]) -> [UInt8]?)
}

extension OutputFile {
  /// A file in whose bytes nothing can be found wrong.
  package static func made(
    _ path: String, given: UInt64? = nil, _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0 = bytes()
        return []
      }, given: given)
  }

  /// The same, made from what is read on the way and from what was made ready before.
  ///
  /// - Parameter ready: the marks of what is ready-made, and so read by nobody on the way.
  package static func remembered(
    _ path: String, ready: [Mark] = [], in batch: String? = nil,
    _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> OutputFile {
    var file = made(path, given: 0) {
      for mark in ready { Notes.add(mark) }
      return bytes()
    }
    file.batch = batch
    return file
  }
}
