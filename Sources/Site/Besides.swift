internal import Data
internal import Edition
internal import Outputs
internal import Pages
internal import Records
internal import Vietnamese

/// Files that a site could do without: the switch of `publish` by which they go, and where they lie.
package struct Besides: Sendable {
  package let key: String
  package let paths: [String]

  package init(_ key: String, _ paths: [String]) {
    self.key = key
    self.paths = paths
  }

  /// Those that the site has.
  static func all(_ edition: Edition, _ data: OpenData, _ feeds: FeedPages) -> [Besides] {
    let all = [
      Besides("portable", edition.publish.portable ? [DataPath.portable] : []),
      Besides("side_by_side", edition.sideBySidePaths),
      Besides("record_json", data.recordFiles().map(\.path)),
      Besides("choice_feeds", feeds.pathsOfChoices),
      Besides("choice_tables", (data.listingFiles() + data.provisionFiles()).map(\.path)),
    ]
    return all.filter { !$0.paths.isEmpty }
  }
}
