import Templates
import Testing

struct Figure: View {
  let label: String
  let note: String?
  let link: Link?
  let parts: [Figure]

  static let shape = Shape<Self>(
    "figure", "A figure",
    [
      .text("label", "Label") { $0.label },
      .text("note", "Note") { $0.note },
      .link("link", "Link") { $0.link },
      .list("parts", "Parts") { $0.parts },
    ])
}
