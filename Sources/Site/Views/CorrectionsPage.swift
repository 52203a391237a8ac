internal import Records
internal import Templates
internal import Vietnamese

/// What was corrected, and which decisions were revoked or restored.
struct CorrectionsPage: View {
  let frame: FrameView
  let title: String
  let summary: String
  let corrections: [CorrectionView]
  let changes: [CommendationChangeView]

  static let shape = Shape<CorrectionsPage>(
    "corrections", "What was corrected, and which decisions were revoked or restored",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .text("title", "The title") { $0.title },
      .text("summary", "A sentence or two on what it is") { $0.summary },
      .list("corrections", "The corrections") { $0.corrections },
      .list("changes", "The decisions revoked, stripped or restored") { $0.changes },
    ])
}

struct CommendationChangeView: View {
  let commendation: LinkView
  let change: StatusChangeView
  let isSample: Bool

  static let shape = Shape<CommendationChangeView>(
    "commendation-change", "A commendation that was revoked, stripped or restored",
    [
      .view("commendation", "The commendation") { $0.commendation },
      .view("change", "What happened to it") { $0.change },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

extension Context {
  func correctionsPage() -> CorrectionsPage {
    CorrectionsPage(
      frame: registerFrame(.corrections), title: say(Register.corrections),
      summary: say(Register.corrections.summary),
      corrections: edition.corrections.map(correction),
      changes: edition.statusChanges.map { entry in
        CommendationChangeView(
          commendation: link(title(of: entry.commendation), to: entry.commendation),
          change: change(entry.change, of: entry.commendation.key),
          isSample: entry.commendation.header.isSample)
      })
  }
}

/// A commendation and what happened to it.
struct StatusChangeEntry: Sendable {
  let commendation: Commendation
  let change: StatusChange
}

extension Edition {
  /// Up to today, newest first.
  var corrections: [Correction] {
    registry.corrections.all.filter { $0.on.value <= today }.newestFirst
  }

  /// Those of one record, up to today, newest first.
  func corrections(of key: RecordKey) -> [Correction] {
    relations.corrections[key].filter { $0.on.value <= today }.newestFirst
  }

  /// Up to today, newest first.
  var statusChanges: [StatusChangeEntry] {
    registry.commendations.all.flatMap { commendation in
      commendation.history.filter { $0.on.value <= today }
        .map { StatusChangeEntry(commendation: commendation, change: $0) }
    }.sorted {
      ($1.change.on.value, $0.commendation.id) < ($0.change.on.value, $1.commendation.id)
    }
  }

  /// Whether a register has anything to show; the menu leaves out those that have not.
  func has(_ register: Register) -> Bool {
    switch register {
    case .bulletins: !registry.bulletins.all.isEmpty
    case .initiatives: !registry.initiatives.all.isEmpty
    case .commendations: !registry.commendations.all.isEmpty
    case .officials: !registry.officials.all.isEmpty
    case .units: !registry.units.all.isEmpty
    case .documents: !registry.documents.all.isEmpty
    case .practices: !registry.practices.all.isEmpty
    case .obstacles: registry.initiatives.all.contains { !$0.obstacles.isEmpty }
    case .implementation:
      !registry.activities.all.isEmpty || !registry.plans.all.isEmpty
        || !registry.encouragements.all.isEmpty
    case .plans: !registry.plans.all.isEmpty
    case .consultations: !registry.consultations.all.isEmpty
    case .articles: !registry.articles.all.isEmpty
    case .corrections, .statistics, .data: true
    }
  }
}
