import Foundation
import TestSupport
import Testing

/// `bieuduong new`: asked on a terminal, told in a pipe.
struct NewTests {
  private static let unit =
    "new unit --set kind=team --set 'names.vi=Tổ Một cửa' --set names.en=Desk"

  /// On a terminal of its own, with answers typed into it.
  private func type(_ answers: [String], _ command: String, in shop: Folder) throws -> Outcome {
    try shop.write(answers.map { $0 + "\n" }.joined(), to: "answers")
    return try shop.shell("script -qec \"$TOOL \(command)\" /dev/null < answers")
  }

  @Test func `What is given is read as people say it`() throws {
    let shop = try Folder.workshop()
    let done = try shop.shell(
      """
      $TOOL new official --set 'name=Ông TRẦN VĂN BÌNH' --set 'posts.title=Phó Giám đốc' \
        --set 'posts.title.en=Deputy Director' --set 'posts.unit=Ủy ban T.' --set 'category=cán bộ' \
        --set publication.basis=consent --set publication.on=16/11/2023
      """)
    #expect(done.code == 0, "\(done.errors)")
    #expect(
      try shop.text("content/officials/tran-van-binh.yaml") == """
        name: {family: Trần, middle: Văn, given: Bình}
        honorific: ong
        category: cadre
        posts:
          - title: {vi: Phó Giám đốc, en: Deputy Director}
            unit: ubnd
        publication: {basis: consent, on: 2023-11-16}

        """)
  }

  @Test func `In a pipe nothing is asked, and the record is one that check accepts`() throws {
    let shop = try Folder.workshop()
    let done = try shop.shell("$TOOL \(Self.unit) --set 'parent=so xay dung' --texts")
    #expect(done.code == 0, "\(done.errors)")
    #expect(
      done.output.hasPrefix(
        """
        content/units/to-mot-cua/record.yaml
        content/units/to-mot-cua/vi.md
        content/units/to-mot-cua/en.md
        Next:
        """))
    #expect(
      try shop.text("content/units/to-mot-cua/record.yaml") == """
        kind: team
        names:
          - {vi: Tổ Một cửa, en: Desk}
        parent: so

        """)
    #expect(try shop.text("content/units/to-mot-cua/en.md") == "## What was achieved\n")
    #expect(try shop.run("check").code == 0)
  }

  @Test func `On a terminal one question comes after the other`() throws {
    let shop = try Folder.workshop()
    let answers = ["team", "Tổ Một cửa", "Front Desk", "", "", ""]
    let done = try type(answers, "new unit --language vi", in: shop)
    #expect(done.output.contains("Tên gọi · 1 · Tiếng Việt"))
    #expect(done.output.contains("content/units/to-mot-cua.yaml"), "\(done.output)")
    #expect(done.code == 0)
    #expect(try shop.text("content/units/to-mot-cua.yaml").hasPrefix("kind: team\n"))
  }

  /// The ground on which somebody is named is missing at the start of the record, and is asked for again.
  @Test func `What a record cannot be without is asked for until it is there`() throws {
    let shop = try Folder.workshop()
    let name = ["Trần Thị Mỹ Hạnh", "ba", "", "không"]
    let ground = ["", "", "", "", "2", "", ""]
    let done = try type(name + ground, "new official --language vi", in: shop)
    #expect(done.output.contains("[publication-basis]"))
    #expect(done.output.contains("content/officials/tran-thi-my-hanh.yaml"), "\(done.output)")
    #expect(done.code == 0)
    #expect(
      try shop.text("content/officials/tran-thi-my-hanh.yaml").contains(
        "publication: {basis: public-office}\n"))
  }

  @Test func `What is missing in a pipe is wrong usage that names each`() throws {
    let shop = try Folder.workshop()
    let before = try shop.bytes(in: "content")
    let done = try shop.shell("$TOOL new initiative --set title.vi=A --id a")
    #expect(done.code == 64)
    let keys = done.errors.split(separator: "\n").map { $0.prefix { $0 != "…" } }
    #expect(
      keys == [
        "missing --set title.en=", "missing --set summary.vi=", "missing --set fields=",
        "missing --set employer=", "missing --set proposers=", "missing --set lifecycle.stage=",
        "missing --set lifecycle.on=",
      ])
    #expect(try shop.shell("$TOOL new bogus").code == 64)
    #expect(try shop.shell("$TOOL new unit --set kind").code == 64)
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `What check would find is told, and nothing is written`() throws {
    let shop = try Folder.workshop()
    let before = try shop.bytes(in: "content")
    let done = try shop.shell("$TOOL \(Self.unit) --set parent=so-xay-dungg")
    #expect(done.code == 1)
    #expect(
      done.errors.contains(
        "content/units/to-mot-cua.yaml:4:9: error: no unit has the id “so-xay-dungg” [unknown-reference]"
      ),
      "\(done.errors)")
    #expect(try shop.shell("$TOOL \(Self.unit) --id so").code == 64)
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `Who stops has written nothing`() throws {
    let shop = try Folder.workshop()
    let before = try shop.bytes(in: "content")
    let done = try type(["team", "Tổ"], "new unit", in: shop)
    #expect(done.output.contains("stopped, nothing was written"))
    #expect(done.code == 1)
    #expect(try type(["team", "Tổ", "\u{3}"], "new unit", in: shop).code != 0)
    #expect(try shop.bytes(in: "content") == before)
  }
}
