package import Diagnostics
private import Digests
private import Vietnamese

/// A page of prose on disk.
package enum ProseFile {
  /// The text in NFC with `\n` line ends and no byte order mark; nil goes with an error.
  ///
  /// Positions within the text are those of the file, but for a column on a line that was not NFC.
  package static func load(_ path: String) -> (text: String?, findings: [Diagnostic]) {
    let (source, findings) = SourceText.load(path)
    return (source?.prose, findings)
  }

  /// What `translated_from` names: the first 12 hexadecimal digits of the text's SHA-256.
  package static func fingerprint(of text: String) -> String {
    Digest(of: text).shortened(to: 12)
  }
}

extension SourceText {
  fileprivate var prose: String {
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
