internal import Edition
package import Records
package import Vietnamese

extension Status {
  /// A task of a plan that is open after its day.
  package struct OverdueTask: Sendable {
    package let item: Item
    package let text: LocalText
    package let due: PartialDate

    init(_ task: Plan.Task, of plan: Plan) {
      item = Item(plan)
      text = task.text
      due = task.due.value
    }
  }
}
