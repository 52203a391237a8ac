import Content
import Records
import TestSupport
import Testing

/// What a long text names, as it is read without rendering.
@Suite struct NamesInProseTests {
  @Test(arguments: [
    ("Xem [bà ấy](official:an).", ["official:an"]),
    ("[x](unit:to-1) và [y](unit:to-2#lich-su)", ["unit:to-1", "unit:to-2"]),
    ("[x][1]\n\n[1]: document:nd-73 \"Nghị định\"", ["document:nd-73"]),
    ("[x](<initiative:cap-phep>), ![](page:a)", ["initiative:cap-phep", "page:a"]),
    ("official:an", ["official:an"]),
  ])
  func `Wherever a kind and an id stand together a record is named`(
    _ text: String, _ names: [String]
  ) throws {
    #expect(try self.names(in: text) == names)
  }

  @Test(arguments: [
    "Nguyễn Văn An", "unofficial:an", "official: an", "Official:an", "mailto:an@so.example.vn",
    "https://unit.example.vn/an", "[x](#official)", "08:30", "", ":", "official:", "đơn vị:so",
  ])
  func `Nothing else names one`(_ text: String) throws {
    #expect(try names(in: text) == [])
  }

  @Test func `A text that cannot be read names nothing`() {
    #expect(NamesInProse.all(in: [Prose(path: "/nowhere/vi.md")], jobs: 1) == [])
  }

  private func names(in text: String) throws -> [String] {
    let folder = try Folder(["vi.md": text])
    return NamesInProse.all(in: [Prose(path: folder.path + "/vi.md")], jobs: 2)
      .map { "\($0.kind.rawValue):\($0.name)" }.sorted()
  }
}
