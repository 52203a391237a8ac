import Content
import Records
import Testing
import Writing

@Suite struct FieldEditTests {
  private static let file = """
    # Tổ Cấp phép, theo quyết định của Sở.
    kind: team   # từ 2020
    names:
      - {vi: Tổ Cấp phép, en: Permit Team}   # tên cũ
      - {vi: "Tổ Cấp phép số", en: Digital Permit Team, from: 2022-01-01}

    parent: so-xay-dung

    # Mã của cơ quan thống kê
    codes: {gso: "74"}
    sample: true

    """

  private func changed(
    _ way: [Step], to value: Draft.Value?, in text: String = file, of kind: Kind = .unit
  ) throws -> String? {
    let file = try #require(WrittenFile.read(Array(text.utf8), "a.yaml").file)
    return file.changing(way, to: value, as: FileDescription(of: kind).fields)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The file with one line for another; none for an empty one.
  private func with(_ new: String, for old: String, in text: String = file) -> String {
    text.replacing(old, with: new)
  }

  @Test func `A word is another word, its comment stays`() throws {
    #expect(
      try changed([.key("kind")], to: .text("office"))
        == with("kind: office   # từ 2020", for: "kind: team   # từ 2020"))
  }

  @Test func `Quotes stay, and come where they are needed`() throws {
    let second: [Step] = [.key("names"), .item(1)]
    #expect(
      try changed(second + [.key("vi")], to: .text("Tổ số"))
        == with("\"Tổ số\"", for: "\"Tổ Cấp phép số\""))
    #expect(
      try changed(second + [.key("en")], to: .text("Permits, digital"))
        == with("\"Permits, digital\"", for: "Digital Permit Team"))
  }

  @Test func `A new key comes where the description has it, in a file and between braces`() throws {
    #expect(
      try changed([.key("note")], to: nil) == nil)
    #expect(
      try changed([.key("names"), .item(0), .key("to")], to: .text("2021-12-31"))
        == with("en: Permit Team, to: 2021-12-31}", for: "en: Permit Team}"))
    #expect(
      try changed(
        [.key("successions")],
        to: .list([
          .map([
            .init("to", .text("to-so")), .init("on", .text("2025-07-01")),
            .init("how", .text("merged")),
          ])
        ]))
        == with(
          "codes: {gso: \"74\"}\nsuccessions:\n  - {to: to-so, how: merged, on: 2025-07-01}\n",
          for: "codes: {gso: \"74\"}\n"))
  }

  @Test func `An item more, an item less`() throws {
    #expect(
      try changed(
        [.key("names"), .item(2)], to: .both("Tổ", "Team"))
        == with(
          "from: 2022-01-01}\n  - {vi: Tổ, en: Team}\n", for: "from: 2022-01-01}\n"))
    #expect(
      try changed([.key("names"), .item(0)], to: nil)
        == with("", for: "  - {vi: Tổ Cấp phép, en: Permit Team}   # tên cũ\n"))
  }

  @Test func `A field is left out with its line, the last of a map with the map`() throws {
    #expect(try changed([.key("parent")], to: nil) == with("", for: "parent: so-xay-dung\n"))
    #expect(
      try changed([.key("codes"), .key("gso")], to: nil)
        == with("", for: "codes: {gso: \"74\"}\n"))
    #expect(
      try changed([.key("names"), .item(1), .key("from")], to: nil)
        == with("Digital Permit Team}", for: "Digital Permit Team, from: 2022-01-01}"))
  }

  @Test func `The first key behind a dash goes, and the dash stays`() throws {
    let text = """
      proposers:
      - official: an
      - unit: to
      lifecycle:
        - by: so
          stage: submitted

      """
    #expect(
      try changed([.key("lifecycle"), .item(0), .key("by")], to: nil, in: text, of: .initiative)
        == with("  - stage: submitted", for: "  - by: so\n    stage: submitted", in: text))
    #expect(
      try changed([.key("proposers"), .item(0)], to: nil, in: text, of: .initiative)
        == with("", for: "- official: an\n", in: text))
  }

  @Test func `Windows line ends, a byte order mark and no line end at the end stay`() throws {
    #expect(
      try changed([.key("parent")], to: .text("so"), in: "\u{FEFF}kind: team\r\nsample: true")
        == "\u{FEFF}kind: team\r\nparent: so\r\nsample: true")
    #expect(
      try changed([.key("sample")], to: .text("true"), in: "kind: team")
        == "kind: team\nsample: true")
  }

  @Test func `A way that leads nowhere changes nothing`() throws {
    #expect(try changed([.key("names"), .item(7), .key("vi")], to: .text("x")) == nil)
    #expect(try changed([.key("kind"), .key("vi")], to: .text("x")) == nil)
  }
}
