/// Markup that is already safe to print: rendered prose, or a chart drawn by the build.
///
/// Only a value of this type may stand in `{{{three braces}}}`. Whoever makes one vouches for it.
@usableFromInline package struct HTML: Hashable, Sendable {
  package let markup: String

  package init(_ markup: String) {
    self.markup = markup
  }
}

/// JSON text for `<script type="application/ld+json">`, and nowhere else.
///
/// Printing escapes what could end the script, so any well-formed JSON will do.
@usableFromInline package struct ScriptData: Hashable, Sendable {
  package let json: String

  package init(json: String) {
    self.json = json
  }
}
