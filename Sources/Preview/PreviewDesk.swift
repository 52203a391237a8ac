internal import Foundation
internal import Keeping
package import Stages
internal import Synchronization
package import Vietnamese

/// What a preview is made from: proofs of the site, drawn again when files change or the time comes, at the moments somebody
/// looks at.
package final class PreviewDesk: Sendable {
  private let options: SiteOptions
  private let kept: Mutex<Kept>

  private struct Kept {
    /// At the moment the preview is for.
    var present: Sight
    /// At others that were asked for since the last change.
    var ahead: [Moment: Memo<Sight>] = [:]
  }

  /// - Parameter isHasty: whether pages are to be seen before all that is wrong is known, which it is after the first redraw.
  package init(_ options: SiteOptions, hastily isHasty: Bool = false) {
    self.options = options
    let proof = Stages(options).proof(hastily: isHasty)
    kept = Mutex(Kept(present: Sight(proof, after: nil, isStrict: options.isStrict)))
  }

  /// The site as it stands.
  ///
  /// - Parameter moment: nil for the moment the preview is for.
  package func sight(at moment: Moment? = nil) -> Sight {
    guard let moment else { return kept.withLock(\.present) }
    return kept.withLock { kept in
      if let known = kept.ahead[moment] { return known }
      let (present, options) = (kept.present, options)
      let new = Memo {
        let stages = Stages(options.at(.moment(moment)))
        let proof = stages.proof(after: present.proof, touched: [])
        return Sight(proof, after: nil, isStrict: options.isStrict)
      }
      kept.ahead[moment] = new
      return new
    }.value
  }

  /// Looks at the files again. One thread does so, while others go on with what was there.
  package func redraw(after change: Change) {
    let earlier = sight()
    let touched: Set<String>? = if case .files(let files) = change { files } else { nil }
    let stages = Stages(options.at(clock))
    let proof = stages.proof(after: earlier.proof, touched: touched)
    let sight = Sight(proof, after: earlier, isStrict: options.isStrict)
    // Whether it is good is known before anybody asks for a page.
    _ = sight.findings
    kept.withLock { $0 = Kept(present: sight) }
  }

  /// Whether the site would be another by now though no file has changed: a day has passed, or an embargo.
  package var isOutOfDate: Bool {
    guard case .seconds = options.clock else { return false }
    return !sight().proof.holds(at: clock)
  }

  /// The moment asked for, or that which the clock on the wall shows now.
  private var clock: SiteClock {
    switch options.clock {
    case .moment: options.clock
    case .seconds: .seconds(Int(Date().timeIntervalSince1970))
    }
  }
}
