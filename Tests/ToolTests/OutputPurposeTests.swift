import Foundation
import TestSupport
import Testing

/// What is made for a moment to come never gets into the folder of what is published.
struct OutputPurposeTests {
  private static let later = "2999-01-01T08:00"
  private static let mark = ".bieuduong/preview"

  /// A proposal waits until long after these tests.
  private func waiting() throws -> Folder {
    let shop = try Folder.workshop()
    let record = Sample.proposal() + "embargo: 2998-12-31T08:00\n"
    try shop.write(record, to: "content/initiatives/2023/cap-phep/record.yaml")
    return shop
  }

  @Test func `A moment to come is not built over a published site`() throws {
    let shop = try waiting()
    #expect(try shop.run("build").code == 0)
    let before = try shop.bytes()
    let refused = try shop.run("build", asOf: Self.later)
    #expect(refused.code == 74)
    #expect(refused.firstError.contains("08:00 on 1 January 2999 [output-preview]"))
    #expect(refused.errors.contains("add --preview and choose another folder with --output"))
    #expect(try shop.bytes() == before)
  }

  /// 32472144000 is 1 January 2999 in Vietnam.
  @Test func `Nor where the environment tells the moment`() throws {
    let shop = try waiting()
    try shop.run("build")
    let before = try shop.bytes()
    let environment = ["SOURCE_DATE_EPOCH": "32472144000"]
    #expect(try shop.run("build", asOf: nil, environment: environment).code == 74)
    #expect(try shop.bytes() == before)
  }

  @Test func `Nor with a folder whose manifest cannot be read`() throws {
    let shop = try waiting()
    try shop.run("build")
    try shop.write("<<<<<<< HEAD\n", to: "site/.bieuduong/manifest")
    #expect(try shop.run("build", asOf: Self.later).code == 74)
  }

  @Test func `A preview is written into a folder of its own, again and again`() throws {
    let shop = try waiting()
    try shop.run("build")
    let before = try shop.bytes()
    for _ in 1...2 {
      let preview = try shop.run("build", "--preview", "--output", "xem", asOf: Self.later)
      #expect(preview.code == 0)
      #expect(preview.output.hasPrefix("xem (preview): "))
    }
    #expect(shop.exists("xem/vi/de-xuat/cap-phep/index.html"))
    #expect(shop.exists("xem/" + Self.mark))
    #expect(!shop.exists("site/" + Self.mark))
    #expect(try shop.bytes() == before)
  }

  @Test func `A preview is not written over a published site, whatever the moment`() throws {
    let shop = try waiting()
    try shop.run("build")
    let before = try shop.bytes()
    let refused = try shop.run("build", "--preview")
    #expect(refused.code == 74)
    #expect(refused.errors.contains("[output-preview]"))
    #expect(try shop.bytes() == before)
  }

  @Test func `A site to publish is not built into the folder of a preview`() throws {
    let shop = try waiting()
    try shop.run("build", "--preview")
    let before = try shop.bytes()
    let refused = try shop.run("build")
    #expect(refused.code == 74)
    #expect(refused.errors.contains("add --preview"))
    #expect(try shop.bytes() == before)
    // The mark is no note of this machine, so that a copy of the folder is a preview too.
    try shop.remove("site/.bieuduong/origin.local")
    #expect(try shop.run("build").code == 74)
  }

  /// Nobody said that it is one; its folder says so.
  @Test func `A moment to come makes a preview of a new folder`() throws {
    let shop = try waiting()
    #expect(try shop.run("build", asOf: Self.later).code == 0)
    #expect(shop.exists("site/" + Self.mark))
    #expect(try shop.run("build", asOf: Self.later).code == 0)
    #expect(try shop.run("build").code == 74)
  }

  @Test func `A refused preview leaves no mark in a new folder`() throws {
    let shop = try waiting()
    try shop.write("title: [\n", to: "content/units/so.yaml")
    #expect(try shop.run("build", "--preview").code == 1)
    #expect(!shop.exists("site/" + Self.mark))
  }

  @Test func `A moment that has passed is built as before`() throws {
    let shop = try waiting()
    #expect(try shop.run("build", asOf: "2026-11-20T08:00").code == 0)
    #expect(try shop.run("build", asOf: "2026-11-21T08:00").code == 0)
    #expect(try shop.run("build", asOf: "2025-11-21T08:00").code == 0)
    #expect(!shop.exists("site/" + Self.mark))
  }
}
