import Foundation
import TestSupport
import Testing

/// `bieuduong rename` and `bieuduong remove`.
struct RenameTests {
  private static let proposal = "content/initiatives/2023/cap-phep"
  private static let article = "content/articles/bai-viet"

  /// With a text that leads to the department, a comment beside it, and a stamp of the text.
  private static func shop() throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(
      Sample.proposal().replacing("employer: so", with: "employer: so   # nơi quyết định"),
      to: proposal + "/record.yaml")
    try shop.write(
      "Ở [Sở](unit:so), không phải [sở khác](unit:so-khac).\n", to: proposal + "/vi.md")
    try shop.write("At the [Department](unit:so).\n", to: proposal + "/en.md")
    _ = try shop.shell("$TOOL translated cap-phep")
    return shop
  }

  private func run(_ line: String, in shop: Folder) throws -> Outcome {
    try shop.shell("$TOOL \(line)")
  }

  @Test func `All that points at a record follows it, comments stay, and its page is led to`()
    throws
  {
    let shop = try Self.shop()
    let done = try run("rename unit so so-xay-dung", in: shop)
    #expect(done.code == 0, "\(done.errors)")
    let record = try shop.text(Self.proposal + "/record.yaml")
    #expect(record.contains("employer: so-xay-dung   # nơi quyết định\n"))
    #expect(
      try shop.text(Self.proposal + "/vi.md")
        == "Ở [Sở](unit:so-xay-dung), không phải [sở khác](unit:so-khac).\n")
    #expect(try shop.text(Self.proposal + "/en.md") == "At the [Department](unit:so-xay-dung).\n")
    #expect(!shop.exists("content/units/so.yaml"))
    #expect(
      try shop.text("content/units/so-xay-dung.yaml").contains(
        "aliases: [vi/don-vi/so/, en/units/so/]\n"))
    #expect(try shop.text("content/officials/an.yaml").contains("unit: so-xay-dung,"))
    let told = try shop.run("check")
    #expect(!told.errors.contains("stale-translation"))
    #expect(!told.errors.contains("“so”"))
  }

  @Test func `A folder moves with all that lies in it`() throws {
    let shop = try Self.shop()
    let done = try run("rename initiative cap-phep mot-cua", in: shop)
    #expect(done.output.hasSuffix("\(Self.proposal) → content/initiatives/2023/mot-cua\n"))
    #expect(try shop.names(in: "content/initiatives/2023/mot-cua").contains("vi.md"))
    #expect(!shop.exists(Self.proposal))
    let record = try shop.text("content/initiatives/2023/mot-cua/record.yaml")
    #expect(
      record.contains(
        "aliases: [vi/de-xuat/cap-phep/, en/initiatives/cap-phep/, vi/de-xuat/cap-phep/song-ngu/]\n"
      ))
  }

  @Test func `An id that is taken or is none is refused, and a look ahead writes nothing`() throws {
    let shop = try Self.shop()
    let before = try shop.bytes(in: "content")
    #expect(
      try run("rename unit so ubnd", in: shop).errors == "a record has the id “ubnd” already\n")
    #expect(try run("rename unit so 'Sở Mới'", in: shop).code == 64)
    let unknown = try run("rename unit soo so-moi --language vi", in: shop)
    #expect(unknown.errors == "không có đơn vị nào mang mã “soo”; gần nhất là “so”\n")
    #expect(unknown.code == 64)
    let dry = try run("rename unit so so-moi --dry-run", in: shop)
    #expect(
      dry.output.contains("\n-employer: so   # nơi quyết định\n+employer: so-moi   # nơi"))
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `What cannot be read stops it, for it may name the record`() throws {
    let shop = try Self.shop()
    try shop.write("title: {vi: A\n", to: "content/pages/hong.yaml")
    let before = try shop.bytes(in: "content")
    let done = try run("rename unit so so-moi", in: shop)
    #expect(done.code == 1)
    #expect(done.errors.contains("content/pages/hong.yaml"))
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `A record that something points at stays, and each place is named`() throws {
    let shop = try Self.shop()
    let before = try shop.bytes(in: "content")
    let done = try run("remove official an", in: shop)
    #expect(
      done.errors == """
        content/initiatives/2023/cap-phep/record.yaml:5: Person points at it
        nothing was taken away: change these, or leave them out with --with-references

        """)
    #expect(done.code == 1)
    let required = try run("remove official an --with-references", in: shop)
    #expect(required.errors.hasSuffix("nothing was taken away: these cannot be left out\n"))
    #expect(required.code == 1)
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `With what points at it, where that can be left out`() throws {
    let shop = try Self.shop()
    try shop.write(
      Sample.proposal().replacing("[{official: an}]", with: "[{official: an}, {unit: ubnd}]"),
      to: Self.proposal + "/record.yaml")
    try shop.write("Của [ông An](official:an).\n", to: Self.proposal + "/vi.md")
    let done = try run("remove official an --with-references", in: shop)
    #expect(done.code == 0, "\(done.errors)")
    #expect(!shop.exists("content/officials/an.yaml"))
    #expect(try shop.text(Self.proposal + "/vi.md") == "Của ông An.\n")
    #expect(try shop.text(Self.proposal + "/record.yaml").contains("[{unit: ubnd}]"))
  }

  /// A successor may be left out, but not of a unit that was renamed.
  private static func shopWithSuccessor() throws -> Folder {
    let shop = try shop()
    try shop.write(
      """
      kind: team
      names: [{vi: Tổ cũ, en: Old desk}]
      parent: so
      successions: [{to: to-moi, how: renamed, on: 2024-07-01}]

      """, to: "content/units/to-cu.yaml")
    try shop.write(
      "kind: team\nnames: [{vi: Tổ mới, en: New desk}]\nparent: so\n",
      to: "content/units/to-moi.yaml")
    return shop
  }

  @Test func `What other records would lack is told, and nothing is taken away`() throws {
    let shop = try Self.shopWithSuccessor()
    let before = try shop.bytes(in: "content")
    let done = try run("remove unit to-moi --with-references", in: shop)
    #expect(done.code == 1)
    #expect(
      done.errors.hasPrefix(
        "content/units/to-cu.yaml:4:15: error: “to” is missing [missing-field]"), "\(done.errors)")
    #expect(done.errors.hasSuffix("nothing was changed: these errors would come of it\n"))
    #expect(try shop.bytes(in: "content") == before)
  }

  @Test func `An address that another page has had keeps a record from its new id`() throws {
    let shop = try Self.shopWithSuccessor()
    try shop.write(
      try shop.text("content/units/to-cu.yaml") + "aliases: [vi/don-vi/to-hay/]\n",
      to: "content/units/to-cu.yaml")
    let before = try shop.bytes(in: "content")
    let done = try run("rename unit to-moi to-hay", in: shop)
    #expect(done.code == 1)
    #expect(done.errors.contains("[duplicate-address]"), "\(done.errors)")
    #expect(!done.errors.contains(".bieuduong"))
    #expect(try shop.bytes(in: "content") == before)
  }

  /// What is wrong in the record itself stays wrong under another name.
  @Test func `What was wrong before keeps nobody`() throws {
    let shop = try Self.shopWithSuccessor()
    try shop.write(
      "kind: team\nnames: [{vi: Tổ mới}]\nparent: sso\n", to: "content/units/to-moi.yaml")
    let done = try run("rename unit to-moi to-hay", in: shop)
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.errors == "")
    #expect(try shop.text("content/units/to-cu.yaml").contains("to: to-hay,"))
    #expect(try run("remove initiative cap-phep", in: shop).errors == "")
  }

  @Test func `A record that nothing points at goes`() throws {
    let shop = try Self.shop()
    #expect(try run("remove initiative cap-phep", in: shop).code == 0)
    #expect(!shop.exists(Self.proposal))
  }

  @Test func `Of one that was published readers have the address`() throws {
    let shop = try Folder.workshop(
      Sample.content.with(["content/officials/binh.yaml": Sample.secondPerson]))
    try shop.run("build")
    let done = try run("remove official binh", in: shop)
    #expect(done.code == 0)
    #expect(done.output.contains("it was published at en/officials/binh/, and readers have that"))
    #expect(done.output.contains("build --accept official:binh --because"))
  }
}
