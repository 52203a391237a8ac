private import CCMark
private import Glibc

/// The tree that libcmark makes of a text. This is the only file that knows the library.
///
/// Everything we add is an edit of this tree, and the library prints it: whatever we leave alone is
/// CommonMark to the letter.
enum Tree {
  /// Quotes become “ ”, `--` becomes –. Raw HTML and dangerous addresses are left out by the
  /// library even if one of them should slip past us.
  private static let options = CMARK_OPT_SMART

  /// Hands the tree to `body` and frees it afterwards; no node may be kept.
  static func parsed<Result>(_ text: ArraySlice<UInt8>, _ body: (Node) -> Result) -> Result {
    let root = text.withUnsafeBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, options)
    }
    guard let root else { preconditionFailure("libcmark makes a tree of every text") }
    defer { cmark_node_free(root) }
    return body(Node(pointer: root))
  }
}

/// One node of a tree, valid while the tree is. An edit never frees the node it is called on,
/// except `remove` and `replace`.
struct Node: Equatable {
  fileprivate let pointer: OpaquePointer

  /// Numbered as the library numbers them.
  enum Kind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph
    case heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
  }

  enum Event { case enter, leave }
}

// Reading
extension Node {
  var kind: Kind { Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none }
  var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
  var next: Node? { cmark_node_next(pointer).map(Node.init) }
  var previous: Node? { cmark_node_previous(pointer).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Lines count from 1; exact for blocks only.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// In bytes from 1; exact for blocks only.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// Entities and escapes are resolved already.
  var address: [UInt8] { Node.bytes(cmark_node_get_url(pointer)) }

  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    guard let text = cmark_node_get_literal(pointer) else { return body([UInt8]().span) }
    let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
    return body(bytes.bindMemory(to: UInt8.self).span)
  }

  var literal: [UInt8] { Node.bytes(cmark_node_get_literal(pointer)) }

  /// Visits the node and everything under it without recursion, however deep it is. Leaves are
  /// entered and not left. The visited node may be replaced when it is a leaf or left, and so may
  /// whatever came before it.
  func walk(_ visit: (Event, Node, Kind) -> Void) {
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
      let node = Node(pointer: current)
      visit(event == CMARK_EVENT_ENTER ? .enter : .leave, node, node.kind)
    }
  }

  func html() -> [UInt8] {
    let text = cmark_render_html(pointer, CMARK_OPT_DEFAULT)
    defer { free(text) }
    return Node.bytes(text)
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

// Editing
extension Node {
  /// Trusted HTML around the node's children, on the line they stand in.
  static func inline(opening: consuming HTMLBytes, closing: consuming HTMLBytes = HTMLBytes())
    -> Node
  {
    let node = Node(pointer: cmark_node_new(CMARK_NODE_CUSTOM_INLINE))
    opening.withCString { _ = cmark_node_set_on_enter(node.pointer, $0) }
    closing.withCString { _ = cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  /// Trusted HTML around the node's children, on lines of its own.
  static func block(
    opening: consuming HTMLBytes = HTMLBytes(), closing: consuming HTMLBytes = HTMLBytes()
  ) -> Node {
    let node = Node(pointer: cmark_node_new(CMARK_NODE_CUSTOM_BLOCK))
    opening.withCString { _ = cmark_node_set_on_enter(node.pointer, $0) }
    closing.withCString { _ = cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  static func text(_ bytes: some Collection<UInt8>) -> Node {
    let node = Node(pointer: cmark_node_new(CMARK_NODE_TEXT))
    node.setLiteral(bytes)
    return node
  }

  static func paragraph() -> Node { Node(pointer: cmark_node_new(CMARK_NODE_PARAGRAPH)) }

  func setLiteral(_ bytes: some Collection<UInt8>) {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer {
      _ = cmark_node_set_literal(pointer, $0.baseAddress)
    }
  }

  func setLevel(_ level: Int) { cmark_node_set_heading_level(pointer, Int32(level)) }
  func setAddress(_ address: String) { cmark_node_set_url(pointer, address) }
  func append(_ child: Node) { cmark_node_append_child(pointer, child.pointer) }
  func insert(before sibling: Node) { cmark_node_insert_before(sibling.pointer, pointer) }
  func insert(after sibling: Node) { cmark_node_insert_after(sibling.pointer, pointer) }

  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts `other` in the node's place and frees the node.
  func replace(with other: Node) {
    cmark_node_replace(pointer, other.pointer)
    cmark_node_free(pointer)
  }

  func moveChildren(to other: Node) {
    while let child = firstChild { other.append(child) }
  }

  /// Leaves the node's children where the node was.
  func unwrap() {
    while let child = firstChild { child.insert(before: self) }
    remove()
  }
}
