internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct EncouragementView: View {
  let encouragement: Encouragement
  let desk: PageDesk

  static let shape = Shape<EncouragementView>(
    "encouragement",
    "A form of encouragement other than an award, counted",
    [
      .text("id", "The id, for anchors") { $0.encouragement.header.name },
      .text("label", "The kind of encouragement") { $0.desk.say($0.encouragement.sort) },
      .html("text", "What it was, where the kind is another") {
        $0.encouragement.text.map($0.desk.text)
      },
      .text("count", "How many") { Number.print($0.encouragement.count, $0.desk.language) },
      .text("period", "From when to when") { $0.desk.naming.period($0.encouragement.period) },
      .view("unit", "The unit") { $0.unit },
      .view("person", "The person, where a public decision names one") { $0.person },
      .view("decision", "The decision") { $0.decision },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.encouragement.header.isSample
      },
    ])

  private var unit: UnitLinkView? {
    let period = encouragement.period
    return UnitLinkView(encouragement.unit, on: period.to ?? period.from, at: desk)
  }

  private var person: LinkView? {
    encouragement.official.flatMap { desk.registry.officials[$0] }.map { $0.link(at: desk) }
  }

  private var decision: DecisionView? {
    encouragement.decision.map {
      DecisionView(decision: $0, record: encouragement.key, desk: desk)
    }
  }
}

extension Encouragement: Shown {
  static var page: (any Templated.Type)? { nil }

  var papers: [Located<String>] { [decision?.file].compactMap { $0 } }
}
