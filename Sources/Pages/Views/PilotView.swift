internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct PilotView: View {
  let pilot: Pilot
  let desk: PageDesk

  static let shape = Shape<PilotView>(
    "pilot", "When and where a proposal was tried",
    [
      .text("period", "From when to when") { $0.period },
      .list("area", "Where") {
        UnitLinkView.all($0.pilot.area, on: $0.pilot.from.value, at: $0.desk)
      },
    ])

  private var period: String { desk.naming.period(pilot.period) ?? "" }
}

extension Pilot {
  var period: Period { Period(from: from.value, to: to?.value) }
}
