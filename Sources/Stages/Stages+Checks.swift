package import Content
package import Diagnostics
package import Edition
internal import Pages
internal import Records
internal import Site

extension Stages {
  /// Addresses claimed twice, whatever the looks.
  package func addressConflicts(of content: Content) -> [Diagnostic] {
    wholeEdition(of: content).map { Site.addressConflicts($0) } ?? []
  }

  /// What is wrong with long texts, under embargo or not.
  package func proseFindings(of content: Content) -> [Diagnostic] {
    proseFindings(of: content) { _ in true }
  }

  /// The same of the texts that an edition hides, so that its pages do not tell.
  package func proseFindings(of content: Content, hiddenIn edition: Edition) -> [Diagnostic] {
    proseFindings(of: content) { edition.hidden.contains($0) }
  }

  private func proseFindings(
    of content: Content, _ include: @escaping @Sendable (RecordKey) -> Bool
  ) -> [Diagnostic] {
    wholeEdition(of: content).map {
      StoryCheck.findings(in: $0, jobs: options.jobs, of: include, load: Stages.load)
    } ?? []
  }
}
