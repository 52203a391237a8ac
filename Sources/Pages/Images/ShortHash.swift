private import Digests

/// What tells one content of a picture from the next, in its name.
enum ShortHash {
  static func of(_ text: String) -> String { Digest(of: text).shortened(to: 8) }

  static func of(_ bytes: [UInt8]) -> String { Digest(of: bytes).shortened(to: 8) }
}
