internal import Edition
internal import Records
internal import Vietnamese

extension Activity: Tabled {
  static var table: Table<Activity> {
    Table(
      "activities", Bilingual(vi: "Tuyên truyền, quán triệt", en: "Dissemination"),
      Bilingual(
        vi: "Mỗi dòng là một hoạt động tuyên truyền, phổ biến, quán triệt.",
        en: "One row per thing done to make the policy known.")
    ) {
      Columns.identity()
      Columns.title("Tên hoạt động", "Title")
      Columns.namedUnit(
        "unit", "Đơn vị", "Unit", required: true, on: { $0.item.on.value },
        unit: {
          $0.item.unit
        })
      Columns.day("on", "Ngày", "Date", required: true) { $0.item.on.value }
      Columns.choice("form", Activity.Form.self, "Hình thức", "Form", required: true) {
        $0.item.form
      }
      Columns.local("audience", "Đối tượng", "Audience") { $0.item.audience }
      Columns.integer("attendance", "Số người dự", "Attendance", unit: .people) {
        $0.item.attendance
      }
      Columns.citation { $0.item.document }
      Columns.state()
    }
  }
}
