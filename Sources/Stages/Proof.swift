internal import Content
package import Diagnostics
package import Edition
internal import Keeping
package import Outputs
internal import Pages
internal import Parallel
internal import Records
internal import Site
internal import Vietnamese

/// The site as whoever writes it looks at it: a page is made when it is asked for, and nothing is written. It is of one moment;
/// when files have changed, the next proof is drawn after it and reads those alone.
package final class Proof: Sendable {
  let stages: Stages
  let listed: Listed
  private let readings: Readings
  /// Whether the texts are yet to be looked through, which the next proof does.
  package let isHasty: Bool
  /// The records, not yet held against each other.
  let content: Content
  let looks: (looks: Looks?, findings: [Diagnostic])
  private let madeEdition: Memo<Edition?>
  private let broken: Memo<JudgedRecords>
  /// What was last known of the rules before that.
  private let known: KnownRules?
  private let pages: Memo<SinglePages?>
  /// By their paths.
  private let planned: Memo<[String: OutputFile]>

  /// What is as it was is shared with the earlier proof, and not asked of it: else all earlier ones would stay in memory.
  fileprivate init(
    _ stages: Stages, _ listed: Listed, after earlier: Proof?, hastily isHasty: Bool
  ) {
    let readings = Readings.read(
      listed.content, jobs: stages.options.jobs, after: earlier?.readings,
      touched: listed.touched, hastily: isHasty)
    let same = readings.areOfSameRecords ? earlier : nil
    let content = Content(readings, after: earlier?.content.registry)
    let looks = earlier?.looks(of: listed) ?? stages.readLooks(listed)
    let edition = same?.edition(at: stages) ?? Memo { stages.edition(of: content) }
    self.stages = stages
    self.listed = listed
    self.readings = readings
    self.isHasty = readings.areHasty
    self.content = content
    self.looks = looks
    madeEdition = edition
    let known = readings.changes.flatMap { earlier?.known(but: $0) }
    self.known = known
    broken =
      same?.broken
      ?? Memo {
        content.registry.judged(
          settings: content.settings, folder: listed.content.folder, jobs: stages.options.jobs,
          after: known)
      }
    pages = Memo {
      looks.looks.flatMap { looks in edition.value.map { stages.singlePages(of: $0, looks) } }
    }
    planned = Memo {
      let site = looks.looks.flatMap { looks in edition.value.map { stages.plan($0, looks).site } }
      return Dictionary(site?.files.map { ($0.path, $0) } ?? []) { first, _ in first }
    }
  }

  /// What may be read at the moment it is for; nil without the site's settings.
  package var edition: Edition? { madeEdition.value }

  /// The file at a path of the site, `vi/de-xuat/cap-phep-so/index.html`, with the bytes that a build would give it; nil where
  /// there is none, or no site. For a page no other is made, nor is the site planned.
  package func file(at path: String) -> OutputFile? {
    pages.value?[path] ?? planned.value[path]
  }

  /// Whether there is a file at a path for which the site need not be planned, as there is at the address of every page.
  package func isSingle(_ path: String) -> Bool { pages.value?[path] != nil }

  /// All that is wrong, but for what long texts show when their pages are made, and for addresses that are claimed twice.
  package var findings: [Diagnostic] {
    guard !listed.contentFindings.tellOfMissingFolder else {
      return listed.contentFindings + looks.findings
    }
    // Neither waits for the other.
    let parts: [@Sendable () -> [Diagnostic]] = [
      { [broken] in broken.value.findings },
      { [stages, madeEdition] in madeEdition.value.map { stages.futureDays(in: $0) } ?? [] },
    ]
    let found = parallelMap(parts.count, jobs: stages.options.jobs) { parts[$0]() }
    let held = content.with(
      found[0] + stages.embargoFindings(of: content), before: listed.contentFindings)
    return held.findings + looks.findings + found[1]
  }

  /// How many rules of all records, and records, had to be gone through to know what is wrong between them.
  package var countOfJudged: Int { broken.value.countOfNew }

  /// What is known of the rules by now, for the next proof.
  private func known(but changes: RecordChanges) -> KnownRules? {
    broken.ifMade.map { KnownRules($0, but: changes) } ?? known?.but(changes)
  }

  /// The edition of the same records, unless it is of a time that is over, or texts decide what it holds.
  private func edition(at stages: Stages) -> Memo<Edition?>? {
    guard let edition, edition.opens == nil, let moment = stages.moment(of: content),
      edition.span?.contains(moment) ?? false
    else { return nil }
    return madeEdition
  }

  private func looks(of listed: Listed) -> (looks: Looks?, findings: [Diagnostic])? {
    listed.templates == self.listed.templates ? looks : nil
  }
}

extension Stages {
  /// Draws a proof of the files as they are now.
  ///
  /// - Parameters:
  ///   - earlier: the last one, of the same folders and options but for the moment.
  ///   - touched: the files that were changed since, as their paths are shown; nil where that is not known and the folders have
  ///     to be listed.
  ///   - isHasty: whether a first proof leaves it to the next to look through texts, which takes longer than a page.
  package func proof(
    after earlier: Proof? = nil, touched: Set<String>? = nil, hastily isHasty: Bool = false
  ) -> Proof {
    let known = touched.flatMap { earlier?.listed.looked(at: $0) }
    return Proof(self, known ?? list(), after: earlier, hastily: isHasty)
  }

  fileprivate func singlePages(of edition: Edition, _ looks: Looks) -> SinglePages {
    SinglePages(
      edition, looks: looks, mediaRoot: options.content, form: options.form, kept: keptStates,
      jobs: options.jobs, load: Stages.load)
  }
}
