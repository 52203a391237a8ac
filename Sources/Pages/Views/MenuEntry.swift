internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A register that has something to show.
struct MenuEntry: Sendable {
  let register: Register
  let title: String
  let href: Link

  init(_ register: Register, _ naming: Naming) {
    self.register = register
    title = naming.say(register)
    href = .page(Route.register(register).path(in: naming.language))
  }
}

/// An entry of a menu, on one page.
struct MenuItemView: View {
  let title: String
  let href: Link
  let isCurrent: Bool

  static let shape = Shape<MenuItemView>(
    "menu-item", "An entry of a menu",
    [
      .text("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .flag("isCurrent", "Whether the page stands here") { $0.isCurrent },
    ])
}
