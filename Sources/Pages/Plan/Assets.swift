package import Templates

/// The files beside the templates that pages need.
package struct Assets: Sendable {
  package let stylesheet: Asset
  /// Other files below `templates/assets/`, published as they are.
  package let others: [Asset]

  /// The scripts of a page, in the order given; one that the folder lacks was reported when it was read.
  func scripts(_ wanted: [Script]) -> [Asset] {
    wanted.compactMap { script in others.first { $0.name == script.name } }
  }

  /// Browsers that are told of no icon ask for `/favicon.ico` on every visit, in vain.
  package var icon: Link? { others.first { $0.name == "icon.svg" }.map { .file($0.path) } }

  /// For feeds that a person opens; a folder of templates may do without it.
  var feedStyle: Asset? { others.first { $0.name == "feed.css" } }

  package init(stylesheet: Asset, others: [Asset]) {
    self.stylesheet = stylesheet
    self.others = others
  }
}

/// A script that some pages ask for. Every page works without; nothing but these is ever run.
package struct Script: Hashable, Sendable {
  /// Below `templates/assets/`.
  package let name: String

  /// Whatever a template folder has to hold.
  package static let all: [Script] = [.register, .search]

  static let register = Script(name: "register.js")
  /// A folder of templates may do without it.
  static let record = Script(name: "record.js")
  static let search = Script(name: "search.js")
}

package struct Asset: Sendable {
  /// Below `templates/assets/`.
  package let name: String
  /// Where it is published; names of changing content carry a hash, so that a cache never serves an old one.
  package let path: String
  /// For `integrity`: `sha384-…`.
  /// Absent in a site opened from a folder, where browsers refuse to check it.
  package let integrity: String?
  package let bytes: [UInt8]

  package init(name: String, path: String, integrity: String?, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.integrity = integrity
    self.bytes = bytes
  }
}
