internal import Records

/// How the picture of a JPEG is cut into blocks of 8 × 8 values.
struct JPEGFrame {
  struct Component {
    let id: UInt8
    /// How many blocks of it stand side by side and above each other in one unit of all components.
    let across: Int
    let down: Int
    /// In blocks, as far as the picture goes.
    let width: Int
    let height: Int
    /// In blocks, whole units.
    let stride: Int
  }

  let isProgressive: Bool
  let unitsAcross: Int
  let unitsDown: Int
  let components: [Component]
  /// Of a progressive picture, for each component, which values of each block are not zero: what later passes add depends on
  /// it.
  var filled: [[UInt64]]

  /// - Parameter marker: of the segment. Nil for a picture that is made in another way than those of cameras and scanners.
  init?(_ marker: UInt8, _ bytes: [UInt8]) {
    guard (0xC0...0xC2).contains(marker), bytes.count >= 6 else { return nil }
    let (height, width) = (bytes[1...2].bigEndian, bytes[3...4].bigEndian)
    let parts = (0..<Int(bytes[5])).map { 6 + $0 * 3 }
    guard width > 0, height > 0, width * height < Picture.mostPixels, (1...4).contains(parts.count),
      parts.count * 3 + 6 <= bytes.count
    else { return nil }
    let across = parts.map { Int(bytes[$0 + 1] >> 4) }
    let down = parts.map { Int(bytes[$0 + 1] & 0x0F) }
    guard (across + down).allSatisfy({ (1...4).contains($0) }),
      let widest = across.max(), let highest = down.max()
    else { return nil }
    isProgressive = marker == 0xC2
    let units = (width.parts(of: 8 * widest), height.parts(of: 8 * highest))
    (unitsAcross, unitsDown) = units
    let components = parts.indices.map { index in
      Component(
        id: bytes[parts[index]], across: across[index], down: down[index],
        width: (width * across[index]).parts(of: widest).parts(of: 8),
        height: (height * down[index]).parts(of: highest).parts(of: 8),
        stride: units.0 * across[index])
    }
    self.components = components
    let isProgressive = isProgressive
    filled = components.map {
      Array(repeating: 0, count: isProgressive ? units.1 * $0.down * $0.stride : 0)
    }
  }
}

extension Int {
  fileprivate func parts(of size: Int) -> Int { (self + size - 1) / size }
}
