package import Diagnostics
internal import Linking

/// Where all pages of the site lead, held against what there is: texts, templates and what pages are made of alike.
package struct LinkReview: Sendable {
  private let base: String
  private let place: @Sendable (String) -> Place?

  /// - Parameters:
  ///   - base: the address of the site, `https://host/sub/path/`.
  ///   - place: of a link as it is written, where somebody wrote it by hand.
  package init(base: String, place: @escaping @Sendable (String) -> Place?) {
    self.base = base
    self.place = place
  }

  func check(of paths: [String]) -> LinkCheck { LinkCheck(base: base, paths: paths) }

  /// One for each link that leads nowhere, on however many pages it stands.
  func findings(of pages: LinkedPages) throws(OutputFailure) -> [Diagnostic] {
    var found: [String: [String]] = [:]
    for (page, dead) in try pages.dead() {
      for written in dead { found[written, default: []].append(page) }
    }
    return found.sorted { $0.key < $1.key }.map { written, pages in
      .leadsNowhere(written, on: pages.sorted(), at: place(written))
    }
  }
}
