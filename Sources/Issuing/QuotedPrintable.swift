internal import Foundation

/// Bytes as lines of ASCII, none longer than 76 signs (RFC 2045, 6.7).
enum QuotedPrintable {
  private static let longest = 75
  private static let digits = Array("0123456789ABCDEF")

  static func text(_ bytes: [UInt8]) -> String {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(line).joined(separator: "\r\n")
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    var lines = ""
    var width = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      let isLast = index == bytes.endIndex - 1
      let sign = encoded(byte, isLast: isLast)
      if width + sign.count > longest {
        lines += "=\r\n"
        width = 0
      }
      lines += sign
      width += sign.count
    }
    return lines
  }

  /// A space at the end of a line is lost on the way, and a dot alone on one ends a mail.
  private static func encoded(_ byte: UInt8, isLast: Bool) -> String {
    let isPlain =
      (33...126).contains(byte) && byte != UInt8(ascii: "=") && byte != UInt8(ascii: ".")
    if isPlain || byte == UInt8(ascii: " ") && !isLast {
      return String(UnicodeScalar(byte))
    }
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}

extension String {
  /// For a header of a mail (RFC 2047): each piece whole letters, at most 75 signs.
  var encodedWord: String {
    guard !utf8.allSatisfy({ (32...126).contains($0) && !"\"<>@,;:\\[]().=?".utf8.contains($0) })
    else { return self }
    var pieces: [String] = [""]
    for character in self {
      if pieces[pieces.count - 1].utf8.count + character.utf8.count > 42 { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }
}
