/// The address that a browser asks for, below the root of the site.
struct RequestPath: Equatable {
  /// With `/` at the start, percent-encoded as it was sent.
  let address: String
  /// The file, `vi/de-xuat/index.html`; nil for what no site has: a way out of it, a byte that is no text.
  let file: String?

  /// - Parameter base: `/sub/path/`, below which the site is.
  init(_ address: String, below base: String) {
    self.address = address
    guard address.hasPrefix(base), let path = RequestPath.decoded(address.dropFirst(base.count)),
      path.split(separator: "/", omittingEmptySubsequences: false).dropLast().allSatisfy(isName),
      path.split(separator: "/").last.map(isName) ?? true,
      !path.contains("\\"), !path.contains("\0")
    else {
      file = nil
      return
    }
    file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// Whether it may be a folder that is asked for without the slash at its end.
  var isOfFolder: Bool { file?.split(separator: "/").last?.contains(".") == false }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let code = UInt8(Substring(rest.prefix(2)), radix: 16)
      else { return nil }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// No site has a name that begins with a dot.
private func isName(_ part: Substring) -> Bool { !part.isEmpty && part.first != "." }
