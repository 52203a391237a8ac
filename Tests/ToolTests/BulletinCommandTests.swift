import Foundation
import TestSupport
import Testing

/// `bieuduong bulletin`: the forms in which an issue leaves the house.
struct BulletinCommandTests {
  private static let issue = "content/bulletins/2024-01/record.yaml"

  @discardableResult
  private func made(in shop: Folder, asOf: String = "2026-11-20T08:00") throws -> Outcome {
    try shop.run(
      "bulletin", "2024-01", "--language", "en", "--form", "mail", "--form", "text", "--form",
      "captions", asOf: asOf)
  }

  private func shop(
    items: String = "[{initiative: cap-phep}]", publish: String = "2024-01-05T08:00"
  )
    throws -> Folder
  {
    try issue(items, publish, in: try Folder.workshop())
  }

  private func issue(
    _ items: String = "[{initiative: cap-phep}]", _ publish: String = "2024-01-05T08:00",
    in shop: Folder
  ) throws -> Folder {
    try shop.write(
      """
      number: 1
      period: {from: 2023-12-01, to: 2023-12-31}
      title: {vi: Bản tin tháng 12, en: December bulletin}
      publish: \(publish)
      items: \(items)

      """, to: Self.issue)
    try shop.write("Thư ban biên tập.\n", to: "content/bulletins/2024-01/vi.md")
    try shop.write("A letter from the editors.\n", to: "content/bulletins/2024-01/en.md")
    return shop
  }

  private func contents(_ shop: Folder, _ name: String) throws -> String {
    try shop.text("ban-tin-2024-01/" + name)
  }

  @Test func `An issue becomes a mail, a text and captions in both languages, the same each time`()
    throws
  {
    let shop = try shop()
    let done = try made(in: shop)
    #expect(done.code == 0, "\(done.errors)")
    #expect(
      try shop.names(in: "ban-tin-2024-01") == [
        "2024-01.en.captions.txt", "2024-01.en.eml", "2024-01.en.mail.html", "2024-01.en.txt",
        "2024-01.vi.captions.txt", "2024-01.vi.eml", "2024-01.vi.mail.html", "2024-01.vi.txt",
      ])
    let first = try shop.bytes(in: "ban-tin-2024-01")
    #expect(try made(in: shop).code == 0)
    #expect(try shop.bytes(in: "ban-tin-2024-01") == first)
    let address = "https://bieuduong.example.vn/vi/de-xuat/cap-phep/"
    #expect(try contents(shop, "2024-01.vi.mail.html").contains("href=\"\(address)\""))
    #expect(try contents(shop, "2024-01.vi.txt").contains("Thư ban biên tập."))
    #expect(try contents(shop, "2024-01.en.txt").contains("A letter from the editors."))
    #expect(try contents(shop, "2024-01.vi.captions.txt").hasSuffix(address + "\n"))
  }

  @Test func `A mail is ASCII in lines that no server breaks, and waits to be sent`() throws {
    let shop = try shop()
    try made(in: shop)
    let mail = try shop.bytes(in: "ban-tin-2024-01")["2024-01.vi.eml"]
    let text = String(decoding: try #require(mail), as: UTF8.self)
    #expect(text.utf8.allSatisfy { $0 < 128 })
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains("\n") })
    #expect(lines.contains("X-Unsent: 1"))
    #expect(lines.contains("Date: Fri, 05 Jan 2024 08:00:00 +0700"))
    #expect(lines.contains("Message-ID: <2024-01.vi@bieuduong.example.vn>"))
  }

  @Test func `An issue that waits is made as on its day`() throws {
    let shop = try shop(publish: "2030-01-04T08:00")
    let done = try made(in: shop, asOf: "2024-01-01T08:00")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try contents(shop, "2024-01.vi.txt").contains("4/1/2030"))
  }

  @Test func `An item that may not be read on the day is named, and nothing is made`() throws {
    let shop = try shop()
    let record = "content/initiatives/2023/cap-phep/record.yaml"
    try shop.write(try shop.text(record) + "embargo: 2024-06-01T08:00\n", to: record)
    let done = try made(in: shop, asOf: "2024-01-01T08:00")
    #expect(done.code == 1)
    #expect(done.errors.contains("initiative:cap-phep may not be read yet"))
    #expect(!shop.exists("ban-tin-2024-01"))
  }

  @Test func `A program that is missing is named with what to install, and nothing is made`() throws
  {
    let shop = try shop()
    let done = try shop.run(
      "bulletin", "2024-01", "--language", "vi", environment: ["PATH": "/nowhere"])
    #expect(done.code == 69)
    #expect(done.errors.contains("sudo apt install weasyprint"))
    #expect(!shop.exists("ban-tin-2024-01"))
  }

  /// Damage that only a decoder sees: check lets it pass.
  @Test func `A photograph that cannot be made is named, and nothing is made`() throws {
    let shop = try issue(in: try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())]))
    try shop.replaceTool(with: "echo 'VipsJpeg: bad Huffman code' >&2; exit 1")
    let done = try shop.run(
      "bulletin", "2024-01", "--language", "en",
      environment: ["PATH": shop.path + "/bin:/usr/bin:/bin"])
    #expect(done.code == 70)
    #expect(
      done.errors == """
        a photograph of \(PhotoSite.folder)record.yaml could not be made: the photograph “anh.jpg” \
        could not be decoded

        """)
    #expect(!shop.exists("ban-tin-2024-01"))
  }

  @Test func `Without libvips only what shows no photograph is made`() throws {
    let shop = try issue(in: try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())]))
    let nothing = ["PATH": "/nowhere"]
    let done = try shop.run("bulletin", "2024-01", "--language", "vi", environment: nothing)
    #expect(done.code == 69)
    #expect(done.errors.contains("sudo apt install libvips-tools"))
    #expect(!shop.exists("ban-tin-2024-01"))
    let mail = try shop.run("bulletin", "2024-01", "--form", "mail", environment: nothing)
    #expect(mail.code == 0, "\(mail.errors)")
  }

  @Test func `Two hundred items stay within what mail programs show`() throws {
    let shop = try shop(
      items: "[" + (1...200).map { "{initiative: viec-\($0)}" }.joined(separator: ", ") + "]")
    let long = String(repeating: "một việc khó đã được làm đến nơi; ", count: 4)
    for number in 1...200 {
      let folder = "content/initiatives/2023/viec-\(number)"
      let title = "{vi: \"Việc số \(number): \(long)\", en: \"Work \(number)\"}"
      try shop.write(Sample.proposal(title: title), to: folder + "/record.yaml")
      try shop.write("Việc số \(number).\n", to: folder + "/vi.md")
    }
    let done = try made(in: shop)
    #expect(done.code == 0, "\(done.errors)")
    let mail = try #require(try shop.bytes(in: "ban-tin-2024-01")["2024-01.vi.mail.html"])
    #expect(mail.count <= 100 * 1024)
    #expect(mail.count > 50 * 1024)
    let captions = try contents(shop, "2024-01.vi.captions.txt").components(separatedBy: "\n\n")
    #expect(captions.count == 200)
    #expect(captions.allSatisfy { $0.count <= 281 })
  }

  @Test func `An issue that is not there is not made, and the nearest is named`() throws {
    let done = try shop().run("bulletin", "2024-1", "--language", "en")
    #expect(done.code == 64)
    #expect(done.errors == "there is no issue “2024-1”\ndid you mean “2024-01”?\n")
  }

  @Test func `The next issue is proposed as a file that can be read`() throws {
    let shop = try shop()
    try shop.write(
      Sample.commendation().replacing("2023-11-16", with: "2024-01-16"),
      to: "content/commendations/qd-1.yaml")
    for (name, text) in Sample.files where name.hasPrefix("vocabularies") || name.hasPrefix("doc") {
      try shop.write(text, to: "content/" + name)
    }
    try shop.write(Sample.initiative(), to: "content/initiatives/2023/cap-phep/record.yaml")
    let done = try shop.run("bulletin", "--draft", asOf: "2024-02-01T08:00")
    #expect(done.code == 0, "\(done.errors)")
    let folder = "content/bulletins/2024-02"
    try shop.write(done.output, to: folder + "/record.yaml")
    try shop.write("Thư ban biên tập.\n", to: folder + "/vi.md")
    #expect(done.output.hasPrefix("number: 2\n"))
    let checked = try shop.run("check", "--language", "en", asOf: "2024-02-01T08:00")
    let wrong = checked.errors.split(separator: "\n").filter { $0.contains(" error: ") }
    #expect(!wrong.contains { $0.hasPrefix(folder) }, "\(checked.errors)\(done.output)")
    #expect(done.output.hasSuffix("  - commendation: qd-1\n"))
  }

  @Test func `What was decided in the period before and stands in no issue is told beside`() throws
  {
    let shop = try shop()
    for (name, text) in Sample.files where name.hasPrefix("vocabularies") || name.hasPrefix("doc") {
      try shop.write(text, to: "content/" + name)
    }
    try shop.write(Sample.initiative(), to: "content/initiatives/2023/cap-phep/record.yaml")
    try shop.write(
      Sample.commendation().replacing("2023-11-16", with: "2023-12-12"),
      to: "content/commendations/qd-1.yaml")
    let done = try shop.run("bulletin", "--draft", asOf: "2024-02-01T08:00")
    #expect(
      done.output.hasSuffix(
        """
          # quyết định trong kỳ trước, chưa đăng số nào / decided in the period before, in no issue:
          # - commendation: qd-1 # Bằng khen, 1/QĐ-UBND, 12/12/2023

        """), "\(done.output)")
    let told = try shop.run("status", "--language", "en", asOf: "2024-02-01T08:00")
    #expect(
      told.output.contains("Decided in the period before, in no issue: 1\n"), "\(told.output)")
  }
}
