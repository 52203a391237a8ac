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
      .view("governing", "The governing body") { view in
        view.imprint.governing.flatMap { UnitLinkView($0, on: view.desk.now($0), at: view.desk) }
      },
      .html("responsible", "Who answers for the content") {
        $0.imprint.responsible.map($0.desk.text)
      },
      .html("licence", "The licence to publish") { $0.imprint.licence.map($0.desk.text) },
    ])
}
