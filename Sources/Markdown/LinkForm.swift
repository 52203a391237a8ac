/// What the address of a link is, judged from its bytes alone.
///
/// Only what is on the list passes; anything else, however spelled, is an error.
enum LinkForm: Hashable {
  case outside
  case heading(String)
  case record(ProseLink)
  case relative
  case unknownScheme(String)
  case empty

  init(_ address: [UInt8], kinds: [String]) {
    guard let first = address.first else {
      self = .empty
      return
    }
    guard first != UInt8(ascii: "#") else {
      self = .heading(String(decoding: address.dropFirst(), as: UTF8.self))
      return
    }
    guard let colon = LinkForm.schemeEnd(address) else {
      self = LinkForm.isClean(address) ? .relative : .unknownScheme("")
      return
    }
    if LinkForm.isOutside(address) {
      self = .outside
      return
    }
    let scheme = String(decoding: address[..<colon], as: UTF8.self)
    if kinds.contains(scheme), let link = LinkForm.record(kind: scheme, address[(colon + 1)...]) {
      self = .record(link)
    } else {
      self = .unknownScheme(scheme)
    }
  }

  /// The offset of the first `:` that no `/`, `?` or `#` stands before.
  private static func schemeEnd(_ address: [UInt8]) -> Int? {
    let stops: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
    let end = address.firstIndex { $0 == UInt8(ascii: ":") || stops.contains($0) }
    return end.flatMap { address[$0] == UInt8(ascii: ":") ? $0 : nil }
  }

  private static let prefixes: [(text: [UInt8], isWeb: Bool)] = [
    ([UInt8]("https://".utf8), true), ([UInt8]("http://".utf8), true),
    ([UInt8]("mailto:".utf8), false), ([UInt8]("tel:".utf8), false),
  ]

  private static func isOutside(_ address: [UInt8]) -> Bool {
    guard isClean(address) else { return false }
    return prefixes.contains { prefix, isWeb in
      guard address.count > prefix.count,
        zip(address, prefix).allSatisfy({ $0.lowercased == $1 })
      else { return false }
      return !isWeb || isHostStart(address[prefix.count])
    }
  }

  /// Not the end of an empty host, and no sign that some browsers read as a slash.
  private static func isHostStart(_ byte: UInt8) -> Bool {
    !"/\\?#@:".utf8.contains(byte)
  }

  /// No blank and no control character.
  private static func isClean(_ address: some Collection<UInt8>) -> Bool {
    address.allSatisfy { $0 > 32 && $0 != 127 }
  }

  private static func record(kind: String, _ rest: ArraySlice<UInt8>) -> ProseLink? {
    guard isClean(rest) else { return nil }
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    return ProseLink(
      kind: kind, id: String(decoding: rest[..<(hash ?? rest.endIndex)], as: UTF8.self),
      anchor: hash.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) })
  }
}
