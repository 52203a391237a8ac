internal import Edition
internal import Records
internal import Vietnamese

extension Plan: Tabled {
  static var table: Table<Plan> {
    Table(
      "plans",
      parts: [.tasks]
    ) {
      Columns.identity()
      Columns.title(.columnTitlePlan)
      Columns.namedUnit(
        "unit", .unit, required: true, on: { $0.item.period.from },
        unit: {
          $0.item.unit
        })
      Columns.citation { $0.item.document }
      Columns.period { $0.item.period }
      Columns.state()
    }
  }
}

extension Part<Plan> {
  static var tasks: Part {
    Part(
      of: PartOwner.Sort(.plan), "tasks",
      rows: { $0.item.tasks },
      columns: {
        Columns.local("text", .task, required: true) { $0.item.text }
        Columns.date("due_on", .columnDueOn, required: true) { $0.item.due.value }
        Columns.namedUnit(
          "owner", .owner, on: { $0.item.due.value },
          unit: {
            $0.item.owner
          })
        Columns.choice("status", TaskState.self, .status, required: true) {
          TaskState($0.item, on: $0.desk.today)
        }.toldElsewhere
        Columns.date("done_on", .doneOn) { $0.item.done?.value }
      })
  }
}
