import TestSupport
import Testing

/// What a run says of itself while it lasts.
struct ProgressTests {
  @Test func `Nothing but the summary goes into a pipe, and with --quiet not even that`() throws {
    let shop = try Folder.workshop()
    let usual = try shop.run("build", "--language", "en")
    #expect(usual.errors == "")
    #expect(usual.output.hasPrefix("site: "))
    let quiet = try shop.run("build", "--quiet", "--no-memory", "--language", "en")
    #expect(quiet.code == 0)
    #expect(quiet.output == "" && quiet.errors == "")
    #expect(try shop.run("check", "-q").output == "")
  }

  @Test func `What is wrong is told with --quiet too`() throws {
    let shop = try Folder.workshop()
    try shop.write("title: {vi: A, en: A}\n", to: "content/initiatives/2023/cap-phep/record.yaml")
    let told = try shop.run("check", "--quiet", "--language", "en")
    #expect(told.code == 1)
    #expect(told.errors.contains(" error: "))
  }

  @Test func `With --verbose each stage tells its time and the memory until then`() throws {
    let shop = try Folder.workshop()
    let told = try shop.run("build", "--verbose", "--language", "vi").errors
    let stages = told.split(separator: "\n").map { line in
      String(line.prefix { $0 != ":" })
    }
    #expect(
      stages == [
        "đọc hồ sơ", "đối chiếu hồ sơ", "lập danh sách trang",
        "dựng tệp",
        "đưa tệp vào chỗ",
      ])
    #expect(
      told.split(separator: "\n").allSatisfy { $0.wholeMatch(of: /.*: \d+,\d s, \d+ MB/) != nil })
  }
}
