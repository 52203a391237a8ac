/// What a web server has to know of a site: all that its configuration is written from.
package struct ServedSite: Sendable {
  /// What all addresses begin with: `/`, or `/sub/path/`.
  let base: String
  /// Headers of every answer, those of a page for what is not found among them.
  let everywhere: [HeaderField]
  let places: [ServedPlace]
  let moved: [MovedAddress]
  /// Folders that have a page of their own for what is not found in them: `vi`, `en`.
  let languages: [String]

  package init(
    base: String, headers: [HeaderRule], redirects: [RedirectRule], languages: [String]
  ) {
    self.base = base.percentDecoded
    everywhere = headers.filter { $0.pattern == HeaderRule.everything }.flatMap(\.fields)
    places = headers.filter { $0.pattern != HeaderRule.everything }.compactMap(ServedPlace.init)
    moved = redirects.map(MovedAddress.init)
    self.languages = languages
  }

  static let notFound = "404.html"

  /// The page for what is not found in a folder, and anywhere else.
  func notFound(in language: String) -> String { "\(base)\(language)/\(ServedSite.notFound)" }

  var notFound: String { base + ServedSite.notFound }
}

/// An address, or a folder of addresses, that has headers of its own. They go with what is found there and with nothing
/// else: who asks for a paper that is gone is to read that, and not to download it, or to be told so for a year.
struct ServedPlace: Sendable {
  let path: String
  let isFolder: Bool
  let fields: [HeaderField]

  /// Nil where nothing is left to say: what a file is, each server says by its ending.
  init?(_ rule: HeaderRule) {
    path = rule.start.percentDecoded
    isFolder = rule.isOfFolder
    fields = rule.fields.filter { $0.name != ContentType.header }
    if fields.isEmpty { return nil }
  }

  func covers(_ other: ServedPlace) -> Bool {
    isFolder ? other.path.hasPrefix(path) : other.path == path
  }
}

extension HeaderRule {
  static let everything = "/*"
}
