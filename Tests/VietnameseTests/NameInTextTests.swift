import Testing
import Vietnamese

struct NameInTextTests {
  private let name = NameInText("Hoàng Thuỷ Tiên", isAlsoPlain: true)

  private func found(_ text: String, _ name: NameInText) -> [String] {
    name.ranges(in: text).map { String(text[$0]) }
  }

  @Test(arguments: [
    "Hoàng Thuỷ Tiên", "Hoàng Thủy Tiên", "HOÀNG THỦY TIÊN", "Hoang Thuy Tien",
    "Hoàng  Thuỷ\nTiên", "Hoàng_Thuỷ_Tiên", "Hoa\u{300}ng Thu\u{309}y Tie\u{302}n",
  ])
  func `It is found however it is spelt`(_ spelt: String) {
    #expect(found("Bà \(spelt), 2 lần: \(spelt).", name) == [spelt, spelt])
  }

  @Test(arguments: [
    "hoàng thuỷ tiên", "Hoàng Thuý Tiên", "Hoàng Thuỷ. Tiên", "Hoàng Thuỷ\n\nTiên", "Hoàng Tiên",
    "Hoàng Thuỷ Tiến", "NhoHoàng Thuỷ Tiên", "", "Hoàng",
  ])
  func `Other words are no name`(_ text: String) {
    #expect(found(text, name) == [])
  }

  @Test func `Without marks it may mean somebody else`() {
    let name = NameInText("Hoàng Thuỷ Tiên", isAlsoPlain: false)
    #expect(found("Hoang Thuy Tien, Hoàng Thủy Tiên", name) == ["Hoàng Thủy Tiên"])
  }

  @Test func `What stands in a name stands between its words`() {
    let name = NameInText("H’Hen Niê", isAlsoPlain: true)
    #expect(found("Hoa hậu H’Hen Niê.", name) == ["H’Hen Niê"])
  }
}
