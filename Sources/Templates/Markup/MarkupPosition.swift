/// What kind of value may stand where a template has arrived.
enum MarkupPosition: Hashable {
  /// Between tags: text and markup.
  case content
  /// In `<title>` or `<textarea>`, or in a quoted value: text.
  case text
  /// At the start of an attribute that holds an address: a link.
  case address
  /// In an address whose scheme is not settled yet: nothing.
  case openAddress
  /// Further on in an address: text, percent-encoded.
  case addressTail
  /// In `srcset`: links, and text percent-encoded.
  case addresses
  /// In a script of data: JSON.
  case data
  case forbidden(ForbiddenPosition)
}

/// Where no value may stand.
enum ForbiddenPosition: Hashable {
  case tagName, betweenAttributes, unquotedValue, comment, script, style, styleAttribute
  case event(String)
  case markupAttribute(String)
  case rawElement(String)
}

extension Markup {
  var position: MarkupPosition {
    switch state {
    case .text: .content
    case .tagOpen, .tagName: .forbidden(.tagName)
    case .tag, .attributeName: .forbidden(.betweenAttributes)
    case .beforeValue, .unquotedValue: .forbidden(.unquotedValue)
    case .declaration, .comment: .forbidden(.comment)
    case .rawElement: rawPosition
    case .value: valuePosition
    }
  }

  private var rawPosition: MarkupPosition {
    switch element {
    case "title", "textarea": .text
    case "script": holdsData ? .data : .forbidden(.script)
    case "style": .forbidden(.style)
    default: .forbidden(.rawElement(element))
    }
  }

  private var valuePosition: MarkupPosition {
    if attribute == "style" { return .forbidden(.styleAttribute) }
    if attribute.isEmpty { return .forbidden(.betweenAttributes) }
    if attribute.hasPrefix("on") { return .forbidden(.event(attribute)) }
    if attribute == "srcdoc" { return .forbidden(.markupAttribute(attribute)) }
    switch address {
    case .none: return .text
    case .start: return .address
    case .beginning: return .openAddress
    case .tail: return .addressTail
    case .several: return .addresses
    }
  }

  /// The state past a printed value.
  var pastValue: Markup {
    var past = self
    past.matched = 0
    switch address {
    case .start, .beginning: past.address = .tail
    case .none, .tail, .several: break
    }
    return past
  }
}
