package import Edition
internal import Records
package import Templates
internal import Vietnamese

/// A number and what it counts.
package struct FigureCountView: View {
  /// What it is of what is counted: "Median of".
  let measure: String?
  let number: String
  let label: String
  let href: Link?

  package init(_ measure: String? = nil, number: String, label: String, href: Link? = nil) {
    self.measure = measure
    self.number = number
    self.label = label
    self.href = href
  }

  package static let shape = Shape<FigureCountView>(
    "figure-count", "A number and what it counts",
    [
      .text("measure", "What the number is: the median; absent where it is a count") {
        $0.measure
      },
      .text("number", "The number") { $0.number },
      .text("label", "What is counted") { $0.label },
      .link("href", "Where they are listed") { $0.href },
    ])
}

extension FigureCountView {
  /// - Parameter route: where they are listed.
  package init(_ number: Int, _ label: Counted, _ route: Route? = nil, at desk: PageDesk) {
    self.init(
      number: Number.print(number, desk.language), label: desk.naming.word(label, for: number),
      href: route.map { desk.address($0) })
  }

  /// Of what a register has, where it is listed. An empty register has no page, and a choice that nothing falls under
  /// leads to the whole of it.
  package init(
    _ number: Int, _ label: Counted, in register: Register, _ facet: Facet? = nil,
    at desk: PageDesk
  ) {
    let route = Route.register(register, number > 0 ? facet : nil, page: 1)
    self.init(number, label, desk.edition.has(register) ? route : nil, at: desk)
  }
}
