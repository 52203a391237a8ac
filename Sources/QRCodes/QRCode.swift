private import CQREncode

/// A short text as a square of dark and light modules, which a telephone reads from paper.
///
/// Its errors are corrected at level M, a seventh of the square: paper is folded, copied and stained.
package struct QRCode: Sendable {
  /// How many modules a side has, without the margin.
  package let width: Int
  /// Row by row.
  private let isDark: [Bool]

  /// The smallest square that holds the text; nil for more than 2,331 bytes, which no square does.
  package init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    isDark = modules.map { $0 & 1 == 1 }
  }
}

extension QRCode {
  /// The modules that stay light on each side, which readers need to find the square.
  private static let margin = 4

  /// The square with its margin, for a path whose strokes lie on the middle of a row.
  package var viewBox: String {
    let side = width + 2 * QRCode.margin
    return "-\(QRCode.margin) -\(QRCode.margin).5 \(side) \(side)"
  }

  /// The dark modules as one SVG path, to be stroked one module wide: run after run, each from where the last one ended. What
  /// stands out once a page and in thousands of pages is to be short.
  package var path: String {
    var path = Array("M0 0".utf8)
    var pen = (x: 0, y: 0)
    for run in runs {
      if run.y != pen.y || run.x != pen.x {
        path.append("m", run.x - pen.x)
        path.append(" ", run.y - pen.y)
      }
      path.append("h", run.length)
      pen = (run.x + run.length, run.y)
    }
    return String(decoding: path, as: UTF8.self)
  }

  private var runs: [(x: Int, y: Int, length: Int)] {
    var runs: [(x: Int, y: Int, length: Int)] = []
    for (place, isDark) in isDark.enumerated() where isDark {
      let (y, x) = place.quotientAndRemainder(dividingBy: width)
      if let last = runs.last, last.y == y, last.x + last.length == x {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((x, y, 1))
      }
    }
    return runs
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ mark: StaticString, _ number: Int) {
    append(mark.utf8Start.pointee)
    append(contentsOf: String(number).utf8)
  }
}
