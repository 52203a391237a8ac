import Foundation
import TestSupport
import Testing

/// What a check tells the next one: of use where it is whole and by this program, and else without effect.
struct CheckMemoryTests {
  private static let memory = "content/.bieuduong/findings.local"
  private static let trees = "content/.bieuduong/trees.local"
  private static let text = "content/initiatives/2023/cap-phep/vi.md"
  private static let english = "content/initiatives/2023/cap-phep/en.md"

  /// A content that was checked, with a warning to say of it.
  private func checked() throws -> Folder {
    let shop = try Folder.workshop()
    try shop.remove(Self.english)
    #expect(try shop.run("check").errors.contains("[missing-translation]"))
    return shop
  }

  /// Whether a check tells what one from nothing tells.
  private func isAsNew(_ shop: Folder) throws -> Bool {
    let (kept, new) = (try shop.run("check"), try shop.run("check", "--no-memory"))
    return kept.errors == new.errors && kept.code == new.code && kept.output == new.output
  }

  @Test(arguments: ["text", "json", "github", "gitlab", "sarif"], ["vi", "en"])
  func `The same is told in every form`(_ format: String, _ language: String) throws {
    // Templates of which nothing takes time: there are none.
    let shop = try Folder(Sample.content.with(["templates/x.mustache": "x"]))
    try shop.write("Theo [đơn vị](unit:khong-co).\n", to: Self.text)
    let new = try shop.run("check", "--no-memory", "--format", format, "--language", language)
    #expect((new.errors + new.output).contains("khong-co"))
    for _ in 1...2 {
      let kept = try shop.run("check", "--format", format, "--language", language)
      #expect(kept.errors == new.errors)
      #expect(kept.output == new.output)
      #expect(kept.code == new.code)
    }
  }

  @Test func `It is no content, nothing is found in it, and no version control takes it`() throws {
    let shop = try checked()
    #expect(try shop.text("content/.bieuduong/.gitignore") == "*\n")
    #expect(try isAsNew(shop))
    try shop.run("build")
    #expect(try shop.names().allSatisfy { !$0.contains("findings") })
  }

  @Test(arguments: [
    "", "bieuduong findings 1\n", "bieuduong findings 2\nfrom the future", "<<<<<<< HEAD\n",
  ])
  func `One that is not whole is told of and not used`(_ bytes: String) throws {
    let shop = try checked()
    try shop.write(bytes, to: Self.memory)
    #expect(try shop.run("check").output == Self.note("is not whole"))
    #expect(try isAsNew(shop))
  }

  @Test func `One that was cut off, or changed in a byte, is not used`() throws {
    for damage in [{ (bytes: Data) in bytes.dropLast() }, { $0.flipped(at: $0.count / 2) }] {
      let shop = try checked()
      let whole = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.memory))
      try shop.write(damage(whole), to: Self.memory)
      #expect(try shop.run("check").output == Self.note("is not whole"))
      #expect(try isAsNew(shop))
    }
  }

  @Test func `One of ten gigabytes is not even read`() throws {
    let shop = try checked()
    #expect(truncate(shop.path + "/" + Self.memory, 10_000_000_000) == 0)
    let told = try shop.run("check")
    #expect(told.output == Self.note("is not whole"))
    #expect(told.peak < 200)
    #expect(try isAsNew(shop))
  }

  @Test func `A folder or a link in its place is told of, and left`() throws {
    let shop = try checked()
    try shop.remove(Self.memory)
    try shop.write("x", to: Self.memory + "/x")
    for _ in 1...2 { #expect(try shop.run("check").output == Self.note("cannot be read")) }
    try shop.remove(Self.memory)
    try shop.write("x", to: "elsewhere")
    try shop.link(Self.memory, to: shop.path + "/elsewhere")
    #expect(try shop.run("check").output == Self.note("cannot be read"))
    #expect(try isAsNew(shop))
    #expect(try shop.text("elsewhere") == "x")
  }

  @Test func `A link in place of its folder is not followed`() throws {
    let shop = try Folder.workshop()
    try shop.write("x", to: "elsewhere/x")
    try shop.link("content/.bieuduong", to: shop.path + "/elsewhere")
    for _ in 1...2 { #expect(try shop.run("check").output == "no errors\n") }
    #expect(try shop.names(in: "elsewhere") == ["x"])
  }

  /// The trees of records lie beside it. Nothing is told of them, for a record that is read again is what it was.
  @Test(arguments: [
    "", "bieuduong trees 1\n", "bieuduong trees 2\nfrom the future", "<<<<<<< HEAD\n",
  ])
  func `Trees that are not whole are of no use and no harm`(_ bytes: String) throws {
    let shop = try checked()
    let whole = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.trees))
    for damaged in [Data(bytes.utf8), whole.dropLast(), whole.flipped(at: whole.count / 2)] {
      try shop.write(damaged, to: Self.trees)
      try shop.write("Cấp phép \(damaged.count).\n", to: Self.text)
      #expect(try isAsNew(shop))
      #expect(try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.trees)) == whole)
    }
  }

  /// A record may be taken away because of whom it names.
  @Test(arguments: ["check", "build"])
  func `Of a record that is no more nothing is kept`(_ command: String) throws {
    let shop = try Folder.workshop()
    let folder = "content/initiatives/2022/tam-thoi"
    try shop.write(
      Sample.proposal(title: "{vi: Việc tạm thời, en: For a while}"), to: folder + "/record.yaml")
    try shop.write("Một việc.\n", to: folder + "/vi.md")
    func isKept() throws -> Bool {
      try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.trees))
        .range(of: Data("Việc tạm thời".utf8)) != nil
    }
    try shop.run("check")
    #expect(try isKept())
    try shop.remove(folder)
    try shop.run(command)
    #expect(try !isKept())
  }

  @Test func `A folder or a link in place of the trees is left`() throws {
    let shop = try checked()
    try shop.remove(Self.trees)
    try shop.write("x", to: Self.trees + "/x")
    try shop.write("Cấp phép bằng máy chữ.\n", to: Self.text)
    #expect(try isAsNew(shop))
    try shop.remove(Self.trees)
    try shop.write("x", to: "elsewhere")
    try shop.link(Self.trees, to: shop.path + "/elsewhere")
    try shop.write("Cấp phép bằng tay.\n", to: Self.text)
    #expect(try isAsNew(shop))
    #expect(try shop.text("elsewhere") == "x")
  }

  @Test func `One by another program is told of, and not used`() throws {
    let shop = try checked()
    // Written by the shell: a program is not run while anybody has it open for writing, and another test may be starting one
    // just now.
    let told = try shop.shell(
      "cp $TOOL tool; printf '\\0' >> tool; ./tool check --as-of 2026-11-20T08:00 --language en")
    #expect(told.output == Self.note("by another program"))
    #expect(try shop.run("check").output == Self.note("by another program"))
    #expect(try isAsNew(shop))
  }

  @Test func `It is good in another folder, whatever the times`() throws {
    let (shop, other) = (try checked(), try checked())
    try other.remove("content/.bieuduong")
    let memory = try Data(contentsOf: URL(fileURLWithPath: shop.path + "/" + Self.memory))
    try other.write(memory, to: Self.memory)
    let before = try other.stamp(Self.memory)
    #expect(try isAsNew(other))
    // What found nothing new has nothing to tell.
    #expect(try other.stamp(Self.memory) == before)
  }

  @Test func `Of a content by another name it tells nothing that names a file`() throws {
    let shop = try checked()
    try FileManager.default.moveItem(
      atPath: shop.path + "/content", toPath: shop.path + "/noi-dung")
    let told = try shop.run("check", "--content", "noi-dung")
    #expect(try told.errors == shop.run("check", "--no-memory", "--content", "noi-dung").errors)
    #expect(told.errors.contains("noi-dung/initiatives/2023/cap-phep"))
  }

  @Test func `Of another site it is of no use and no harm`() throws {
    let (shop, other) = (try checked(), try Folder.workshop(Sample.large(3)))
    try other.write(Sample.renamed, to: "content/site.yaml")
    try other.run("check")
    let memory = try Data(contentsOf: URL(fileURLWithPath: other.path + "/" + Self.memory))
    try shop.write(memory, to: Self.memory)
    #expect(try isAsNew(shop))
  }

  @Test func `What strictness makes of a warning is not remembered`() throws {
    let shop = try checked()
    #expect(try shop.run("check", "--strict").code == 1)
    #expect(try shop.run("check").code == 0)
  }

  @Test func `A build goes on from a check, and a check from a build`() throws {
    let shop = try checked()
    let built = try shop.run("build")
    #expect(try built.errors == shop.run("build", "--no-memory", "--output", "new").errors)
    try shop.write("Cấp phép bằng máy chữ.\n", to: Self.text)
    try shop.run("build")
    #expect(try isAsNew(shop))
  }

  /// Mounts are the superuser's, and not in every container; the mount ends with the shell.
  @Test(.enabled(if: FullDiskTests.canMount))
  func `On a disk that takes nothing, or is full, a check is a first one`() throws {
    for (option, filling) in [("ro", "true"), ("size=1m", "cat /dev/zero > content/README")] {
      let shop = try checked()
      try shop.remove("content/.bieuduong")
      let told = try shop.run("check", "--no-memory")
      try shop.write(
        """
        cp -r content source
        mount -t tmpfs -o size=1m none content && cp -r source/* content
        \(filling) 2> /dev/null
        mount -o remount,\(option) content
        for time in 1 2; do "$TOOL" check --as-of 2026-11-20T08:00 --language en; done
        """, to: "script")
      let twice = try shop.shell("exec unshare --mount sh script")
      #expect(twice.output == "no errors\nno errors\n")
      #expect(twice.errors == told.errors + told.errors)
    }
  }

  @Test func `A file that may not grow so long costs the memory and nothing else`() throws {
    let shop = try Folder.workshop(Sample.large(60))
    let told = try shop.shell("ulimit -f 8; \"$TOOL\" check --as-of 2026-11-20T08:00 --language en")
    #expect(told.output == "no errors\n")
    #expect(!shop.exists(Self.memory))
    #expect(try shop.names(in: "content/.bieuduong") == [".gitignore"])
  }

  private static func note(_ words: String) -> String {
    let told = words.hasPrefix("by") ? "was" : "remembered"
    let subject = words.hasPrefix("by") ? "the last check" : "what the last check"
    return "\(subject) \(told) \(words), so everything is looked through again\nno errors\n"
  }
}
