/// Why a file could not be read as a table.
package enum TableTrouble: Error, Hashable, Sendable {
  case missing
  case unreadable
  case empty
  case tooLarge
  case tooManyRows
  case tooManyColumns(Int)
  /// Excel before 2007, or a file with a password, which looks the same.
  case oldExcel
  /// `PDF`, `HTML` and the like, under whatever name.
  case foreign(String)
  case damaged
  case encoding(TextEncoding, line: Int)
  /// A quotation mark that opens a cell and nothing closes.
  case openQuote(line: Int)
  /// Something between the quotation mark that closes a cell and the next cell.
  case afterQuote(line: Int)
  case noSheet(String, among: [String])
}

/// Encodings in which tables of Vietnamese offices are still saved. They are told of and not read: a wrong guess would
/// put wrong letters into names.
package enum TextEncoding: Hashable, Sendable {
  case windows1258, tcvn3, vni, unknown
}
