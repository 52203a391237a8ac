/// What a server said to one request.
struct Reply {
  let status: Int
  let location: String?
  /// In seconds.
  let retryAfter: Int?
  let type: String
  let body: [UInt8]

  /// What curl was told to print: the lines of each answer on the way, of proxies too, and the body of the last.
  ///
  /// Nil where there is no answer at all.
  init?(_ output: [UInt8]) {
    var rest = output[...]
    var head: [Substring]?
    while rest.starts(with: Array("HTTP/".utf8)), let end = Reply.endOfHead(rest) {
      let lines = String(decoding: rest[..<end], as: UTF8.self)
      head = lines.split(whereSeparator: \.isNewline)
      rest = rest[end...]
    }
    guard let head, let status = head.first?.split(separator: " ").dropFirst().first,
      let status = Int(status)
    else { return nil }
    self.status = status
    body = Array(rest)
    location = Reply.field("location", in: head)
    retryAfter = Reply.field("retry-after", in: head).flatMap { Int($0) }
    type = Reply.field("content-type", in: head) ?? ""
  }

  private static func endOfHead(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound
      ?? bytes.firstRange(of: Array("\n\n".utf8))?.upperBound
  }

  private static func field(_ name: String, in head: [Substring]) -> String? {
    let line = head.last { $0.lowercased().hasPrefix(name + ":") }
    let value = line?.dropFirst(name.count + 1).drop { $0 == " " }
    return value.map(String.init)
  }
}
