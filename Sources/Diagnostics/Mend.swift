/// What puts a finding right, where one answer is left: it changes how something is written, and no fact.
package enum Mend: Hashable, Sendable {
  /// In the file in which it was found.
  case edits([Edit])
  case rewriting(Rewriting)
  /// Another file: a photograph, by its path.
  case photograph(String)

  /// Done only where the old text stands in the place.
  package struct Edit: Hashable, Sendable {
    /// They count as those of a place do.
    package let line: Int32
    package let column: Int32
    package let old: String
    package let new: String

    package init(line: Int, column: Int, old: String, new: String) {
      self.line = Int32(clamping: line)
      self.column = Int32(clamping: column)
      self.old = old
      self.new = new
    }
  }

  /// Of all letters of a file.
  package enum Rewriting: String, Hashable, Sendable {
    /// Accents are put on to their letters (NFC).
    case composed
    case utf16, tcvn3, vni, windows1258, misread
  }
}

extension Mend {
  package static func replacing(_ old: String, with new: String, at places: [Place]) -> Mend {
    .edits(
      places.map { Edit(line: Int($0.line), column: Int($0.column), old: old, new: new) })
  }

  /// Of a value on one line, in quotes or without; nil where it is written in another way, and what stands there is not known.
  package static func value(_ old: String, with new: String, at place: Place) -> Mend? {
    let quotes = Int(place.length) - old.unicodeScalars.count
    guard quotes == 0 || quotes == 2 else { return nil }
    return .edits([
      Edit(line: Int(place.line), column: Int(place.column) + quotes / 2, old: old, new: new)
    ])
  }
}
