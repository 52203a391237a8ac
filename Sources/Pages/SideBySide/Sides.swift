internal import Edition
package import Records
internal import Templates
internal import Vietnamese

/// What a record says beside its long text, line by line, in one language.
///
/// Both languages give the same lines in the same order, since both are made from the same record; a line that is not
/// said in a language is there and empty.
package struct Sides {
  struct Line: Sendable {
    var isHeading = false
    let html: HTML?
  }

  let desk: PageDesk
  private(set) var lines: [Line] = []

  init(_ desk: PageDesk) { self.desk = desk }

  mutating func heading(_ words: Bilingual) {
    lines.append(Line(isHeading: true, html: .text(desk.say(words))))
  }

  /// A text that may not have been written in this language.
  mutating func text(_ label: Bilingual?, _ text: LocalText?) {
    guard let text else { return }
    let isSaid = text.said(in: desk.language).language == desk.language
    lines.append(Line(html: isSaid ? labelled(label, .prose(desk.plain(text))) : nil))
  }

  /// Words that are certain to exist in both languages.
  mutating func line(_ label: Bilingual, _ html: HTML) {
    lines.append(Line(html: labelled(label, html)))
  }

  mutating func line(_ html: HTML) { lines.append(Line(html: labelled(nil, html))) }

  private func labelled(_ label: Bilingual?, _ html: HTML) -> HTML {
    guard let label else { return HTML("<p>") + html + HTML("</p>") }
    return HTML("<p><span class=\"label\">") + .text(desk.say(label)) + HTML("</span> ") + html
      + HTML("</p>")
  }
}

extension PageDesk {
  /// The facts of a record with a page, as far as words have to be found for them.
  func sides(of key: RecordKey) -> [Sides.Line] {
    var sides = Sides(self)
    if registry.ask(
      key,
      { record -> Bool? in
        record.say(in: &sides)
        return true
      }) == nil
    {
      return []
    }
    say(registry.header(of: key)?.media ?? [], in: &sides)
    return sides.lines
  }

  package func say(_ commendation: Commendation, in sides: inout Sides) {
    sides.line(title(of: commendation))
    sides.text(Bilingual(vi: "Thành tích", en: "Citation"), commendation.citation)
    sides.line(
      Bilingual(vi: "Loại hình", en: "Type of commendation"), .text(say(commendation.ground)))
    say(commendation.decision, in: &sides)
    for change in edition.changes(of: commendation) {
      sides.heading(change.status.label)
      say(change.decision, in: &sides)
      sides.text(Bilingual(vi: "Lý do", en: "Reason"), change.reason)
    }
  }

  private func say(_ decision: Decision, in sides: inout Sides) {
    let on = decision.on.value
    let authority = unit(decision.by, on: on).map { .text(", ") + $0.name } ?? .text("")
    sides.line(
      Bilingual(vi: "Quyết định", en: "Decision"),
      .prose("\(decision.number.value), \(on.short(language))") + authority)
    sides.text(Bilingual(vi: "Người ký", en: "Signed by"), decision.signer)
  }

  package func say(_ document: Document, in sides: inout Sides) {
    sides.line(.prose(naming.label(of: document)))
    sides.text(nil, document.title)
    for article in document.articles {
      sides.text(
        Bilingual(vi: "Điều \(article.number.value)", en: "Article \(article.number.value)"),
        article.title)
    }
  }

  private func say(_ media: [Media], in sides: inout Sides) {
    guard media.contains(where: { $0.caption != nil }) else { return }
    sides.heading(Bilingual(vi: "Ảnh", en: "Photographs"))
    for photograph in media { sides.text(nil, photograph.caption) }
  }
}
