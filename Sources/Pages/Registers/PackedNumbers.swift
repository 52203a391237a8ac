/// A list of small numbers as text that a script reads back with a few lines and that gzip still makes small.
///
/// A digit is one printable character from `#` on. Digits 0 to 63 end a number and count once; 64 to 91 go before them and
/// count 64 times each, in base 28. Numbers under 64, which ought to be the frequent ones, are one character long.
enum PackedNumbers {
  static let ending = 64
  static let leading = 28
  private static let zero: UInt8 = 35

  static func text(_ numbers: some Sequence<Int>) -> String {
    var bytes: [UInt8] = []
    for number in numbers { append(number, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var before: [UInt8] = []
    var rest = number / ending
    while rest > 0 {
      before.append(zero + UInt8(ending + rest % leading))
      rest /= leading
    }
    bytes.append(contentsOf: before.reversed())
    bytes.append(zero + UInt8(number % ending))
  }
}
