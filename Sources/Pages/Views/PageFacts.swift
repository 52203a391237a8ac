package import Edition
package import JSON
internal import Records
package import Vietnamese

/// What one page says of itself, from which its frame is made.
package struct PageFacts {
  let route: Route
  let title: String
  /// The title where nothing else of the page is seen: in a tab, a list of results, a shared link.
  var headTitle: String? = nil
  var description: String? = nil
  /// What the page is called at the end of its trail, where that is not the title.
  package var crumb: String? = nil
  /// Between home and the page itself.
  package var trail: [(title: String, route: Route)] = []
  var section: Register? = nil
  package var isSample = false
  /// False where the English page has to show the Vietnamese long text.
  var isTranslated = true
  package var isListed = true
  /// False where search engines are asked to leave out what all else leads to.
  var isSought = true
  /// The languages that have such a page.
  var languages = Language.allCases
  /// Where the other language has what is nearest, if it has no such page.
  var other: Route? = nil
  package var updated: PartialDate? = nil
  package var feeds: [Feed] = []
  var openGraphType = "website"
  var scripts: [Script] = []
  /// What the page is about, in schema.org's words.
  package var about: [JSON] = []
}

extension PageFacts {
  /// A page of a register: of the whole, or of what is left of it by one choice.
  package init(
    _ register: Register, _ facet: Facet? = nil, page number: Int = 1,
    _ place: Paging.Turn.Place = .whole, at desk: PageDesk
  ) {
    let parts = [
      desk.say(register), facet.map { desk.naming.said($0, in: register) },
      desk.naming.title(of: place),
    ]
    self.init(
      route: .register(register, facet, page: number),
      title: parts.compactMap { $0 }.joined(separator: " – "),
      description: desk.say(register.summary),
      trail: facet == nil && number == 1 ? [] : PageFacts.trail(register, at: desk),
      section: register)
  }

  /// The step from home to a register.
  static func trail(_ register: Register, at desk: PageDesk) -> [(title: String, route: Route)] {
    [(desk.say(register), .register(register))]
  }

  /// A page that stands below a register.
  package init(
    _ route: Route, title: String, description: String?, below register: Register,
    at desk: PageDesk
  ) {
    self.init(
      route: route, title: title, description: description,
      trail: PageFacts.trail(register, at: desk),
      section: register)
  }
}
