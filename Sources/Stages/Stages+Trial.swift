package import Content
package import Diagnostics
internal import Site

extension Stages {
  /// What would be wrong with these files, were they in the content, and is not wrong with them now.
  ///
  /// - Parameters:
  ///   - drafts: by their paths below the content folder.
  ///   - readings: of the folder as it is.
  package func newFindings(
    with drafts: [String: [UInt8]], in readings: Readings, _ listed: Listed
  ) -> [Diagnostic] {
    let own = Set(drafts.keys.map(listed.content.shown))
    let texts = Set(drafts.keys.filter { $0.hasSuffix(".md") }.map(listed.content.folder(ofText:)))
    let found = allFindings(readings.with(drafts, jobs: options.jobs), listed).filter { finding in
      let isOfText = finding.rule == .missingProse || finding.rule == .missingTranslation
      return finding.place.map { own.contains($0.file) } ?? false
        && !(isOfText && texts.contains { finding.isOf($0) })
    }
    // What was wrong before is looked for only where it may be that: it takes as long again.
    let old = Set(listed.content.files.map { listed.content.shown($0.path) }).intersection(own)
    guard found.contains(where: { old.contains($0.place?.file ?? "") }) else { return found }
    let known = Set(allFindings(readings, listed))
    return found.filter { !known.contains($0) }
  }

  private func allFindings(_ readings: Readings, _ listed: Listed) -> [Diagnostic] {
    let content = lawful(records(readings, listed))
    guard let edition = edition(of: content), let whole = wholeEdition(of: content) else {
      return content.findings
    }
    return content.findings + futureDays(in: edition) + Site.addressConflicts(whole)
  }
}

extension SourceTree {
  /// As findings show it.
  fileprivate func folder(ofText path: String) -> String {
    shown(path.split(separator: "/").dropLast().joined(separator: "/"))
  }
}

extension Diagnostic {
  /// A text that is written with its record is not read before.
  fileprivate func isOf(_ folder: String) -> Bool { place?.file.hasPrefix(folder + "/") ?? false }
}
