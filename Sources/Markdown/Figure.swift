internal import Vietnamese

/// A photo of the record as prose shows it.
struct Figure {
  let media: Media
  /// What the author wrote between the brackets; it takes the place of the record's words.
  let alt: String
  let language: Language

  /// On its own in a paragraph: with its caption and the photographer's name.
  var block: HTML {
    var html = HTML(raw: "<figure class=\"photo\">")
    writeImage(to: &html)
    writeCaption(to: &html)
    html.raw("</figure>")
    return html
  }

  /// Among words.
  var inline: HTML {
    var html = HTML()
    writeImage(to: &html)
    return html
  }

  private func writeImage(to html: inout HTML) {
    html.raw("<img")
    html.attribute("src", media.href)
    html.attribute("alt", alt.isEmpty ? media.alt : alt)
    html.attribute("width", media.width.map(String.init))
    html.attribute("height", media.height.map(String.init))
    html.raw(" loading=\"lazy\">")
  }

  private func writeCaption(to html: inout HTML) {
    guard media.caption != nil || media.credit != nil || !media.people.isEmpty else { return }
    html.raw("<figcaption>")
    if let caption = media.caption { Nowrap.write(caption, to: &html) }
    if !media.people.isEmpty {
      if media.caption != nil { html.raw(" ") }
      writePeople(to: &html)
    }
    if let credit = media.credit {
      if media.caption != nil || !media.people.isEmpty { html.raw(" ") }
      html.raw("<span class=\"credit\">")
      html.raw(language == .vi ? "Ảnh: " : "Photo: ")
      html.text(credit)
      html.raw("</span>")
    }
    html.raw("</figcaption>")
  }

  private func writePeople(to html: inout HTML) {
    html.raw("<span class=\"people\">")
    html.raw(language == .vi ? "Trong ảnh: " : "In the photo: ")
    for (index, person) in media.people.enumerated() {
      if index > 0 { html.raw(", ") }
      html.raw("<a")
      html.attribute("href", person.href)
      html.raw(">")
      html.text(person.name)
      html.raw("</a>")
    }
    html.raw(".</span>")
  }
}
