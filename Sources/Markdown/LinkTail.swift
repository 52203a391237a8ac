/// What follows the words of a link: `(address "title")` or `[label]`.
struct LinkTail {
  private let bytes: [UInt8]
  private let limit: Int
  private var index: Int

  /// The index after the tail; `index` itself when there is none.
  static func end(in bytes: [UInt8], from index: Int, before limit: Int? = nil) -> Int {
    let limit = limit ?? bytes.count
    guard index < limit else { return index }
    var tail = LinkTail(bytes: bytes, limit: limit, index: index)
    switch bytes[index] {
    case UInt8(ascii: "("): return tail.parenthesis() ? tail.index : index
    case UInt8(ascii: "["): return tail.label() ? tail.index : index
    default: return index
    }
  }

  private var current: UInt8? { index < limit ? bytes[index] : nil }

  private mutating func parenthesis() -> Bool {
    index += 1
    skipSpace()
    guard current == UInt8(ascii: "<") ? pointyAddress() : address() else { return false }
    let afterAddress = index
    skipSpace()
    if index > afterAddress, title() { skipSpace() }
    guard current == UInt8(ascii: ")") else { return false }
    index += 1
    return true
  }

  private mutating func label() -> Bool {
    index += 1
    return skip(through: UInt8(ascii: "]"))
  }

  private mutating func pointyAddress() -> Bool {
    index += 1
    return skip(through: UInt8(ascii: ">"))
  }

  /// Without blanks, its parentheses in pairs.
  private mutating func address() -> Bool {
    var depth = 0
    while let byte = current, byte > 32 {
      if byte == UInt8(ascii: "("), depth < 32 { depth += 1 }
      if byte == UInt8(ascii: ")") {
        guard depth > 0 else { break }
        depth -= 1
      }
      skipOne(byte)
    }
    return depth == 0
  }

  private mutating func title() -> Bool {
    let closing: UInt8
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = current ?? 0
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    index += 1
    return skip(through: closing)
  }

  private mutating func skip(through closing: UInt8) -> Bool {
    while let byte = current {
      skipOne(byte)
      if byte == closing { return true }
    }
    return false
  }

  private mutating func skipOne(_ byte: UInt8) {
    let escapes = byte == UInt8(ascii: "\\") && index + 1 < limit
    index += escapes && bytes[index + 1].isPunctuation ? 2 : 1
  }

  private mutating func skipSpace() {
    while let byte = current, byte.isSpace { index += 1 }
  }
}
