internal import Outputs

/// Where each format keeps XMP; the picture's own bytes stay as they are.
extension [UInt8] {
  /// - Returns: nil for a picture whose shape cannot be told.
  func stating(_ rights: Rights) -> [UInt8]? {
    let packet = Array(rights.packet.utf8)
    if starts(with: [0xFF, 0xD8]) { return jpeg(stating: packet) }
    if starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(stating: packet) }
    return webp(stating: packet)
  }

  /// In a segment of applications at the start, after JFIF's where there is one.
  private func jpeg(stating packet: [UInt8]) -> [UInt8]? {
    let body = Array("http://ns.adobe.com/xap/1.0/".utf8) + [0] + packet
    let length = body.count + 2
    guard length <= 0xFFFF else { return nil }
    let hasJFIF = count > 6 && self[2] == 0xFF && self[3] == 0xE0
    let start = hasJFIF ? 4 + Int(self[4]) << 8 + Int(self[5]) : 2
    guard start <= count else { return nil }
    return self[..<start] + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + body
      + self[start...]
  }

  /// In a text that is not compressed, after the header.
  private func png(stating packet: [UInt8]) -> [UInt8]? {
    let header = 33
    guard count > header else { return nil }
    let named = Array("iTXtXML:com.adobe.xmp".utf8) + [0, 0, 0, 0, 0] + packet
    let length = named.count - 4
    let sum = named.crc32
    return self[..<header] + length.bigEndianBytes + named + Int(sum).bigEndianBytes
      + self[header...]
  }

  /// In a chunk at the end, of which the extended header tells.
  private func webp(stating packet: [UInt8]) -> [UInt8]? {
    guard let shape = webpShape else { return nil }
    let isExtended = self[12..<16].elementsEqual("VP8X".utf8)
    let flags: UInt8 = (isExtended ? self[20] : 0) | 0x04
    let header =
      Array("VP8X".utf8) + CleanPicture.size(10) + [flags, 0, 0, 0]
      + CleanPicture.size(shape.width - 1).prefix(3) + CleanPicture.size(shape.height - 1).prefix(3)
    let padding: [UInt8] = packet.count % 2 == 0 ? [] : [0]
    let chunk = Array("XMP ".utf8) + CleanPicture.size(packet.count) + packet + padding
    let all = header + self[(isExtended ? 30 : 12)...] + chunk
    return Array("RIFF".utf8) + CleanPicture.size(all.count + 4) + Array("WEBP".utf8) + all
  }

  /// From the header that the first chunk begins with: the container's specification, RFC 9649.
  private var webpShape: (width: Int, height: Int)? {
    guard count > 30 else { return nil }
    switch String(decoding: self[12..<16], as: UTF8.self) {
    case "VP8X": return (1 + number(24, bytes: 3), 1 + number(27, bytes: 3))
    case "VP8 ": return (number(26, bytes: 2) & 0x3FFF, number(28, bytes: 2) & 0x3FFF)
    case "VP8L":
      let bits = number(21, bytes: 4)
      return (1 + bits & 0x3FFF, 1 + (bits >> 14) & 0x3FFF)
    default: return nil
    }
  }

  /// The lowest byte first, as RIFF has it.
  private func number(_ start: Int, bytes: Int) -> Int {
    self[start..<start + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// As PNG has it (ISO 3309).
  private var crc32: UInt32 {
    var sum = ~UInt32(0)
    for byte in self {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

extension Int {
  fileprivate var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
