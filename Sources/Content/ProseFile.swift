package import Diagnostics
internal import Vietnamese

/// A page of prose on disk.
package enum ProseFile {
  /// The text in NFC with `\n` line ends and no byte order mark; nil goes with an error.
  ///
  /// Positions within the text are those of the file, but for a column on a line that was not NFC.
  package static func load(_ path: String) -> (text: String?, findings: [Diagnostic]) {
    let (source, findings) = SourceText.load(path)
    return (source?.prose, findings)
  }

  /// The same of bytes that stood in the file once.
  package static func text(of bytes: [UInt8], _ path: String) -> String? {
    SourceText.read(bytes, path).text?.prose
  }

  /// Whether no letter and no digit is in it. What cannot be read is for others to tell.
  static func isEmpty(_ path: String) -> Bool {
    guard let beginning = fileBeginning(path, upTo: 256) else { return false }
    guard !beginning.bytes.holdsWords else { return false }
    guard !beginning.isWhole else { return true }
    guard case .success(let all) = fileBytes(path) else { return false }
    return !all.holdsWords
  }

  /// The language of an English text that is the Vietnamese file once more; nil where it is another, or holds no words
  /// that would differ. Of more than some words in Vietnamese it is told when the page is made, copied or not.
  static func copiedLanguage(_ english: String, of vietnamese: String) -> Language? {
    guard let size = fileSize(english), size == fileSize(vietnamese),
      case .success(let one) = fileBytes(english), case .success(let other) = fileBytes(vietnamese),
      one == other
    else { return nil }
    switch WrittenLanguage.guess(one) {
    case .en: return .en
    case .vi: return nil
    case nil: return WrittenLanguage.hasMarkedWord(one) ? .vi : nil
    }
  }
}

extension SourceText {
  /// In NFC, with `\n` line ends.
  var prose: String {
    let text =
      bytes.contains(0x0D) ? String(decoding: withoutCarriageReturns, as: UTF8.self) : self.text
    return isNFC ? text : text.nfc
  }

  private var withoutCarriageReturns: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !endsLine { out.append(byte == 0x0D ? 0x0A : byte) }
    }
    return out
  }
}

extension [UInt8] {
  /// Blanks of every width, and marks of byte order and of line breaks, are none.
  fileprivate var holdsWords: Bool {
    indices.contains { index in
      let byte = self[index]
      guard byte >= 0xC2 else { return byte.isAlphanumeric }
      switch (byte, index + 1 < count ? self[index + 1] : 0) {
      case (0xC2, 0xA0), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBB): return false
      default: return true
      }
    }
  }
}
