import Foundation
import Glibc
import TestSupport
import Testing

/// A build that is stopped, at whatever moment, leaves whole pages, and the next build completes it.
@Suite(.serialized) struct InterruptionTests {
  enum Moment: String, CaseIterable {
    case firstFile, manyFiles, commit, pageInPlace
  }

  /// A published site whose next build makes every page anew.
  private func shop() throws -> Folder {
    let shop = try Folder.workshop(Sample.large(100))
    try shop.run("build")
    try shop.write(Sample.renamed, to: "content/site.yaml")
    return shop
  }

  private func hasCome(_ moment: Moment, _ shop: Folder, _ old: ino_t) -> Bool {
    let state = shop.path + "/site/.bieuduong/"
    return switch moment {
    case .firstFile: inode(state + "staging") != 0
    case .manyFiles: count(state + "staging") > 40
    case .commit: inode(state + "manifest.next") != 0
    case .pageInPlace: inode(shop.path + "/site/vi/index.html") != old
    }
  }

  /// Which files are staged depends on what changed; how many tells how far the build has come.
  private func count(_ folder: String) -> Int {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder).count) ?? 0
  }

  private func inode(_ path: String) -> ino_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_ino : 0
  }

  /// A moment is gone in a tenth of a second: on a busy machine whoever waits for it is to be woken before the build goes on.
  private func letUsWatch(_ running: Running) {
    setpriority(Int32(PRIO_PROCESS.rawValue), id_t(running.process), 19)
  }

  /// Starts a build and, at the moment, sends it a signal.
  private func build(_ shop: Folder, until moment: Moment, then signal: Int32) throws -> Outcome {
    let old = inode(shop.path + "/site/vi/index.html")
    let running = try shop.start("build", "--jobs", "2")
    letUsWatch(running)
    #expect(running.reaches { hasCome(moment, shop, old) })
    running.send(signal)
    return try running.end()
  }

  /// What a build of the same content from nothing makes.
  private func clean(_ shop: Folder) throws -> [String: Data] {
    try shop.run("build", "--output", "clean")
    return try shop.bytes(in: "clean")
  }

  @Test(arguments: Moment.allCases) func `A killed build is completed`(_ moment: Moment) throws {
    let shop = try shop()
    let before = try shop.bytes()
    let killed = try build(shop, until: moment, then: SIGKILL)
    let clean = try clean(shop)
    let after = try shop.bytes().filter { !$0.key.hasPrefix(".bieuduong/") }
    #expect(after.allSatisfy { $0.value == before[$0.key] || $0.value == clean[$0.key] })
    if moment == .firstFile || moment == .manyFiles {
      #expect(killed.code == 137)
      #expect(after == before.filter { !$0.key.hasPrefix(".bieuduong/") })
    }
    #expect(try shop.run("build").code == 0)
    let mended = try shop.bytes()
    #expect(Set(mended.keys).symmetricDifference(clean.keys) == [])
    #expect(mended.filter { $0.value != clean[$0.key] }.keys.sorted() == [])
  }

  @Test(arguments: [SIGINT, SIGTERM]) func `An interrupted build leaves the previous site`(
    _ signal: Int32
  ) throws {
    let shop = try shop()
    let before = try shop.bytes()
    let stopped = try build(shop, until: .manyFiles, then: signal)
    #expect(stopped.code == 128 + signal)
    #expect(try shop.bytes() == before)
  }

  @Test func `A build that is putting its pages in place goes on to its end`() throws {
    let shop = try shop()
    let done = try build(shop, until: .commit, then: SIGINT)
    #expect([0, 130].contains(done.code))
    #expect(try shop.bytes() == clean(shop))
  }

  @Test func `A second build is turned away while the first goes on`() throws {
    let shop = try shop()
    let first = try shop.start("build", name: "first")
    letUsWatch(first)
    let old = inode(shop.path + "/site/vi/index.html")
    #expect(first.reaches { hasCome(.firstFile, shop, old) })
    first.send(SIGSTOP)
    let english = try shop.run("build")
    let vietnamese = try shop.run("build", "--language", "vi")
    let elsewhere = try shop.run("build", "--output", "other")
    first.send(SIGCONT)
    #expect(english.code == 74)
    #expect(english.firstError == "error: another build is writing into “site” [output-busy]")
    #expect(
      vietnamese.firstError == "lỗi: một lần dựng trang khác đang ghi vào “site” [output-busy]")
    #expect(elsewhere.code == 0)
    #expect(try first.end().code == 0)
    #expect(try shop.bytes() == shop.bytes(in: "other"))
  }
}
