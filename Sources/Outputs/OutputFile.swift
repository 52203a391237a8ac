package import Diagnostics

/// One file of the site: its path is known before its bytes are made.
package struct OutputFile: Sendable {
  /// Relative to the site's root, `/` between parts: `vi/de-xuat/cap-phep-so/index.html`.
  package let path: String
  package let body: OutputBody
  /// Whether it is made after all others, for it tells what became of them.
  package let waits: Bool

  package init(path: String, body: OutputBody, waits: Bool = false) {
    self.path = path
    self.body = body
    self.waits = waits
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
}

extension OutputFile {
  /// A file in whose bytes nothing can be found wrong.
  package static func made(
    _ path: String, _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0 = bytes()
        return []
      })
  }
}
