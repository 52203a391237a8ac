internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A sort of error that a unit found in how things were done, and put right: figures, never persons.
struct ShortcomingView: View {
  let shortcoming: Practice.Shortcoming
  let desk: PageDesk

  static let shape = Shape<ShortcomingView>(
    "shortcoming", "A sort of error that was found and put right, in figures",
    [
      .html("text", "What sort of error") { $0.desk.text($0.shortcoming.text) },
      .text("found", "How many were found") {
        Number.print($0.shortcoming.found, $0.desk.language)
      },
      .text("corrected", "How many were put right") {
        Number.print($0.shortcoming.corrected.value, $0.desk.language)
      },
    ])
}

/// How many errors there were, of one report or of all.
struct ShortcomingTotalView: View {
  /// Nil for the sum of several.
  let practice: Practice?
  let found: Int
  let corrected: Int
  let desk: PageDesk

  static let shape = Shape<ShortcomingTotalView>(
    "shortcoming-total",
    "How many errors of practice were found and put right, of one report or of all",
    [
      .view("unit", "The unit that reported; absent for the sum of all") { $0.unit },
      .view("practice", "The report, named by its period") { $0.report },
      .text("found", "How many were found") { Number.print($0.found, $0.desk.language) },
      .text("corrected", "How many were put right") {
        Number.print($0.corrected, $0.desk.language)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.practice?.header.isSample ?? false
      },
    ])

  /// - Parameter shortcomings: those of the report.
  init(of practice: Practice?, _ shortcomings: [Practice.Shortcoming], at desk: PageDesk) {
    self.practice = practice
    found = shortcomings.map(\.found).reduce(0, +)
    corrected = shortcomings.map(\.corrected.value).reduce(0, +)
    self.desk = desk
  }

  private var unit: UnitLinkView? {
    practice.flatMap { UnitLinkView($0.unit, on: $0.period.to ?? $0.period.from, at: desk) }
  }

  /// The mark of a sample stands beside the figures already.
  private var report: LinkView? {
    practice.flatMap { practice in
      desk.naming.period(practice.period).map {
        LinkView(title: .prose($0), href: desk.address(practice.key), isSample: false)
      }
    }
  }
}
