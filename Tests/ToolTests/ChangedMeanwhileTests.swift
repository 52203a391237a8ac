import Foundation
import Glibc
import TestSupport
import Testing

/// A site is of one state of its files: what is saved while it is made is told, and nothing is written.
struct ChangedMeanwhileTests {
  private static let text = "content/initiatives/2023/cap-phep/vi.md"

  /// Builds, and does something once a file is asked for that was listed before.
  static func build(
    _ shop: Folder, reaching file: String, language: String = "en", _ change: () throws -> Void
  ) throws -> Outcome {
    let lease = try Lease(on: shop.path + "/" + file)
    let running = try shop.start("build", "--language", language)
    #expect(running.reaches { lease.isAskedFor })
    try change()
    lease.end()
    return try running.end()
  }

  @Test func `What is saved while a site is made keeps the previous site`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.bytes()
    try shop.write(Sample.renamed, to: "content/site.yaml")
    let built = try Self.build(shop, reaching: "content/site.yaml") {
      try shop.write("Cấp phép bằng máy chữ.\n", to: Self.text)
    }
    #expect(built.code == 74)
    #expect(
      built.firstError
        == "error: 1 file was changed, added or removed while the site was being made; the previous site is as it was [content-changed]"
    )
    #expect(built.errors.contains("= \(Self.text)\n"))
    #expect(try shop.bytes() == before)
    #expect(try shop.run("build").code == 0)
    try shop.run("build", "--no-memory", "--output", "new")
    let own = { (files: [String: Data]) in files.filter { !$0.key.hasSuffix(".local") } }
    #expect(try own(shop.bytes()) == own(shop.bytes(in: "new")))
  }

  @Test func `A file that comes is told`() throws {
    let shop = try Folder.workshop()
    let built = try Self.build(shop, reaching: "content/site.yaml", language: "vi") {
      try shop.write("Mới.\n", to: "content/initiatives/2023/cap-phep/them.txt")
    }
    #expect(built.code == 74)
    #expect(
      built.firstError
        == "lỗi: 1 tệp bị sửa, thêm hoặc xóa trong lúc dựng trang; trang cũ vẫn giữ nguyên [content-changed]"
    )
    #expect(!shop.exists("site/index.html"))
  }

  @Test func `A file that goes is told where it was to be read`() throws {
    let shop = try Folder.workshop()
    let built = try Self.build(shop, reaching: "content/site.yaml") {
      try shop.remove("content/units/so.yaml")
    }
    #expect(built.code == 1)
    #expect(
      built.firstError
        == "content/units/so.yaml:1:1: error: this cannot be read: it is not there [unreadable-file]"
    )
    #expect(!shop.exists("site/index.html"))
  }

  @Test func `Of a part of a site it is told as well`() throws {
    let shop = try Folder.workshop()
    // Of a file that is no record only the digest is asked for.
    let unused = "content/initiatives/2023/cap-phep/them.txt"
    try shop.write("", to: unused)
    let lease = try Lease(on: shop.path + "/" + unused)
    let running = try shop.start("build", "--shard", "1/2")
    #expect(running.reaches { lease.isAskedFor })
    try shop.write("Cấp phép bằng máy chữ.\n", to: Self.text)
    lease.end()
    let built = try running.end()
    #expect(built.code == 74)
    #expect(built.errors.contains("[content-changed]"))
  }
}

/// Whoever opens the file waits until this lets go of it: the moment between listing a file and reading it, at will.
final class Lease {
  private let descriptor: Int32

  // Glibc does not offer these to Swift.
  private static let (set, get, setSignal): (Int32, Int32, Int32) = (1024, 1025, 10)

  init(on path: String) throws {
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    // The signal that is sent when somebody asks would end the process; this one does nothing.
    guard descriptor >= 0, fcntl(descriptor, Lease.setSignal, SIGURG) == 0,
      fcntl(descriptor, Lease.set, Int32(F_WRLCK)) == 0
    else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  var isAskedFor: Bool { fcntl(descriptor, Lease.get) != Int32(F_WRLCK) }

  func end() { _ = fcntl(descriptor, Lease.set, Int32(F_UNLCK)) }

  deinit { close(descriptor) }
}
