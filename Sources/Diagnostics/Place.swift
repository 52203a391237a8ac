/// Where in a file something stands. Lines and columns count from 1; columns count Unicode scalars.
package struct Place: Hashable, Comparable, Sendable {
  /// The path as it is shown: `content/initiatives/cap-phep-so/record.yaml`, `/` between parts.
  package let file: String
  package let line: Int32
  package let column: Int32
  /// How many scalars the marked text has; 0 when only the position is known.
  package let length: Int32

  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 0) {
    self.file = file
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.length = Int32(clamping: length)
  }

  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column, a.length) < (b.file, b.line, b.column, b.length)
  }
}
