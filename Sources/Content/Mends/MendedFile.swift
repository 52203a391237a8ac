package import Diagnostics
internal import Vietnamese

/// A file with its slips mended, and as it was.
package struct MendedFile: Sendable {
  package let path: String
  package let old: [UInt8]
  package let new: [UInt8]

  /// Nil where the file cannot be read, or nothing of what was to be mended stands where it was found.
  ///
  /// - Parameter mends: of findings in the file.
  package init?(_ path: String, _ mends: [Mend]) {
    guard case .success(let bytes) = fileBytes(path) else { return nil }
    self.init(path, bytes, mends)
  }

  /// A file that is to be what another is; nil where it is, or cannot be read.
  package init?(_ path: String, asIn other: String) {
    guard case .success(let old) = fileBytes(path), case .success(let new) = fileBytes(other),
      old != new
    else { return nil }
    self.init(path, old: old, new: new)
  }

  private init?(_ path: String, _ old: [UInt8], _ mends: [Mend]) {
    let new = MendedFile.mended(old, mends)
    guard let new, new != old else { return nil }
    self.init(path, old: old, new: new)
  }

  private init(_ path: String, old: [UInt8], new: [UInt8]) {
    (self.path, self.old, self.new) = (path, old, new)
  }

  /// A file of other letters has other columns: then what stands in it waits.
  static func mended(_ bytes: [UInt8], _ mends: [Mend]) -> [UInt8]? {
    for case .rewriting(let rewriting) in mends {
      guard let text = rewriting.text(of: bytes) else { continue }
      return (rewriting == .composed ? bytes.mark : []) + Array(text.utf8)
    }
    let text = SourceText.withoutMark(bytes)
    var lines = LineStarts(text, "")
    let edits = Set(mends.flatMap(\.edits)).compactMap { text.range(of: $0, &lines) }
    return bytes.mark + text.replacing(edits.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Why nothing was written; nil where it was.
  package func write() -> Diagnostic? {
    replaceFile(path, holding: old, with: new)?.diagnostic
  }
}

/// Bytes and what comes in their place.
private typealias Replacement = (range: Range<Int>, text: String)

extension Mend {
  fileprivate var edits: [Edit] { if case .edits(let edits) = self { edits } else { [] } }
}

extension [UInt8] {
  /// A byte order mark, if there is one.
  fileprivate var mark: [UInt8] { Array(prefix(count - SourceText.withoutMark(self).count)) }

  /// Nil where something else stands there.
  fileprivate func range(of edit: Mend.Edit, _ lines: inout LineStarts) -> Replacement? {
    let old = Array(edit.old.utf8)
    let start = lines.offset(of: Mark(line: edit.line, column: edit.column, length: 0))
    guard start + old.count <= count, self[start...].starts(with: old) else { return nil }
    return (start..<start + old.count, edit.new)
  }

  /// - Parameter edits: in order; of two that meet the first is made, and the other waits.
  fileprivate func replacing(_ edits: [Replacement]) -> [UInt8] {
    var new: [UInt8] = []
    var end = 0
    for (range, text) in edits where range.lowerBound >= end {
      new += self[end..<range.lowerBound] + Array(text.utf8)
      end = range.upperBound
    }
    return new + self[end...]
  }
}
