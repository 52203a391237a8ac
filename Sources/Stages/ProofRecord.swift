internal import Content
package import Diagnostics
internal import Edition
internal import Foundation
package import Records
package import Vietnamese

/// A record as whoever writes it looks for it: where it is written, and whether it may be read.
package struct ProofRecord: Sendable {
  package let key: RecordKey
  /// As shown, the facts first and then the long texts.
  package let files: [String]
  package let access: Access
  package let header: Header

  package enum Access: Equatable, Sendable {
    case open
    /// Nobody may read it yet. The moment is nil where others decide it: for those who are known by what waits alone.
    case waits(until: Moment?)
  }

  /// Whether a finding is about one of its files, or about a photograph beside them.
  package func concerns(_ place: Place?) -> Bool {
    guard let file = place?.file else { return false }
    return files.contains(file) || folder.map { file.hasPrefix($0) } ?? false
  }

  /// With a slash; nil for a record that is a single file.
  fileprivate let folder: String?
}

extension Proof {
  /// The record whose page a path of the site is, also where it may not be read yet; nil for all other paths.
  package func record(at path: String) -> ProofRecord? {
    guard let key = Route.ofRecord(path)?.route.record,
      let header = content.registry.header(of: key)
    else { return nil }
    let folder = header.folder.map { "\(stages.options.content)/\($0)/" }
    return ProofRecord(
      key: key,
      files: [header.place.file] + Language.allCases.compactMap { header.prose[$0]?.path },
      access: access(to: key), header: header, folder: folder)
  }

  /// The address of the same page in the other language, from the site's root; nil where there is none.
  package func counterpart(of path: String) -> (path: String, language: Language)? {
    guard let (route, language) = Route.ofRecord(path) else { return nil }
    return (route.path(in: language.other), language.other)
  }

  /// Whether pages can be made: there are templates without an error.
  package var hasLooks: Bool { looks.looks != nil }

  /// All there are, whatever their embargo, and the moment it is for; nil without the site's settings.
  package var records: (registry: Registry, moment: Moment)? {
    stages.moment(of: content).map { (content.registry, $0) }
  }

  /// What records are called; nothing while the templates have an error.
  package var titles: (RecordKey) -> Bilingual? { stages.titles(of: content, looks.looks) }

  /// The moments ahead at which a site shows more than it does now.
  package var openings: [Moment] {
    stages.moment(of: content).map { content.registry.openings(after: $0).map(\.moment) } ?? []
  }

  /// Whether the same files make the same site at the moment a clock shows.
  package func holds(at clock: SiteClock) -> Bool {
    guard let edition, let span = edition.span, let settings = content.settings else { return true }
    return span.contains(clock.moment(in: TimeZone(of: settings.timeZone)))
  }

  /// Whether a file, as its path is shown, is one of those that were read.
  package func isRead(_ shown: String) -> Bool {
    [listed.content, listed.templates].contains { tree in
      tree.path(ofShown: shown).map { path in tree.files.contains { $0.path == path } } ?? false
    }
  }

  /// Whether a finding is about a record, and not about what all of them share.
  package func isOfRecord(_ finding: Diagnostic) -> Bool {
    guard let file = finding.place?.file, let path = listed.content.path(ofShown: file)
    else { return false }
    return path.contains("/") && !path.hasPrefix("vocabularies/")
  }

  private func access(to key: RecordKey) -> ProofRecord.Access {
    guard let edition, edition.isHidden(key), let moment = stages.moment(of: content)
    else { return .open }
    let opening = content.registry.openings(after: moment).first { $0.records.contains(key) }
    return .waits(until: opening?.moment)
  }
}

extension Route {
  fileprivate var record: RecordKey? {
    switch self {
    case .record(let key), .sideBySide(let key): key
    default: nil
    }
  }
}
