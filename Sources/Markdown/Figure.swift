/// A photo of the record as prose shows it.
struct Figure {
  let media: Media
  /// What the author wrote between the brackets; it takes the place of the record's words.
  let alt: String
  let words: ProseWords
  /// The first photo of the page is loaded at once, the others when they come near.
  let isFirst: Bool

  /// On its own in a paragraph: with its caption and the photographer's name.
  var block: HTMLBytes {
    var html = HTMLBytes(raw: isTall ? "<figure class=\"photo tall\">" : "<figure class=\"photo\">")
    writeImage(to: &html)
    writeCaption(to: &html)
    html.raw("</figure>")
    return html
  }

  /// Among words.
  var inline: HTMLBytes {
    var html = HTMLBytes()
    writeImage(to: &html)
    return html
  }

  private var isTall: Bool { (media.height ?? 0) > (media.width ?? 0) }

  private func writeImage(to html: inout HTMLBytes) {
    guard let sizes = media.sizes else { return writeImage(nil, to: &html) }
    html.raw("<picture><source type=\"image/webp\"")
    html.attribute("srcset", sizes.webp.sourceSet)
    html.attribute("sizes", sizes.room)
    html.raw(">")
    writeImage(sizes, to: &html)
    html.raw("</picture>")
  }

  private func writeImage(_ sizes: Media.Sizes?, to html: inout HTMLBytes) {
    html.raw("<img")
    html.attribute("src", media.href)
    html.attribute("srcset", sizes?.plain.sourceSet)
    html.attribute("sizes", sizes?.room)
    html.attribute("alt", alt.isEmpty ? media.alt : alt)
    html.attribute("width", media.width.map(String.init))
    html.attribute("height", media.height.map(String.init))
    if !isFirst { html.raw(" loading=\"lazy\"") }
    html.raw(" decoding=\"async\">")
  }

  private func writeCaption(to html: inout HTMLBytes) {
    guard
      media.caption != nil || media.credit != nil || media.sizes != nil || !media.people.isEmpty
    else { return }
    html.raw("<figcaption>")
    if let caption = media.caption {
      Nowrap.write(caption, to: &html)
      html.raw(" ")
    }
    if !media.people.isEmpty { writePeople(to: &html) }
    if let credit = media.credit { writeCredit(credit, to: &html) }
    if let licence = media.licence { write(licence, to: &html) }
    if let full = media.sizes?.full { write(full, to: &html) }
    html.raw("</figcaption>")
  }

  private func writePeople(to html: inout HTMLBytes) {
    html.raw("<span class=\"people\">")
    html.text(words.inPhoto + " ")
    for (index, person) in media.people.enumerated() {
      if index > 0 { html.raw(", ") }
      html.raw("<a")
      html.attribute("href", person.href)
      html.raw(">")
      html.text(person.name)
      html.raw("</a>")
    }
    html.raw(".</span> ")
  }

  private func writeCredit(_ credit: String, to html: inout HTMLBytes) {
    html.raw("<span class=\"credit\">")
    html.text(words.photoBy + " ")
    html.text(credit)
    html.raw("</span>")
  }

  private func write(_ licence: Media.Licence, to html: inout HTMLBytes) {
    html.raw(" <span class=\"licence\"><a")
    html.attribute("href", licence.href)
    html.raw(" rel=\"license\">")
    html.text(licence.name)
    html.raw("</a></span>")
  }

  private func write(_ full: Media.Full, to html: inout HTMLBytes) {
    html.raw(" <a class=\"full-size\"")
    html.attribute("href", full.href)
    html.raw(">")
    html.text(words.fullSize)
    html.raw(" (")
    html.text(full.dimensions)
    html.raw(")</a>")
  }
}

extension [Media.Candidate] {
  /// For `srcset`.
  fileprivate var sourceSet: String {
    map { "\($0.href) \($0.width)w" }.joined(separator: ", ")
  }
}
