/// One field's value, ready to print: what a view is lowered to when a page is rendered.
@usableFromInline package enum Slot: Sendable {
  case absent
  case text(String)
  case html(HTML)
  case link(Link)
  case json(ScriptData)
  case flag(Bool)
  case view([Slot])
  case list(Rows)
}

/// The items of a list, lowered one at a time so that a long list never lies in memory twice.
@usableFromInline package struct Rows: Sendable {
  let count: Int
  let row: @Sendable (Int) -> [Slot]

  @usableFromInline init(count: Int, row: @escaping @Sendable (Int) -> [Slot]) {
    self.count = count
    self.row = row
  }
}
