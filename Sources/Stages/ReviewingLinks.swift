internal import Content
internal import Diagnostics
package import Edition
package import Publishing
internal import Records

extension Stages {
  /// Holds all links of a site against what there is. One that somebody wrote into a template is told where it stands.
  package func linkReview(of edition: Edition, _ listed: Listed) -> LinkReview {
    LinkReview(base: edition.settings.base) { written in
      listed.templates.files.lazy.map { listed.templates.shown($0.path) }
        .filter { $0.hasSuffix(".mustache") }
        .compactMap { Stages.place(of: written, in: $0) }.first
    }
  }

  private static func place(of link: String, in path: String) -> Place? {
    let lines = (ProseFile.load(path).0 ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let found = line.firstRange(of: "=\"\(link)\"") else { continue }
      let column = line[..<found.lowerBound].unicodeScalars.count + 3
      return Place(
        file: path, line: number + 1, column: column, length: link.unicodeScalars.count)
    }
    return nil
  }
}
