internal import Edition
internal import Records
internal import Vietnamese

extension Activity: Tabled {
  static var table: Table<Activity> {
    Table(
      "activities"
    ) {
      Columns.identity()
      Columns.title(.columnTitleActivity)
      Columns.namedUnit(
        "unit", .unit, required: true, on: { $0.item.on.value },
        unit: {
          $0.item.unit
        })
      Columns.date("on", .day, required: true) { $0.item.on.value }
      Columns.choice("form", Activity.Form.self, .activityForm, required: true) {
        $0.item.form
      }
      Columns.local("audience", .audience) { $0.item.audience }
      Columns.integer("attendance", .attendance, unit: .people) {
        $0.item.attendance
      }
      Columns.citation { $0.item.document }
      Columns.state()
    }
  }
}
