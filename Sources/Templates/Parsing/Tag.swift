/// What a tag asks for, by the mark that opens it.
enum TagKind: Sendable {
  case escaped, raw, section, inverted, close, partial, parent, block, comment, delimiters

  init(mark: UInt8) {
    self =
      switch mark {
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "$"): .block
      case UInt8(ascii: "&"), UInt8(ascii: "{"): .raw
      case UInt8(ascii: "!"): .comment
      case UInt8(ascii: "="): .delimiters
      default: .escaped
      }
  }

  /// Whether everything up to a closing tag belongs to it.
  var opens: Bool { [.section, .inverted, .parent, .block].contains(self) }
  var prints: Bool { self == .escaped || self == .raw }
}

/// One `{{…}}` of a template.
struct Tag: Sendable {
  let kind: TagKind
  /// What stands in the tag after its mark, without the space around it.
  let name: String
  /// The whole tag, delimiters included, in bytes of the source.
  let range: Range<Int>
  let nameRange: Range<Int>
  /// Whether the name is one name; if not, that has been reported.
  var isNamed: Bool { !name.isEmpty && !name.utf8.contains(where: Byte.isSpace) }
  /// For a closing tag, what it ends.
  var closes: TagKind?
  /// The blank space before a tag that has its line for itself.
  var indentation: Range<Int>?
}
