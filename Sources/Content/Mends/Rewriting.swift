internal import Diagnostics
internal import Vietnamese

typealias Rewriting = Mend.Rewriting

extension Mend.Rewriting {
  /// How a file that is no UTF-8 can be read with certainty; nil where it cannot.
  static func ofForeign(_ bytes: [UInt8]) -> Mend.Rewriting? {
    if bytes.isMarkedUTF16 { return Mend.Rewriting.utf16.text(of: bytes) == nil ? nil : .utf16 }
    // Its letters, read as others, pass for those of the older ones.
    if Mend.Rewriting.windows1258.text(of: bytes) != nil { return .windows1258 }
    let letters = bytes.latin1
    guard
      let odd = OddLetter.all(in: letters).first(where: { $0.encoding != nil }),
      let rewriting = odd.encoding.map(Mend.Rewriting.init),
      rewriting != .misread, rewriting != .windows1258,
      rewriting.text(of: bytes)?.isVietnamese == true
    else { return nil }
    return rewriting
  }

  init(_ encoding: OldEncoding) {
    switch encoding {
    case .tcvn3: self = .tcvn3
    case .vni: self = .vni
    case .windows1258: self = .windows1258
    case .misread: self = .misread
    }
  }

  /// The file as UTF-8, without a byte order mark; nil where it does not say for certain.
  func text(of all: [UInt8]) -> String? {
    let bytes = SourceText.withoutMark(all)
    let letters = String(validating: bytes, as: UTF8.self) ?? bytes.latin1
    return switch self {
    case .composed: letters.nfc
    case .utf16: all.utf16Text
    case .windows1258: Windows1258.text(of: all) ?? OldEncoding.windows1258.unicode(letters)
    case .tcvn3: OldEncoding.tcvn3.unicode(letters)
    case .vni: OldEncoding.vni.unicode(letters)
    case .misread: OldEncoding.misread.unicode(letters)
    }
  }
}

extension OddLetter {
  var encoding: OldEncoding? { if case .garbled(let encoding) = what { encoding } else { nil } }
}

extension [UInt8] {
  fileprivate var isMarkedUTF16: Bool { starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) }

  /// A letter for each byte.
  fileprivate var latin1: String { String(String.UnicodeScalarView(map { Unicode.Scalar($0) })) }

  fileprivate var utf16Text: String? {
    guard isMarkedUTF16, count.isMultiple(of: 2) else { return nil }
    let isLittle = self[0] == 0xFF
    let units = stride(from: 2, to: count, by: 2).map { index in
      let (first, second) = (UInt16(self[index]), UInt16(self[index + 1]))
      return isLittle ? first | second << 8 : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }
}
