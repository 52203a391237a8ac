internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Money, people or things given to a proposal.
struct ResourceView: View {
  let resource: Resource
  let desk: PageDesk

  static let shape = Shape<ResourceView>(
    "resource", "Money, people or things given to a proposal",
    [
      .text("label", "Budget, equipment, means or personnel") { $0.desk.say($0.resource.sort) },
      .html("amount", "How much, or what") { $0.amount },
      .html("source", "Where the money came from") { $0.resource.source.map($0.desk.text) },
      .view("day", "The day it was granted") { $0.desk.day($0.resource.on) },
      .view("document", "The document that grants it") {
        CitationView($0.resource.document, at: $0.desk)
      },
    ])

  /// "1,800,000,000 VND", "3 servers".
  var amount: HTML {
    if let amount = resource.amount { return .money(amount, desk.language) }
    let quantity = resource.quantity.map { Number.print($0, desk.language) + " " } ?? ""
    return .text(quantity) + (resource.what.map(desk.text) ?? .text(""))
  }
}

extension HTML {
  static func money(_ amount: Int, _ language: Language) -> HTML {
    .prose(Number.dong(amount, language))
  }
}
