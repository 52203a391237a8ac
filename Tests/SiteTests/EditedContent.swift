import Stages
import TestSupport
import Testing
import Vietnamese

/// A content that is looked at again and again while it changes, with templates of which nothing takes time: there are none.
struct EditedContent {
  /// In seconds: later than all moments asked for, so that the site is one to be published.
  private static let later = 1_900_000_000

  private let folder: Folder

  init(_ content: [String: String]) throws {
    let files = Dictionary(
      uniqueKeysWithValues: Edits.content.with(content).map { ("content/" + $0, $1) })
    folder = try Folder(files.with(["templates/x.mustache": "x"]))
  }

  /// - Parameter path: from the folder in which content and templates lie.
  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// - Parameter changes: what becomes of files of the content; nil for one that is deleted.
  func change(_ changes: [String: String?]) throws {
    try folder.change(changes, in: "content")
  }

  func stages(at now: String) throws -> Stages {
    let moment = try #require(Moment(iso: now))
    return Stages(
      SiteOptions(
        content: folder.path + "/content", templates: folder.path + "/templates",
        clock: .moment(moment), now: EditedContent.later, jobs: 2))
  }
}
