package import Content
package import Diagnostics
package import Edition
package import Pages
internal import Parallel
package import Publishing
package import Site

/// What became of the content and the looks.
package enum Draft: Sendable {
  /// A site that may be written, with what was found nevertheless, and what the memory of the last build is held against where
  /// that was asked for.
  case site(Site, of: Edition, findings: [Diagnostic], Remembrance?)
  /// What was found forbids one.
  case refused([Diagnostic])
}

extension Stages {
  /// Makes the edition and plans its site, unless something found on the way forbids it. Then all long texts are looked at,
  /// so that one run tells everything; else those alone that pages do not show yet.
  ///
  /// - Parameter remember: asked beside the plan, which one thread makes.
  package func draft(
    _ content: Content, _ looks: (looks: Looks?, findings: [Diagnostic]),
    knowing states: SeenStates? = nil,
    remembering remember: @escaping @Sendable (Edition) -> Remembrance? = { _ in nil }
  ) -> Draft {
    let findings = content.findings + looks.findings
    guard let looks = looks.looks,
      let edition = edition(of: content, toPublishWith: looks, knowing: states),
      !forbid(findings)
    else {
      return .refused(findings + proseFindings(of: content))
    }
    let ((site, conflicts), (now, remembrance)) = together(
      jobs: options.jobs, { plan(edition, looks) },
      { (findingsNow(of: content, in: edition, looks), remember(edition)) })
    let all = findings + conflicts + now + proseFindings(of: content, hiddenIn: edition)
    return forbid(all)
      ? .refused(all + proseFindings(of: content))
      : .site(site, of: edition, findings: all, remembrance)
  }

  private func forbid(_ findings: [Diagnostic]) -> Bool {
    findings.contains { $0.forbidsSite(strictly: options.isStrict) }
  }
}
