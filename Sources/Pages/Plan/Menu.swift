internal import Edition

/// The registers in the order of the menu.
package struct Menu: Sendable {
  /// What most readers come for.
  let principal: [Register]
  /// The rest, one step away.
  let further: [Register]

  static let standard = Menu(
    principal: [
      .bulletins, .initiatives, .commendations, .officials, .units, .documents, .statistics,
      .corrections,
    ],
    further: [
      .practices, .obstacles, .implementation, .plans, .consultations, .articles, .data,
    ])

  var all: [Register] { principal + further }
}
