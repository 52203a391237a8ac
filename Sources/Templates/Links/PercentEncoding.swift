/// Percent-encoding of addresses and of their parts, over UTF-8.
enum PercentEncoding {
  /// For a path made of parts: `/` stays.
  static func path(_ text: String) -> String { encoded(text, keeping: pathBytes) }

  /// For one part of an address, such as an id after `#` or a value after `?q=`.
  static func component(_ text: String) -> String { encoded(text, keeping: componentBytes) }

  /// For a whole address: what already has a meaning stays, also a `%` that was written before.
  static func address(_ text: String) -> String { encoded(text, keeping: addressBytes) }

  static let componentBytes = table("-._~")
  private static let pathBytes = table("-._~/!$'()*+,;=:@")
  private static let addressBytes = table("-._~:/?#[]@!$&'()*+,;=%")

  private static func table(_ marks: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for range in [UInt8(ascii: "0")...57, UInt8(ascii: "A")...90, UInt8(ascii: "a")...122] {
      for byte in range { table[Int(byte)] = true }
    }
    for byte in marks.utf8 { table[Int(byte)] = true }
    return table
  }

  private static func encoded(_ text: String, keeping table: [Bool]) -> String {
    guard !text.utf8.allSatisfy({ table[Int($0)] }) else { return text }
    var output = Output()
    output.appendPercentEncoded(text, keeping: table)
    return output.text
  }
}
