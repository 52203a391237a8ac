package import Content
package import Diagnostics
package import Stages
internal import Vietnamese
package import Writing

/// Changes of a content, held against every rule before anything is written.
package struct Trial {
  /// What would be wrong with the content that is not wrong with it now, as if it were written.
  package let findings: [Diagnostic]
  private let shadow: Shadow
  /// The same, of files that are there to be quoted.
  private let tried: [Diagnostic]

  /// Nil where there is no place to try anything in.
  ///
  /// - Parameter readings: of the folder as it is.
  package init?(
    _ changes: FileChanges, of readings: Readings, _ listed: Listed, by stages: Stages
  ) {
    let future = FutureFiles(listed.content, after: changes)
    let (files, now) = future.concerned
    guard let shadow = Shadow(of: listed.content, holding: files) else { return nil }
    self.shadow = shadow
    let (drafts, wrong) = SourceTree.read(shadow.folder)
    let then = readings.with(drafts, without: now, jobs: stages.options.jobs)
    let found =
      wrong + stages.findings(of: then, listed) { $0.hasPrefix(shadow.folder + "/") }
    // What is wrong now is looked for only where it may be that: it takes as long again.
    let known =
      found.isEmpty
      ? []
      : stages.findings(of: readings, listed) { path in
        listed.content.path(ofShown: path).map(now.contains) ?? false
      }
    let slips = KnownSlips(known) { path in
      listed.content.path(ofShown: path).map { listed.content.shown(future.moved($0)) } ?? path
    }
    tried = found.filter { !slips.contain($0.told(by: shadow)) }
    findings = tried.map { $0.told(by: shadow) }
  }

  package var isRefused: Bool { findings.contains { $0.severity == .error } }

  /// - Parameter report: what is said of findings, with what stands at their places.
  package func told(_ report: ([Diagnostic]) -> String) -> String { shadow.told(report(tried)) }
}

/// What is wrong already, wherever it will stand: a line may have been put before it, or a name of it be another.
private struct KnownSlips {
  private struct Words: Hashable {
    let rule: Rule
    let file: String?
    let message: Bilingual
  }

  private struct Spot: Hashable {
    let rule: Rule
    let place: Place?
  }

  private let words: Set<Words>
  private let spots: Set<Spot>

  init(_ findings: [Diagnostic], moved: (String) -> String) {
    let there = findings.map { finding in
      (finding, finding.place.map { $0.with(file: moved($0.file)) })
    }
    words = Set(there.map { Words(rule: $0.rule, file: $1?.file, message: $0.message) })
    spots = Set(there.map { Spot(rule: $0.rule, place: $1) })
  }

  func contain(_ finding: Diagnostic) -> Bool {
    words.contains(
      Words(rule: finding.rule, file: finding.place?.file, message: finding.message))
      || spots.contains(Spot(rule: finding.rule, place: finding.place))
  }
}

extension Place {
  fileprivate func with(file: String) -> Place {
    Place(file: file, line: Int(line), column: Int(column), length: Int(length))
  }
}

extension Diagnostic {
  /// With the names that files will have.
  fileprivate func told(by shadow: Shadow) -> Diagnostic {
    let words = { (words: Bilingual) in
      Bilingual(vi: shadow.told(words.vi), en: shadow.told(words.en))
    }
    return Diagnostic(
      rule, at: place.map { $0.with(file: shadow.real($0.file)) }, words(message), about: subject,
      notes: notes.map(words), help: help.map(words), mend: mend)
  }
}
