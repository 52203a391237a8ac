/// The key of a field, and what an editor is told of it. The texts are static: to ask for a field builds none of them.
struct Key: Sendable {
  let name: String
  let about: About

  /// - Parameter headings: what tables call it beside its label, in either language, with semicolons between.
  init(
    _ name: String, vi label: StaticString, _ help: StaticString, en englishLabel: StaticString,
    _ englishHelp: StaticString, example: StaticString, headed headings: StaticString = ""
  ) {
    self.name = name
    about = About(
      label: (label, englishLabel), help: (help, englishHelp), writtenExample: example,
      writtenHeadings: headings)
  }
}
