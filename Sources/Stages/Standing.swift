internal import Content
package import Diagnostics
package import Edition
internal import Foundation
internal import Pages
package import Publishing
internal import Records
internal import Site
internal import Vietnamese

extension Stages {
  /// All that the site is made from. Nil where something has to be said of the files, which only a build does: of one that
  /// cannot be listed or read, whoever reads it for the site says why.
  package func inputs(_ listed: Listed) -> Inputs? {
    guard listed.contentFindings.isEmpty, listed.templateFindings.isEmpty else { return nil }
    let files = [listed.content, listed.templates].flatMap { tree in
      tree.files.map { tree.shown($0.path) }
    }
    return Inputs(
      files: files,
      options: [
        options.content, options.templates, options.base ?? "",
        options.form == .portable ? "portable" : "hosted",
      ],
      jobs: options.jobs)
  }

  /// The site that stands in the output, if it is what the inputs make at the moment asked for, with all that was found when
  /// it was made; nil where it has to be built.
  package func standing(_ inputs: Inputs?, in publisher: Publisher) throws -> SiteUpdate? {
    guard let inputs,
      var site = publisher.standing(
        of: inputs, at: { options.clock.moment(in: TimeZone(of: $0)) })
    else { return nil }
    guard let remarks = site.remarks else { return site }
    guard let findings = try Remarks.findings(remarks) else { return nil }
    site.findings = findings
    return site
  }

  /// What the next build is told of this one. Nil where a file was changed while the site was being made: some pages may
  /// tell of it and others not.
  package func origin(
    of edition: Edition, from inputs: Inputs?, _ listed: Listed, saying findings: [Diagnostic]
  ) -> Origin? {
    guard let inputs, let end = edition.nextChange else { return nil }
    let now = list()
    guard now.content == listed.content, now.templates == listed.templates else { return nil }
    return Origin(
      inputs, zone: edition.settings.timeZone, span: edition.moment..<end,
      remarks: Remarks.line(findings))
  }
}

/// Findings on one line, kept with a site so that they are said again when it need not be built again.
private enum Remarks {
  static func line(_ findings: [Diagnostic]) -> String {
    do { return String(decoding: try JSONEncoder().encode(findings), as: UTF8.self) } catch {
      fatalError("findings are made of texts and numbers, which JSON can hold: \(error)")
    }
  }

  /// Nil for a line that is none of ours, whole: the site is then built anew, and all of it found again.
  static func findings(_ line: String) throws -> [Diagnostic]? {
    do {
      return try JSONDecoder().decode([Diagnostic].self, from: Data(line.utf8))
    } catch is DecodingError {
      return nil
    }
  }
}
