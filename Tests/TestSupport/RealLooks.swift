private import Content
package import Pages
internal import Site
private import Stages

/// The repository's own templates, compiled once for all tests, with a style sheet whose name no edit changes.
package enum RealLooks {
  package static let compiled = Result { try compile() }

  private static func compile() throws -> Looks {
    let (tree, listed) = SourceTree.read(Repository.templates)
    let stylesheet = Asset(
      name: "site.css", path: "assets/site.css", integrity: "sha384-none", bytes: [])
    let (looks, findings) = LooksFolder(tree, listed: listed)
      .compile(with: Assets(stylesheet: stylesheet, others: []))
    guard let looks else { throw Absent("looks: \(findings)") }
    return looks
  }
}

/// What a test asked for and there was not.
struct Absent: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
