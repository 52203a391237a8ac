internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// The commendations of one decision: number, day and authority once, then each of them.
struct DecidedView: View {
  /// Of one decision; at least one.
  private(set) var commendations: [Commendation]
  let desk: PageDesk

  static let shape = Shape<DecidedView>(
    "decided", "The commendations of one decision: number, day and authority once, then each",
    [
      .html("decision", "The decision with its number") { $0.said },
      .link("href", "The page of all whom it commends, where it commends several") { view in
        view.desk.edition.sharedPage(of: view.decision).map { view.desk.address(.decision($0)) }
      },
      .view("day", "The day") { $0.desk.day($0.decision.on.value) },
      .html("authority", "Who decided") { $0.decision.authority(at: $0.desk) },
      .text("form", "The form, where all are of one") { $0.form },
      .list("awards", "Its commendations") { view in
        view.commendations.map {
          AwardLinkView(commendation: $0, isOfOneForm: view.form != nil, desk: view.desk)
        }
      },
    ])

  private var form: String? {
    let forms = commendations.map { $0.award(in: desk.naming) }
    return forms.allSatisfy { $0 == forms[0] } ? forms[0] : nil
  }

  private var decision: Decision { commendations[0].decision }

  private var said: HTML {
    .prose(
      decision.number.map { desk.naming.say(.decisionNumbered, $0.value) } ?? desk.say(.decision))
  }
}

extension DecidedView {
  /// In the order of their days. What has no number is a decision of its own.
  static func all(_ commendations: [Commendation], at desk: PageDesk) -> [DecidedView] {
    commendations.inDateOrder.reduce(into: []) { views, commendation in
      let key = DecisionKey(commendation.decision)
      let same = views.firstIndex { key != nil && DecisionKey($0.decision) == key }
      if let same {
        views[same].commendations.append(commendation)
      } else {
        views.append(DecidedView(commendations: [commendation], desk: desk))
      }
    }
  }
}

/// One of the commendations of a decision.
struct AwardLinkView: View {
  let commendation: Commendation
  /// Whether the form is said for all.
  let isOfOneForm: Bool
  let desk: PageDesk

  static let shape = Shape<AwardLinkView>(
    "award-link", "One of the commendations of a decision",
    [
      .html("title", "Whom it commends, after the form where that is not said for all") {
        $0.title
      },
      .link("href", "Its address") { $0.desk.address($0.commendation.key) },
      .view("badge", "A status worth saying in a list") { $0.commendation.badge(at: $0.desk) },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.commendation.header.isSample
      },
    ])

  private var title: HTML {
    let names = isOfOneForm ? commendation.recipients(in: desk.naming) : nil
    return .prose(names ?? commendation.title(in: desk.naming))
  }
}
