internal import Templates

struct FacetGroupView: View {
  let title: String
  /// What its choices lack when they stand alone: "Submitted in".
  var lead: String? = nil
  let choices: [ChoiceView]
  let isOpen: Bool

  static let shape = Shape<FacetGroupView>(
    "facet-group", "One way of narrowing a register",
    [
      .text("title", "The title") { $0.title },
      .text("lead", "What stands before a choice that is named elsewhere: years; else absent") {
        $0.lead
      },
      .list("choices", "The choices") { $0.choices },
      .flag("isOpen", "Whether the choices are few, or one of them is made") { $0.isOpen },
    ])
}

struct ChoiceView: View {
  let title: HTML
  let href: Link
  /// Nil where what is said of the whole register would mislead.
  let count: String?
  let isCurrent: Bool

  static let shape = Shape<ChoiceView>(
    "choice", "One choice by which to narrow",
    [
      .html("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .text("count", "How many entries it has; absent on a list that is narrowed already") {
        $0.count
      },
      .flag("isCurrent", "Whether this choice is made") { $0.isCurrent },
    ])
}
