/// Where the compiler stands in the templates: everything that holds for a list of nodes.
struct Setting: Sendable {
  var template: ParsedTemplate
  var scope: Scope
  /// What a partial's place indents its lines by.
  var indentation: [UInt8] = []
  /// Blocks that templates further out have filled.
  var overrides: [String: Override] = [:]
  /// The templates that are being included, outermost first.
  var inclusions: [Inclusion]
  /// Sections, blocks and inclusions around, over all templates.
  var level = 0

  func with(scope: Scope) -> Setting {
    var setting = self
    setting.scope = scope
    return setting
  }

  var deeper: Setting {
    var setting = self
    setting.level += 1
    return setting
  }
}

/// A block's content, and where it was written: names of blocks and templates in it are looked up
/// there, names of values where the block stands.
struct Override: Sendable {
  let nodes: [TemplateNode]
  let setting: Setting
}

/// A template being included, to tell a tree from a circle.
struct Inclusion: Sendable {
  let template: String
  let view: ObjectIdentifier?
  let filledBlocks: Set<String>
  /// The depth of the innermost view on entering.
  let depth: Int32
  /// The markup on entering, which a call from further in must meet again.
  let markup: Markup
  let routine: Int
}
