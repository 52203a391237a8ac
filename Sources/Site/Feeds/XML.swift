/// XML being written: elements in order, every text and attribute escaped.
struct XML {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XML) -> Void
  ) {
    open(name, attributes)
    raw(">\n")
    content(&self)
    raw("</\(name)>\n")
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    open(name, attributes)
    raw(">")
    escape(text)
    raw("</\(name)>\n")
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    raw("/>\n")
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    raw("<\(name)")
    for (key, value) in attributes {
      raw(" \(key)=\"")
      escape(value)
      raw("\"")
    }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Control characters have no place in XML 1.0; reading has refused them already.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      default: bytes.append(byte)
      }
    }
  }
}
