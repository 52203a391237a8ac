package import Edition
package import Pages
internal import Site

extension Stages {
  /// Makes what is read away from the site: its links name the host.
  package func pressAway(_ edition: Edition, _ looks: Looks) -> Press {
    Press(
      edition, looks.fit(for: .away, origin: edition.origin), SitePreviews(edition, looks.wording),
      form: .away, load: Stages.load)
  }
}
