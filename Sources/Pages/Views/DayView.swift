package import Templates

/// A day, a month or a year as a page prints it, with the form that machines read.
package struct DayView: View {
  let iso: String
  let text: String

  package static let shape = Shape<DayView>(
    "day", "A day, a month or a year as a page prints it, with the form that machines read",
    [
      .text("iso", "The form for machines: 2023-09-29, 2023-09 or 2023") { $0.iso },
      .text("text", "The form for readers") { $0.text },
    ])
}
