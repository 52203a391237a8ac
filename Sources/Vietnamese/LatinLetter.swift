/// The plain letter under every marked letter of the Latin blocks.
///
/// đ, ø and ł have no canonical decomposition, so no Unicode library strips them; and Ð and Ɖ are
/// mistyped for Đ. Hence a table, which is also the fastest way.
enum LatinLetter {
  /// The unmarked letters, in lower case; nil for what is no Latin letter beyond ASCII.
  static func base(of scalar: Unicode.Scalar) -> (first: UInt8, second: UInt8?)? {
    switch table.withUnsafeBufferPointer({ code(scalar.value, $0) }) {
    case none: nil
    case two: pairs[scalar].map { ($0.0, $0.1) }
    case let letter: (letter, nil)
    }
  }

  /// The unmarked letter, or `none`, or `two`, for which ask ``base(of:)``. The
  /// table is handed in, since a loop over prose has no time to fetch it for each letter.
  @inline(__always)
  static func code(_ value: UInt32, _ table: UnsafeBufferPointer<UInt8>) -> UInt8 {
    switch value {
    case 0xC0..<0x250: table[Int(value) - 0xC0]
    case 0x1E00..<0x1F00: table[Int(value) - 0x1E00 + 0x190]
    default: none
    }
  }

  static let none = UInt8(ascii: ".")
  static let two = UInt8(ascii: "+")

  /// 64 code points a row, from U+00C0 to U+024F, then from U+1E00 to U+1EFF; `.` no letter of
  /// ours, `+` two letters.
  static let table = [UInt8](
    ("aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkk.lllllll"
      + "lllnnnnnn.nnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "bbbb...ccdddd....ffg.+.ikkl..nnooo++pp.....ttttuu.vyyzz........."
      + "....+++++++++aaiioouuuuuuuuuu.aaaa++ggggkkoooo..j+d+gg..nnaa++oo"
      + "aaaaeeeeiiiioooorrrruuuusstt..hhnd++zzaaeeooooooooyylnt...acclts"
      + "z..b..eejj.qrryyaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiii"
      + "kkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttttt"
      + "ttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwya...+.aaaaaaaaaaaaaaaa"
      + "aaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
      + "uuyyyyyyyy....yy").utf8)

  private static let pairs: [Unicode.Scalar: (UInt8, UInt8)] = {
    let spellings = [
      "ae": "ÆæǢǣǼǽ", "oe": "Œœ", "ss": "ßẞ", "th": "Þþ", "ij": "Ĳĳ", "dz": "ǄǅǆǱǳ", "lj": "Ǉǈǉ",
      "nj": "Ǌǋǌ", "hv": "ƕ", "oi": "Ƣƣ", "ou": "Ȣȣ",
    ]
    var pairs: [Unicode.Scalar: (UInt8, UInt8)] = [:]
    for (plain, letters) in spellings {
      let bytes = [UInt8](plain.utf8)
      for letter in letters.unicodeScalars { pairs[letter] = (bytes[0], bytes[1]) }
    }
    return pairs
  }()
}
