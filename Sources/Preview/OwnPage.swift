internal import Vietnamese

/// A page of the preview itself, which no site has.
struct OwnPage {
  let language: Language
  let title: Bilingual
  var body: Markup = "<body></body>"

  /// Browsers that are told of no icon ask the site for `/favicon.ico`, in vain.
  var bytes: [UInt8] {
    let page: Markup = """
      <!doctype html><html lang="\(language.rawValue)"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <title>\(title[language])</title><link rel="icon" type="image/svg+xml" href="\(PreviewPath.icon)">\
      <link rel="stylesheet" href="\(PreviewPath.style)"></head>\(body)</html>

      """
    return Array(page.html.utf8)
  }
}
