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
    return allInputs(listed)
  }

  /// The same whatever has to be said of the files; nil where one cannot be read.
  func allInputs(_ listed: Listed) -> Inputs? {
    let files = [listed.content, listed.templates].flatMap { tree in
      tree.files.map { tree.shown($0.path) }
    }
    return Inputs(
      files: files,
      options: options.ofSite,
      jobs: options.jobs
    )?.with(beside: besideVersion)
  }

  /// Of all that builds keep beside the content.
  private var besideVersion: String {
    Stages.version(addressFile.asItIs, traceFile.asItIs)
  }

  package static func version(
    _ addresses: KeptBeside.Outcome, _ trace: KeptBeside.Outcome
  ) -> String {
    "\(addresses.version) \(trace.version)"
  }

  /// The site that stands in the output, if it is what the inputs make at the moment asked for, with all that was found when
  /// it was made and what it holds back; nil where it has to be built.
  package func standing(
    _ inputs: Inputs?, in publisher: Publisher
  ) -> (site: SiteUpdate, holding: Holding?)? {
    guard let inputs,
      let site = publisher.standing(
        of: inputs,
        at: { zone in
          let zone = TimeZone(of: zone)
          return (options.clock.moment(in: zone), purpose(in: zone))
        })
    else { return nil }
    guard let line = site.holding else { return (site, nil) }
    return Holding(line).map { (site, $0) }
  }

  /// What the site of an edition is for.
  package func purpose(of edition: Edition) -> Purpose {
    purpose(in: TimeZone(of: edition.settings.timeZone))
  }

  private func purpose(in zone: TimeZone) -> Purpose {
    let moment = options.clock.moment(in: zone)
    if options.isPreview { return .preview }
    return moment > SiteClock.seconds(options.now).moment(in: zone) ? .later(moment) : .publication
  }

  /// What the next build is told of this one. Nil where something has to be said of what waits: the note lies in the folder of
  /// the site.
  package func origin(
    of edition: Edition, from inputs: Inputs?, saying findings: [Diagnostic]
  ) -> Origin? {
    guard let inputs, let span = edition.span, !edition.isTold(by: findings) else { return nil }
    return Origin(
      inputs, zone: edition.settings.timeZone, span: span,
      holding: Holding(edition).line, saying: findings)
  }
}
