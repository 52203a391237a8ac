private import Parallel
package import Records

/// The records that long texts name in their links, read without rendering them: `[tên](official:nguyen-van-an)`.
package enum NamesInProse {
  package static func all(in texts: [Prose], jobs: Int) -> Set<RecordKey> {
    let named = parallelMap(texts.count, jobs: jobs) { index -> Set<RecordKey> in
      switch fileBytes(texts[index].path) {
      case .success(let bytes): names(in: bytes)
      // Whoever reads the text for its page says why it cannot be read.
      case .failure: []
      }
    }
    return named.reduce(into: []) { $0.formUnion($1) }
  }

  /// Wherever a kind and an id stand together, link or not: what a text spells out is named.
  static func names(in bytes: [UInt8]) -> Set<RecordKey> {
    bytes.withUnsafeBufferPointer { text in
      var names: Set<RecordKey> = []
      for colon in text.indices where text[colon] == UInt8(ascii: ":") {
        let word = text[..<colon].reversed().prefix { $0.isSmallLetter }.count
        guard word > 0,
          let kind = Kind(rawValue: String(decoding: text[colon - word..<colon], as: UTF8.self))
        else { continue }
        let id = text[(colon + 1)...].prefix { $0.isSmallLetter || $0.isDigit || $0 == 0x2D }
        if !id.isEmpty { names.insert(RecordKey(kind, String(decoding: id, as: UTF8.self))) }
      }
      return names
    }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
}
