/// XML being written: elements in order, every text and attribute escaped.
struct XML {
  private(set) var bytes: [UInt8]

  init() { bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) }

  /// What follows on bytes that were taken already.
  static var continued: XML { XML(bytes: []) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// How browsers are to show it that know the format no other way.
  mutating func styled(by address: String) {
    open("?xml-stylesheet", ["type": "text/css", "href": address])
    raw("?>\n")
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XML) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    raw(">\n")
  }

  mutating func end(_ name: String) { raw("</\(name)>\n") }

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
    guard text.utf8.contains(where: { escape($0) != nil }) else { return raw(text) }
    for byte in text.utf8 {
      if let escape = escape(byte) { raw(escape) } else { bytes.append(byte) }
    }
  }

  private func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
