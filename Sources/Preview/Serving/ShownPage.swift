internal import Digests

/// A page as it is shown: what a site would have there, and the bar below it.
package struct ShownPage: Sendable {
  let status: Int
  let page: [UInt8]
  /// The content of the bar.
  package let bar: String
  /// Said when the preview does not answer any more.
  let ended: String

  /// What tells this page from another, and this bar from another.
  package var look: Look {
    Look(page: Digest(of: page).text, bar: Digest(of: Array(bar.utf8)).text)
  }

  package struct Look: Hashable, Sendable {
    package let page: String
    package let bar: String
  }

  private static let end = Array("</body>".utf8)

  /// In a shadow tree, where neither the site's style sheet nor the bar's reaches the other. The script comes before those of
  /// the page, to see it as it is.
  ///
  /// - Parameter address: from the root of the host, as the page is asked for again.
  func bytes(at address: String) -> [UInt8] {
    let look = look
    let element: Markup = """
      <bieuduong-preview data-address="\(address)" data-page="\(look.page)" data-bar="\(look.bar)" \
      data-ended="\(ended)"><template shadowrootmode="open"><link rel="stylesheet" href="\(PreviewPath.style)">\
      <div id="bar">
      """
    let rest: Markup = """
      </div></template></bieuduong-preview><script src="\(PreviewPath.script)"></script>
      """
    let added = Array((element.html + bar + rest.html).utf8)
    guard let place = page.lastRange(of: ShownPage.end) else { return page + added }
    return page[..<place.lowerBound] + added + page[place.lowerBound...]
  }
}

extension [UInt8] {
  fileprivate func lastRange(of wanted: [UInt8]) -> Range<Int>? {
    guard count >= wanted.count else { return nil }
    return (0...(count - wanted.count)).reversed().lazy
      .filter { self[$0] == wanted[0] && self[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0..<$0 + wanted.count }.first
  }
}
