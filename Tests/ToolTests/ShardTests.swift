import Foundation
import TestSupport
import Testing

/// A site that is made in parts, and put together.
struct ShardTests {
  private static let count = 3

  private func divided(_ numbers: some Sequence<Int> = 1...count) throws -> Folder {
    let shop = try Folder.workshop(
      Sample.content.with(["content/officials/binh.yaml": Sample.secondPerson]))
    for number in numbers { #expect(try make(number, in: shop).code == 0) }
    return shop
  }

  private func make(_ number: Int, in shop: Folder) throws -> Outcome {
    try shop.run("build", "--shard", "\(number)/\(Self.count)", "--output", "part-\(number)")
  }

  private func merge(_ numbers: Int..., in shop: Folder) throws -> Outcome {
    switch numbers.count {
    case 1: try shop.run("merge", "part-\(numbers[0])")
    case 2: try shop.run("merge", "part-\(numbers[0])", "part-\(numbers[1])")
    default: try shop.run("merge", "part-\(numbers[0])", "part-\(numbers[1])", "part-\(numbers[2])")
    }
  }

  /// What is published, by path, and the list of it.
  private func published(_ folder: String, of shop: Folder) throws -> [String: Data] {
    try shop.bytes(in: folder).filter { !$0.key.hasSuffix(".local") }
  }

  @Test func `Parts put together are the bytes of one build`() throws {
    let shop = try divided()
    let merged = try merge(2, 3, 1, in: shop)
    #expect(merged.code == 0)
    let (whole, lock) = (
      try published("site", of: shop), try shop.text("content/permalinks.lock")
    )
    try shop.remove("site")
    try shop.remove("content/permalinks.lock")
    #expect(try shop.run("build").code == 0)
    #expect(try published("site", of: shop) == whole)
    #expect(try shop.text("content/permalinks.lock") == lock)
  }

  @Test func `Each file is made in one part, and each part has some`() throws {
    let shop = try divided()
    let parts = try (1...Self.count).map { number in
      Set(try published("part-\(number)", of: shop).keys.filter { !$0.hasPrefix(".bieuduong/") })
    }
    #expect(parts.allSatisfy { $0.count > 10 })
    #expect(parts.reduce(0) { $0 + $1.count } == parts.reduce(Set()) { $0.union($1) }.count)
    // What one index is made from stays in one place.
    #expect(parts.count { part in part.contains { $0.hasPrefix("search/vi/w") } } == 1)
  }

  @Test func `Nothing of the whole is decided by a part`() throws {
    let shop = try divided([1])
    #expect(!shop.exists("content/permalinks.lock"))
    #expect(!shop.exists("part-1/.bieuduong/preview"))
  }

  @Test func `A part that died is made again without the others`() throws {
    let shop = try divided()
    try shop.remove("part-2")
    let refused = try merge(1, 3, in: shop)
    #expect(refused.code == 64)
    #expect(refused.errors.contains("part 2/3 is missing"))
    #expect(!shop.exists("site"))
    #expect(try make(2, in: shop).code == 0)
    #expect(try merge(1, 2, 3, in: shop).code == 0)
  }

  @Test func `A part that was not completed is none`() throws {
    let shop = try divided()
    try shop.write("", to: "part-3/.bieuduong/manifest.next")
    let refused = try merge(1, 2, 3, in: shop)
    #expect(refused.code == 64)
    #expect(refused.errors.contains("“part-3” is not complete"))
  }

  @Test func `A part of other content is refused, and one given twice`() throws {
    let shop = try divided()
    let text = "content/initiatives/2023/cap-phep/vi.md"
    try shop.write(try shop.text(text) + "\nThêm một câu.\n", to: text)
    #expect(try make(2, in: shop).code == 0)
    let mixed = try merge(1, 2, 3, in: shop)
    #expect(mixed.code == 64)
    #expect(mixed.errors.contains("“part-1” was made from other content"))
    #expect(try merge(2, 2, in: shop).errors.contains("“part-2” and “part-2” are both part 2/3"))
  }

  @Test func `What was changed on the way is made again`() throws {
    let shop = try divided()
    let path = "vi/de-xuat/cap-phep/index.html"
    let part = try #require(
      (1...Self.count).first { shop.exists("part-\($0)/\(path)") })
    let right = try shop.text("part-\(part)/\(path)")
    try shop.write(right.replacing("<h1>", with: "<H1>"), to: "part-\(part)/\(path)")
    #expect(try merge(1, 2, 3, in: shop).code == 0)
    #expect(try shop.text("site/\(path)") == right)
  }

  @Test func `The content is checked where the parts are put together`() throws {
    let shop = try divided([])
    let text = "content/initiatives/2023/cap-phep/vi.md"
    try shop.write(try shop.text(text) + "\nSố căn cước 074085001234.\n", to: text)
    for number in 1...Self.count { #expect(try make(number, in: shop).code == 0) }
    let refused = try merge(1, 2, 3, in: shop)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("074085001234"))
    #expect(!shop.exists("site"))
  }

  @Test func `A folder holds a site or one part, and nothing else is written into it`() throws {
    let shop = try divided()
    #expect(try merge(1, 2, 3, in: shop).code == 0)
    let before = try ["site", "part-1"].map { try shop.bytes(in: $0) }
    let into = { (shard: String, folder: String) in
      try shop.run("build", "--shard", shard, "--output", folder)
    }
    #expect(try into("1/3", "site").firstError.contains("holds a site or another part"))
    #expect(try into("2/3", "part-1").code == 74)
    #expect(try shop.run("build", "--output", "part-1").firstError.contains("folder of a part"))
    #expect(try ["site", "part-1"].map { try shop.bytes(in: $0) } == before)
  }

  @Test(arguments: ["0/3", "4/3", "3", "a/b", "1/0", "1/3/5", "-1/3"])
  func `A shard is one of so many`(_ shard: String) throws {
    #expect(try Folder.workshop().run("build", "--shard", shard).code == 64)
  }
}
