package import Edition
package import JSON
internal import Records
package import Vietnamese

/// What one page says of itself, from which its frame is made.
package struct PageFacts {
  let route: Route
  let title: String
  var description: String? = nil
  /// What the page is called at the end of its trail, where that is not the title.
  var crumb: String? = nil
  /// Between home and the page itself.
  var trail: [(title: String, route: Route)] = []
  var section: Register? = nil
  var isSample = false
  /// False where the English page has to show the Vietnamese long text.
  var isTranslated = true
  var isListed = true
  var updated: Day? = nil
  var feeds: [Feed] = []
  var openGraphType = "website"
  var scripts: [Script] = []
  /// What the page is about, in schema.org's words.
  var about: [JSON] = []

  package init(
    route: Route, title: String, description: String? = nil, crumb: String? = nil,
    trail: [(title: String, route: Route)] = [], section: Register? = nil, isSample: Bool = false,
    isTranslated: Bool = true, isListed: Bool = true, updated: Day? = nil, feeds: [Feed] = [],
    openGraphType: String = "website", scripts: [Script] = [], about: [JSON] = []
  ) {
    self.route = route
    self.title = title
    self.description = description
    self.crumb = crumb
    self.trail = trail
    self.section = section
    self.isSample = isSample
    self.isTranslated = isTranslated
    self.isListed = isListed
    self.updated = updated
    self.feeds = feeds
    self.openGraphType = openGraphType
    self.scripts = scripts
    self.about = about
  }
}

extension PageFacts {
  /// What a page of a register says of itself; the rest is for the page to add.
  init(of register: Register, _ facet: Facet? = nil, number: Int = 1, at desk: PageDesk) {
    let title = [
      desk.say(register), facet.map(desk.naming.label),
      number > 1 ? desk.naming.say(.pageNumber, String(number)) : nil,
    ]
    self.init(
      route: .register(register, facet, page: number),
      title: title.compactMap { $0 }.joined(separator: " – "),
      description: desk.say(register.summary),
      trail: facet == nil && number == 1 ? [] : desk.trail(register), section: register)
  }
}
