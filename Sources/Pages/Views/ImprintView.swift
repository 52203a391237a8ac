internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Who stands behind what is published.
struct ImprintView: View {
  let imprint: Imprint
  let desk: PageDesk

  static let shape = Shape<ImprintView>(
    "imprint", "Who stands behind what is published",
    [
      .view("governing", "The governing body") {
        UnitLinkView($0.imprint.governing, on: .day($0.desk.today), at: $0.desk)
      },
      .html("responsible", "Who answers for the content") {
        $0.imprint.responsible.map($0.desk.text)
      },
      .html("licence", "The licence to publish") { $0.imprint.licence.map($0.desk.text) },
    ])
}
