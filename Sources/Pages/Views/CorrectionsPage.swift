internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What was corrected, and which decisions were revoked or restored.
struct CorrectionsPage: Templated {
  static let template = "corrections"

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

extension PageDesk {
  func correctionsPage() -> CorrectionsPage {
    CorrectionsPage(
      frame: registerFrame(.corrections), title: say(Register.corrections),
      summary: say(Register.corrections.summary),
      corrections: edition.corrections.map(correction),
      changes: edition.statusChanges.map { entry in
        CommendationChangeView(
          commendation: link(.prose(entry.commendation.title(in: naming)), to: entry.commendation),
          change: StatusChangeView(
            change: entry.change, record: entry.commendation.key, desk: self),
          isSample: entry.commendation.header.isSample)
      })
  }
}
