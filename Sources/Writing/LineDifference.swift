private import Diagnostics

/// What a file says now and would say then, line by line, as `diff -u` shows it: for who looks before it is written.
package struct LineDifference: Sendable {
  private struct Line: Sendable {
    let sign: Character
    let bytes: ArraySlice<UInt8>
    /// Before it, of each text.
    let old: Int
    let new: Int
  }

  private static let context = 2
  private let lines: [Line]

  package init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (LineDifference.lines(of: old), LineDifference.lines(of: new))
    let change = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in change {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (a, b) = (0, 0)
    while a < before.count || b < after.count {
      if removed.contains(a) {
        lines.append(Line(sign: "-", bytes: before[a], old: a, new: b))
        a += 1
      } else if inserted.contains(b) {
        lines.append(Line(sign: "+", bytes: after[b], old: a, new: b))
        b += 1
      } else {
        lines.append(Line(sign: " ", bytes: before[a], old: a, new: b))
        (a, b) = (a + 1, b + 1)
      }
    }
    self.lines = lines
  }

  /// By their bytes: texts that look alike may be written otherwise.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func printed(_ line: Line) -> String {
    let isWindows = line.bytes.last == UInt8(ascii: "\r")
    let text = String(decoding: line.bytes.dropLast(isWindows ? 1 : 0), as: UTF8.self)
    return "\(line.sign)\(text.unicodeScalars.printable)\n"
  }

  /// With the file's name above.
  package func text(of path: String) -> String {
    let hunks = hunks.map { hunk in header(hunk) + lines[hunk].map(printed).joined() }
    return "--- \(path)\n+++ \(path)\n" + hunks.joined()
  }

  /// What has changed, with some lines about it; what is near stands together.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].sign != " " {
      let start = max(0, index - LineDifference.context)
      let end = min(lines.count, index + LineDifference.context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private func header(_ hunk: Range<Int>) -> String {
    let first = lines[hunk.lowerBound]
    let old = hunk.count { lines[$0].sign != "+" }
    let new = hunk.count { lines[$0].sign != "-" }
    return "@@ -\(first.old + 1),\(old) +\(first.new + 1),\(new) @@\n"
  }
}
