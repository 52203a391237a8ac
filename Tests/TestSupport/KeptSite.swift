internal import Diagnostics
internal import Edition
package import Foundation
package import Keeping
internal import Outputs
internal import Pages
internal import Publishing
internal import Site
private import Stages
private import Vietnamese

/// A content whose site is kept between builds, as its owner keeps it.
package final class KeptSite {
  private let folder: Folder
  /// What is not taken down while its pages are made.
  private let deafTo: Mark.Space?
  private var content: [String: String] = [:]

  package init(_ content: [String: String], deafTo: Mark.Space? = nil) throws {
    folder = try Folder([:])
    self.deafTo = deafTo
    try edit(content)
  }

  /// The files of the content from now on.
  package func edit(_ content: [String: String]) throws {
    for path in self.content.keys where content[path] == nil {
      try folder.remove("content/" + path)
    }
    for (path, text) in content where self.content[path] != text {
      try folder.write(text, to: "content/" + path)
    }
    self.content = content
  }

  /// Every file after a build that goes on from the last one.
  package func built(at now: String) throws -> [String: Data] {
    try built(at: now, in: "site", remembering: true)
  }

  /// Every file after a build from nothing.
  package func builtAnew(at now: String) throws -> [String: Data] {
    try built(at: now, in: "new", remembering: false)
  }

  private func built(
    at now: String, in output: String, remembering: Bool
  ) throws -> [String: Data] {
    guard let moment = Moment(iso: now) else { throw Absent("no moment “\(now)”") }
    let stages = Stages(
      SiteOptions(
        content: folder.path + "/content", templates: Repository.templates,
        clock: .moment(moment), now: .max, jobs: 2))
    let listed = stages.list()
    let inputs = stages.inputs(listed)
    let read = remembering ? stages.readContent(listed, inputs) : stages.readRecords(listed)
    guard let edition = stages.edition(of: read) else { throw Absent("no site.yaml") }
    let (site, _) = stages.plan(edition, try RealLooks.compiled.get())
    let remembrance = stages.remembrance(of: edition, listed, inputs, deafTo: deafTo)
    let update = Publisher(folder: folder.path + "/" + output, jobs: 2).publish(
      site.files, remembering: remembering ? remembrance : nil, leaving: site.box
    ) { _ in stages.origin(of: edition, from: inputs, saying: []) }
    guard !update.findings.contains(where: { $0.forbidsSite(strictly: false) }) else {
      throw Absent("no site: \(update.findings.map { folder.line($0) })")
    }
    return try folder.bytes(in: output).filter { !$0.key.hasPrefix(".bieuduong/") }
  }
}
