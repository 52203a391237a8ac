/// Goes from tag to tag of a page, for the few attributes that name something.
struct TagReader {
  enum Name { case id, address, addresses }

  struct Tag { let attributes: [(Name, String)] }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next tag that begins an element.
  mutating func next() -> Tag? {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if skip("!--", to: "-->") { continue }
      guard index < bytes.count, bytes[index].isLetter else { continue }
      let name = word()
      let tag = Tag(attributes: attributes())
      // What stands in these is not markup.
      for raw in ["script", "style"] where name.elementsEqual(raw.utf8) {
        _ = skip("", to: "</" + raw)
      }
      return tag
    }
    return nil
  }

  /// Past a text that begins here and what it ends with; false where it does not begin here.
  private mutating func skip(_ first: String, to last: String) -> Bool {
    guard bytes[index...].starts(with: first.utf8) else { return false }
    let end = Array(last.utf8)
    while index < bytes.count {
      guard let found = bytes[index...].firstIndex(of: end[0]) else { break }
      index = found
      if bytes[index...].starts(with: end) {
        index += end.count
        return true
      }
      index += 1
    }
    index = bytes.count
    return true
  }

  private mutating func word() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = index
    while index < bytes.count, !bytes[index].endsWord { index += 1 }
    return bytes[start..<index]
  }

  private mutating func attributes() -> [(Name, String)] {
    var found: [(Name, String)] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index].isBlank || bytes[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let written = word()
      let name = Name(written)
      if let value = value(wanted: name != nil), let name { found.append((name, value)) }
      // A sign that begins no name is passed over.
      if written.isEmpty, index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    }
    return found
  }

  /// What stands after `=`; its text only where it is wanted.
  private mutating func value(wanted: Bool) -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let rest = bytes[index...]
    let end =
      (isQuoted
        ? rest.firstIndex(of: quote)
        : rest.firstIndex { $0.isBlank || $0 == UInt8(ascii: ">") }) ?? bytes.count
    defer { index = min(bytes.count, isQuoted ? end + 1 : end) }
    return wanted ? String(decoding: bytes[index..<end], as: UTF8.self).withoutReferences : nil
  }
}

extension TagReader.Name {
  fileprivate init?(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    switch name.count {
    case 2 where name.elementsEqual("id".utf8): self = .id
    case 3 where name.elementsEqual("src".utf8): self = .address
    case 4 where name.elementsEqual("href".utf8): self = .address
    case 6 where name.elementsEqual("action".utf8): self = .address
    case 6 where name.elementsEqual("srcset".utf8): self = .addresses
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  fileprivate var isBlank: Bool { self <= 0x20 }
  fileprivate var endsWord: Bool {
    isBlank || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}

extension String {
  /// As the browser reads the value of an attribute.
  fileprivate var withoutReferences: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let signs = [
      ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&lt;", "<"),
      ("&gt;", ">"), ("&amp;", "&"),
    ]
    return signs.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
