/// A tag of HTML as our pages write them.
struct PageTag {
  let name: String
  let isClosing: Bool
  let end: Int
  private let text: Slice<UnsafeBufferPointer<UInt8>>

  /// - Parameter text: with its brackets.
  init(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    self.text = text
    end = text.endIndex
    isClosing = text.dropFirst().first == UInt8(ascii: "/")
    let rest = text.dropFirst(isClosing ? 2 : 1)
    name = String(decoding: rest.prefix { $0.isOfName }, as: UTF8.self)
  }

  /// What an attribute says; empty where it has none.
  subscript(attribute: String) -> String {
    let whole = String(decoding: text, as: UTF8.self)
    guard let start = whole.firstRange(of: " \(attribute)=\"")?.upperBound else { return "" }
    return Entity.decoded(whole[start...].prefix { $0 != "\"" })
  }
}

extension UInt8 {
  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

/// What stands for a sign that HTML would take for its own.
enum Entity {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// - Parameter name: without `&` and `;`.
  static func sign(_ name: String) -> String? {
    if let sign = named[name] { return sign }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var decoded = String(parts.removeFirst())
    for part in parts {
      let name = part.prefix { $0 != ";" }
      if name.count < part.count, let sign = sign(String(name)) {
        decoded += sign + part.dropFirst(name.count + 1)
      } else {
        decoded += "&" + part
      }
    }
    return decoded
  }
}
