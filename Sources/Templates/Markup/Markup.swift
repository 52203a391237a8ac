/// Where in a page's markup a template has arrived: what decides how a value is escaped there.
///
/// A state machine over the literal text, close to the HTML standard's tokenizer and stricter where
/// a value could be taken for something else.
struct Markup: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case text
    /// After `<` or `</`, before a letter.
    case tagOpen
    case tagName
    /// Between the attributes of a tag, with the last name remembered until another begins.
    case tag
    case attributeName
    case beforeValue
    case value
    case unquotedValue
    /// After `<!`; the counted hyphens tell a comment.
    case declaration
    case comment
    /// In an element whose content holds no tags: `<script>`, `<style>`, `<title>`, …
    case rawElement
  }

  var state = State.text
  /// The tag's name, lower case.
  var element = ""
  var isEndTag = false
  /// The tag is a script of type `application/ld+json`.
  var holdsData = false
  var attribute = ""
  var quote: UInt8 = 0
  var address = AddressPart.none
  /// The literal value of a script's type so far.
  var scriptType = ""
  /// Hyphens seen of a comment's ends, or bytes seen of a raw element's closing tag.
  var matched = 0

  static let text = Markup()

  static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext",
  ]

  /// The state after a section that was entered in `self` and left in `other`, or nil where the two
  /// disagree: then what follows would be read in two ways.
  func joined(with other: Markup) -> Markup? {
    if self == other { return self }
    guard isInTag, other.isInTag, element == other.element, isEndTag == other.isEndTag,
      holdsData == other.holdsData
    else { return nil }
    return betweenAttributes
  }

  private var isInTag: Bool { [.tagName, .tag, .attributeName].contains(state) }

  /// The same tag, past whatever attribute came last.
  var betweenAttributes: Markup {
    Markup(state: .tag, element: element, isEndTag: isEndTag, holdsData: holdsData)
  }
}

/// How far an attribute that holds an address has come.
enum AddressPart: Hashable, Sendable {
  /// The attribute holds no address.
  case none
  /// Nothing yet.
  case start
  /// Literal text that may still become a scheme.
  case beginning(String)
  /// Past what decides where the address leads.
  case tail
  /// An attribute of several addresses: `srcset`.
  case several

  init(attribute: String) {
    self =
      if Self.lists.contains(attribute) {
        .several
      } else if Self.addresses.contains(attribute) {
        .start
      } else {
        .none
      }
  }

  private static let lists: Set<String> = ["srcset", "imagesrcset"]
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "background", "manifest",
    "longdesc", "ping", "xlink:href",
  ]
}
