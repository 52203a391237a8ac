internal import Diagnostics

/// A text file that may be read: UTF-8 without a byte order mark, and free of control characters.
struct SourceText {
  let path: String
  let bytes: [UInt8]
  /// Whether the accents are composed; where not, every text taken out of the file has to be.
  let isNFC: Bool

  /// Nil text goes with an error, a text that is not NFC with a warning.
  static func load(_ path: String) -> (text: SourceText?, findings: [Diagnostic]) {
    switch fileBytes(path) {
    case .success(let bytes): read(bytes, path)
    case .failure(let failure): (nil, [failure.diagnostic])
    }
  }

  static func read(_ all: [UInt8], _ path: String) -> (text: SourceText?, findings: [Diagnostic]) {
    let bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(all.dropFirst(3)) : all
    let scan = TextScan(bytes)
    if scan.hasHighBytes, let bad = firstInvalidByte(in: bytes) {
      return (nil, [.notUTF8(position(of: bad, in: bytes, path), guess: Encoding(guessing: all))])
    }
    if let control = scan.control {
      return (nil, [.controlCharacter(position(of: control, in: bytes, path), in: bytes, control)])
    }
    let difference = scan.mayNeedComposing ? firstUncomposed(in: bytes) : nil
    let findings = difference.map { [Diagnostic.notNFC(position(of: $0, in: bytes, path))] } ?? []
    return (SourceText(path: path, bytes: bytes, isNFC: difference == nil), findings)
  }
}

/// The place of a byte; a line ends with `\n`, `\r` or both, and columns count scalars.
func position(of offset: Int, in bytes: [UInt8], _ path: String) -> Place {
  var line = 1
  var start = 0
  for index in 0..<offset where bytes[index] == 0x0A || bytes[index] == 0x0D {
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
    line += 1
    start = index + 1
  }
  let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
  return Place(file: path, line: line, column: column, length: 1)
}

/// What one pass over the bytes tells: almost always that nothing is odd.
private struct TextScan {
  private(set) var control: Int?
  private(set) var mayNeedComposing = false
  private(set) var hasHighBytes = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        let byte = buffer[index]
        if byte >= 0x20 && byte < 0x7F { continue }
        if byte < 0x80 { note(ascii: byte, index) } else { note(high: byte, index, buffer) }
      }
    }
  }

  private mutating func note(ascii byte: UInt8, _ index: Int) {
    if control == nil, byte != 0x0A, byte != 0x0D, byte != 0x09 { control = index }
  }

  /// Vietnamese letters lie in U+00C0–U+01B0 and U+1E00–U+1EFF, where every letter is composed.
  private mutating func note(high byte: UInt8, _ index: Int, _ buffer: UnsafeBufferPointer<UInt8>) {
    hasHighBytes = true
    let second = index + 1 < buffer.count ? buffer[index + 1] : 0
    let third = index + 2 < buffer.count ? buffer[index + 2] : 0
    switch (byte, second, third) {
    case (0x80...0xBF, _, _), (0xC3...0xCB, _, _), (0xE1, 0xB8...0xBB, _): return
    case (0xC2, 0x80...0x9F, _), (0xE2, 0x80, 0xA8...0xA9): control = control ?? index
    case (0xC2, _, _), (0xE2, 0x80, 0x82...0xBF), (0xE2, 0x82, _), (0xE2, 0x86, _): return
    default: mayNeedComposing = true
    }
  }
}

private func firstInvalidByte(in bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    offset += UTF8.width(scalar)
  }
  return offset
}

private func firstUncomposed(in bytes: [UInt8]) -> Int? {
  let right = composed(String(decoding: bytes, as: UTF8.self)).utf8
  if right.elementsEqual(bytes) { return nil }
  var offset = zip(right, bytes).prefix { $0 == $1 }.count
  while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
  return offset
}

/// How a file that is not UTF-8 may have been saved.
enum Encoding {
  case utf16, legacy

  init(guessing bytes: [UInt8]) {
    let marked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    self = marked || bytes.count(where: { $0 == 0 }) > bytes.count / 8 ? .utf16 : .legacy
  }
}
