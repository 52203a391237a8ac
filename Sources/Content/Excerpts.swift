/// The lines that findings point at, read again when they are printed; a clean build reads none.
package struct Excerpts {
  private var path = ""
  private var lines: SourceLines?

  package init() {}

  /// A line, counted from 1, without its line end; nil where the file has no such line or cannot be read. Findings in
  /// the order of their files cost one reading of each.
  package mutating func line(_ number: Int, of file: String) -> String? {
    if file != path { open(file) }
    return lines?.line(number).map(String.init)
  }

  private mutating func open(_ file: String) {
    path = file
    switch fileBytes(file) {
    case .success(let bytes): lines = SourceLines(SourceText.withoutMark(bytes))
    case .failure: lines = nil
    }
  }
}
