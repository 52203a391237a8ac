import Foundation
import TestSupport
import Testing

/// The moment a site is built for decides what may be read, and nothing else does.
struct ClockTests {
  private func embargoed() throws -> Folder {
    let shop = try Folder.workshop()
    let record = Sample.proposal() + "embargo: 2024-06-01T08:00\n"
    try shop.write(record, to: "content/initiatives/2023/cap-phep/record.yaml")
    return shop
  }

  private func isPublished(_ shop: Folder) throws -> Bool {
    try shop.bytes().keys.contains { $0.hasPrefix("en/") && $0.contains("cap-phep") }
  }

  @Test(arguments: [("2024-06-01T07:59", false), ("2024-06-01T08:00", true)])
  func `A moment that is asked for decides what is published`(_ moment: String, _ isPublished: Bool)
    throws
  {
    let shop = try embargoed()
    #expect(try shop.run("build", asOf: moment).code == 0)
    #expect(try self.isPublished(shop) == isPublished)
  }

  /// 1717203600 is 08:00 of that day in Vietnam.
  @Test(arguments: [("1717203599", false), ("1717203600", true)])
  func `The environment may tell the moment`(_ seconds: String, _ isPublished: Bool) throws {
    let shop = try embargoed()
    let environment = ["SOURCE_DATE_EPOCH": seconds]
    #expect(try shop.run("build", asOf: nil, environment: environment).code == 0)
    #expect(try self.isPublished(shop) == isPublished)
  }

  @Test func `The option goes before the environment`() throws {
    let shop = try embargoed()
    let environment = ["SOURCE_DATE_EPOCH": "1717203600"]
    #expect(try shop.run("build", asOf: "2024-05-31T08:00", environment: environment).code == 0)
    #expect(try isPublished(shop) == false)
  }

  @Test func `What is under embargo is named nowhere`() throws {
    let shop = try embargoed()
    #expect(try shop.run("build", asOf: "2024-05-31T08:00").code == 0)
    let leaks = try shop.bytes().filter {
      String(decoding: $0.value, as: UTF8.self).contains("Cấp phép")
    }
    #expect(leaks.keys.sorted() == [])
  }

  @Test func `A page is taken back with its embargo`() throws {
    let shop = try embargoed()
    try shop.run("build", asOf: "2024-06-02T08:00")
    #expect(try isPublished(shop))
    #expect(try shop.run("build", asOf: "2024-05-31T08:00").code == 1)
    try shop.remove("content/permalinks.lock")
    #expect(try shop.run("build", asOf: "2024-05-31T08:00").code == 0)
    #expect(try isPublished(shop) == false)
  }
}
