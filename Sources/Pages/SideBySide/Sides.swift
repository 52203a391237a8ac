internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What a record says beside its long text, line by line, in one language.
///
/// Both languages give the same lines in the same order, since both are made from the same record; a line that is not
/// said in a language is there and empty.
struct Sides {
  struct Line: Sendable {
    var isHeading = false
    let html: HTML?
  }

  let desk: PageDesk
  private(set) var lines: [Line] = []

  init(_ desk: PageDesk) { self.desk = desk }

  mutating func heading(_ word: Word) { heading(said: desk.say(word)) }

  mutating func heading(said words: String) {
    lines.append(Line(isHeading: true, html: .text(words)))
  }

  /// A text that may not have been written in this language.
  mutating func text(_ label: Word?, _ text: LocalText?) {
    self.text(said: label.map { desk.say($0) }, text)
  }

  mutating func text(said label: String?, _ text: LocalText?) {
    guard let text else { return }
    let isSaid = text.said(in: desk.language).language == desk.language
    lines.append(Line(html: isSaid ? labelled(label, .prose(desk.plain(text))) : nil))
  }

  /// Words that are certain to exist in both languages.
  mutating func line(_ label: Word, _ html: HTML) { line(said: desk.say(label), html) }

  mutating func line(said label: String, _ html: HTML) {
    lines.append(Line(html: labelled(label, html)))
  }

  mutating func line(_ html: HTML) { lines.append(Line(html: labelled(nil, html))) }

  /// What there may be none of, under its heading.
  mutating func list<Item>(
    _ heading: Word, _ items: [Item], say: (inout Sides, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    self.heading(heading)
    for item in items { say(&self, item) }
  }

  private func labelled(_ label: String?, _ html: HTML) -> HTML {
    guard let label else { return HTML("<p>") + html + HTML("</p>") }
    return HTML("<p><span class=\"label\">") + .text(label) + HTML("</span> ") + html + HTML("</p>")
  }
}

extension Sides {
  /// The facts of a record with a page, as far as words have to be found for them.
  static func lines(of key: RecordKey, at desk: PageDesk) -> [Line] {
    desk.registry.ask(key) { record in
      var sides = Sides(desk)
      record.say(in: &sides)
      sides.list(.photographs, record.header.media.compactMap(\.caption)) { $0.text(nil, $1) }
      return sides.lines
    } ?? []
  }
}
