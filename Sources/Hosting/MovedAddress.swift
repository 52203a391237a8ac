internal import Foundation

/// An old address as a server compares it: decoded, and without the slash at its end, for both are one address.
struct MovedAddress: Sendable {
  /// What stands before and after the part that is the same in the new one; all of it where there is none.
  private let parts: [String]
  private let target: String

  init(_ rule: RedirectRule) {
    let from = String(rule.from.withoutEnd)
    parts = (rule.isPattern ? from.components(separatedBy: RedirectRule.any) : [from])
      .map(\.percentDecoded)
    target = rule.to
  }

  /// The address itself where it is one.
  var single: String? { parts.count == 1 ? parts[0] : nil }

  /// A regular expression of the address, with or without the slash, and of nothing else. In it stand only letters, digits
  /// and signs that mean themselves in every configuration.
  var expression: String {
    "^" + parts.map(\.asExpression).joined(separator: "([0-9a-z-]+)") + "/?$"
  }

  /// Where it leads.
  ///
  /// - Parameter part: how the server calls what stood in place of the common part.
  func target(_ part: String) -> String {
    target.components(separatedBy: RedirectRule.any).map(\.inert).joined(separator: part)
  }
}

extension String {
  /// Text that an expression takes for itself: of the signs of ASCII all but letters, digits and a few harmless ones by
  /// their numbers. Beyond ASCII none means anything, and by numbers one server counts bytes and another letters.
  var asExpression: String {
    unicodeScalars.map { sign in
      switch sign {
      case "/", "-", "_", "0"..."9", "a"..."z", "A"..."Z": String(sign)
      case ".": "\\."
      default: sign.isASCII ? UInt8(sign.value).asNumber : String(sign)
      }
    }.joined()
  }

  /// Letters of any alphabet, digits and harmless signs: means itself wherever it stands.
  var isPlain: Bool { allSatisfy { $0.isWordSign || "/.-_~".contains($0) } }

  /// An address with everything encoded that is not harmless; what is encoded already stays.
  fileprivate var inert: String {
    utf8.map { byte in
      let sign = Character(Unicode.Scalar(byte))
      return byte < 0x80 && (sign.isWordSign || "/.-_~%".contains(sign))
        ? String(sign) : "%" + byte.hex
    }.joined()
  }

  var percentDecoded: String { removingPercentEncoding ?? self }
}

extension Character {
  /// Of the signs of ASCII letters and digits alone; any letter beyond.
  fileprivate var isWordSign: Bool {
    guard let ascii = asciiValue, self != "\r\n" else { return isLetter || isNumber }
    return isLetter && ascii < 0x80 || isNumber
  }
}

extension UInt8 {
  fileprivate var asNumber: String { "\\x" + hex }

  fileprivate var hex: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
