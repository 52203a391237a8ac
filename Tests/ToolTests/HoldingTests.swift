import Foundation
import TestSupport
import Testing

/// A build ends with what it holds back and when the next opens, and names nothing of it.
struct HoldingTests {
  /// A proposal, its author and his team wait for a bulletin; another proposal waits longer.
  private func waiting(publish: String = "2026-12-07T08:00") throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(
      Sample.proposal(title: "{vi: Đề xuất qwkin, en: Proposal qwkin}")
        .replacing("official: an", with: "official: qwnguoi"),
      to: "content/initiatives/qwkin/record.yaml")
    try shop.write("Bài qwchu.\n", to: "content/initiatives/qwkin/vi.md")
    try shop.write("Text qwchu.\n", to: "content/initiatives/qwkin/en.md")
    try shop.write(
      """
      name: {family: Trần, given: Qwten}
      honorific: ba
      category: citizen
      posts: [{title: {vi: Tổ trưởng, en: Team leader}, unit: qwto}]
      publication: {basis: consent, on: 2025-10-01}
      """, to: "content/officials/qwnguoi.yaml")
    try shop.write(
      "kind: team\nnames: [{vi: Tổ Qwto, en: Team Qwto}]\n", to: "content/units/qwto.yaml")
    try shop.write(
      """
      number: 1
      period: {from: 2026-11-01, to: 2026-11-30}
      title: {vi: Bản tin qwtin, en: Bulletin qwtin}
      publish: \(publish)
      items: [{initiative: qwkin}]
      """, to: "content/bulletins/qwtin/record.yaml")
    try shop.write("Thư.\n", to: "content/bulletins/qwtin/vi.md")
    try shop.write("A letter.\n", to: "content/bulletins/qwtin/en.md")
    return shop
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `A build says how much it holds back and until when, in either language`() throws {
    let shop = try waiting()
    let built = try shop.run("build")
    #expect(built.errors == "")
    #expect(
      built.output.hasSuffix(
        " s)\nholding back 4 records; the next opens at 08:00 on 7 December 2026\n"))
    let told = try shop.run("build", "--language", "vi")
    #expect(
      told.output.hasSuffix(
        " giây)\nđang giữ lại 4 hồ sơ; lần mở tiếp theo: 08:00 ngày 7/12/2026\n"))
  }

  @Test func `A build that has nothing to do says the same`() throws {
    let shop = try waiting()
    let first = try shop.run("build")
    let before = try shop.stamps()
    let again = try shop.run("build")
    #expect(try shop.stamps() == before)
    #expect(again.output.split(separator: "\n").last == first.output.split(separator: "\n").last)
    let json = try object(shop.run("build", "--format", "json").output)
    #expect(try shop.stamps() == before)
    #expect(json["held"] as? Int == 4)
    #expect(json["opens"] as? String == "2026-12-07T08:00:00+07:00")
  }

  @Test func `JSON has both for those that schedule the next build`() throws {
    let json = try object(waiting().run("build", "--format", "json").output)
    #expect(json["version"] as? Int == 1)
    #expect(json["held"] as? Int == 4)
    #expect(json["opens"] as? String == "2026-12-07T08:00:00+07:00")
    #expect((json["findings"] as? [Any])?.isEmpty == true)
  }

  @Test func `Where nothing waits that is said too`() throws {
    let shop = try waiting(publish: "2026-11-20T08:00")
    #expect(try shop.run("build").output.hasSuffix(" s)\nnothing is held back\n"))
    let json = try object(shop.run("build", "--format", "json").output)
    #expect(json["held"] as? Int == 0)
    #expect(json["opens"] is NSNull)
  }

  @Test func `A check knows of nothing that is held`() throws {
    let json = try object(waiting().run("check", "--format", "json").output)
    #expect(json["held"] == nil)
  }

  /// The issue is signed for the 5th, and has an embargo until the 7th: the 5th opens nothing.
  @Test func `A day that opens nothing is not told`() throws {
    let shop = try waiting(publish: "2026-12-05T08:00")
    let bulletin = try shop.text("content/bulletins/qwtin/record.yaml")
    try shop.write(
      bulletin + "\nembargo: 2026-12-07T08:00\n", to: "content/bulletins/qwtin/record.yaml")
    #expect(try shop.run("build").output.contains("opens at 08:00 on 7 December 2026"))
  }

  /// Warnings are kept in the folder of the site, so that they are said again; those that may speak of what waits are not.
  @Test func `No file of the folder tells of what waits, the tool's own included`() throws {
    let shop = try waiting(publish: "2026-11-20T08:00")
    try shop.remove("content/initiatives/qwkin/en.md")
    #expect(try shop.run("build").errors.contains("[missing-translation]"))
    let bulletin = try shop.text("content/bulletins/qwtin/record.yaml")
    #expect(try !leaks(in: shop.bytes()).isEmpty)
    // Else nothing may be withheld again that was published.
    try shop.remove("content/permalinks.lock")
    try shop.remove("content/trace")
    try shop.write(
      bulletin.replacing("2026-11-20T08:00", with: "2026-12-07T08:00"),
      to: "content/bulletins/qwtin/record.yaml")
    for _ in 1...2 {
      #expect(try shop.run("build").errors.contains("[missing-translation]"))
      #expect(try leaks(in: shop.bytes()) == [])
    }
  }

  @Test func `A warning of what may be read is kept, so that the next build has nothing to do`()
    throws
  {
    let shop = try waiting()
    try shop.remove("content/initiatives/2023/cap-phep/en.md")
    let first = try shop.run("build")
    let before = try shop.stamps()
    #expect(try shop.run("build").errors == first.errors)
    #expect(first.errors.contains("[missing-translation]"))
    #expect(try shop.stamps() == before)
  }

  @Test func `When it opens all of it is there`() throws {
    let shop = try waiting()
    try shop.run("build")
    #expect(try leaks(in: shop.bytes()) == [])
    // Later than these tests may be run: a preview.
    #expect(
      try shop.run("build", "--preview", "--output", "xem", asOf: "2026-12-07T08:00").code == 0)
    for page in ["de-xuat/qwkin", "can-bo/qwnguoi", "don-vi/qwto", "ban-tin/qwtin"] {
      #expect(shop.exists("xem/vi/\(page)/index.html"))
    }
  }

  private func leaks(in files: [String: Data]) -> [String] {
    files.filter { path, bytes in
      path.contains("qw")
        || ["qwkin", "qwnguoi", "Qwten", "qwto", "Qwto", "qwtin", "qwchu"].contains {
          bytes.range(of: Data($0.utf8)) != nil
        }
    }.keys.sorted()
  }
}
