/// What names mean at one place of a template, found out while compiling.
///
/// Names are looked up in the innermost view first and then outwards, by shape alone: a value that
/// is absent when a page is rendered never lets an outer value of the same name through.
struct Scope: Sendable {
  private(set) var layers: [Layer]
  /// How many views a page holds open here when it is rendered.
  private(set) var depth: Int32
  /// Optional values whose section is open: here they are there for certain.
  private(set) var present: Set<ValuePath> = []
  /// The kind of view that lies innermost; nil inside a list of texts.
  private(set) var innermost: ObjectIdentifier?

  enum Layer: Sendable {
    case view(Outline, Frame)
    /// What `{{.}}` prints: an item of a list of texts, or the value a section asks for.
    case item(Scalar, ValuePath)
  }

  /// One view held open: where it lies, and inside which other one it was found.
  struct Frame: Sendable {
    let depth: Int32
    let parent: Int32?
  }

  init(page: Outline) {
    layers = [.view(page, Frame(depth: 0, parent: nil))]
    depth = 1
    innermost = page.id
  }

  func entering(_ outline: Outline, at path: ValuePath) -> Scope {
    var scope = assuming(path)
    scope.layers.append(.view(outline, Frame(depth: depth, parent: path.depth)))
    scope.depth += 1
    scope.innermost = outline.id
    return scope
  }

  func enteringTexts() -> Scope {
    var scope = self
    scope.layers.append(.item(.text, ValuePath(depth: depth, indexes: [0])))
    scope.depth += 1
    scope.innermost = nil
    return scope
  }

  /// Inside the section of an optional value.
  func asking(for scalar: Scalar, at path: ValuePath) -> Scope {
    var scope = assuming(path)
    scope.layers.append(.item(scalar, path))
    return scope
  }

  func assuming(_ path: ValuePath) -> Scope {
    var scope = self
    scope.present.insert(path)
    return scope
  }

  var views: [Outline] {
    layers.reversed().compactMap { if case .view(let outline, _) = $0 { outline } else { nil } }
  }

  /// Whether the innermost view was reached through the view at the given depth.
  func descends(from ancestor: Int32) -> Bool {
    var frames: [Int32: Int32] = [:]
    for case .view(_, let frame) in layers { frames[frame.depth] = frame.parent }
    var current = depth - 1
    while let parent = frames[current] {
      if parent == ancestor { return true }
      current = parent
    }
    return false
  }
}

/// A value by position: the view it starts from, then slot by slot.
struct ValuePath: Hashable, Sendable {
  let depth: Int32
  let indexes: [Int32]

  func appending(_ index: Int) -> ValuePath {
    ValuePath(depth: depth, indexes: indexes + [Int32(index)])
  }
}
