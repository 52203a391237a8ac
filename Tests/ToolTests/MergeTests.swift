import Foundation
import TestSupport
import Testing

/// Two editors each add a proposal and commit the site they built with it; then their branches are merged.
@Suite struct MergeTests {
  /// Whatever `git` on this machine has been told does not count.
  private static let git = """
    export HOME="$PWD" GIT_CONFIG_NOSYSTEM=1
    g() { git -c user.name=t -c user.email=t@example.vn -c core.autocrlf=false "$@"; }
    build() { "$TOOL" build --as-of 2026-11-20T08:00 --language en; }
    add() {
      mkdir -p content/initiatives/$1
      sed "s/Permits online/Proposal $1/; s/Cấp phép/Đề xuất $1/" \
        content/initiatives/2023/cap-phep/record.yaml > content/initiatives/$1/record.yaml
      echo "Bài của $1." > content/initiatives/$1/vi.md
      echo "A text of $1." > content/initiatives/$1/en.md
    }
    set -e
    g init -q -b main
    echo '*.local' > .gitignore
    build; g add content site .gitignore $ATTRIBUTES; g commit -qm base
    g checkout -qb an; add an; build; g add content site; g commit -qm an
    g checkout -q main; g checkout -qb binh; add binh; build; g add content site; g commit -qm binh
    g checkout -q main; g merge -q an -m an
    set +e
    g merge -q binh -m binh

    """

  private func merged(_ repair: String, attributes: Bool = false) throws -> (Folder, Outcome) {
    let shop = try Folder.workshop()
    if attributes {
      let file = Repository.root.appending(path: ".gitattributes")
      try shop.write(try Data(contentsOf: file), to: ".gitattributes")
    }
    let set = "ATTRIBUTES=\(attributes ? ".gitattributes" : "")\n"
    let done = try shop.shell(set + Self.git + repair)
    return (shop, done)
  }

  private func expectWhole(_ shop: Folder) throws {
    let built = try shop.bytes().filter { !$0.key.hasSuffix("origin.local") }
    for (path, bytes) in built {
      #expect(bytes.range(of: Data("<<<<<<<".utf8)) == nil, "\(path)")
    }
    try shop.remove("site")
    try shop.run("build")
    #expect(try built == shop.bytes().filter { !$0.key.hasSuffix("origin.local") })
    #expect(shop.exists("site/en/initiatives/an/index.html"))
    #expect(shop.exists("site/en/initiatives/binh/index.html"))
  }

  @Test(arguments: [false, true])
  func `A build after the merge is all it takes`(attributes: Bool) throws {
    let (shop, done) = try merged("build && echo built", attributes: attributes)
    #expect(done.output.hasSuffix("built\n"), "\(done.errors)")
    try expectWhole(shop)
  }

  @Test func `With the attributes, no page holds marks of a conflict even before the build`() throws
  {
    let (_, done) = try merged(
      "grep -rl '<<<<<<<' site content | wc -l; g diff --name-only --diff-filter=U | grep -c ^content",
      attributes: true)
    #expect(done.output.split(separator: "\n").suffix(2) == ["0", "0"])
  }

  @Test func `With the attributes, the list of files has no conflict`() throws {
    let (_, done) = try merged(
      "g diff --name-only --diff-filter=U | grep -c bieuduong/manifest", attributes: true)
    #expect(done.output.hasSuffix("\n0\n"))
  }

  @Test(arguments: ["ours", "theirs"])
  func `The list of one side is enough where pages are the same on both`(side: String) throws {
    let (shop, done) = try merged(
      "g checkout -q --\(side) site/.bieuduong/manifest; build && echo built")
    if done.output.hasSuffix("built\n") { return try expectWhole(shop) }
    #expect(done.errors.components(separatedBy: "[output-conflict]").count > 1)
  }

  @Test func `A list that was lost is what a build names, once, and its advice works`() throws {
    let (shop, done) = try merged(
      """
      rm site/.bieuduong/manifest
      build && echo built
      git checkout -q HEAD -- site/.bieuduong/manifest
      git checkout -q HEAD -- site
      build && echo mended
      """)
    #expect(!done.output.contains("built\n"))
    #expect(
      done.errors.contains(
        "error: the list of the tool’s own files, “site/.bieuduong/manifest”, is missing;"))
    #expect(done.errors.components(separatedBy: "[output-conflict]").count == 2)
    _ = shop
  }

  @Test func `Line ends of Windows in the whole site are mended`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let whole = try shop.bytes()
    let done = try shop.shell(
      """
      find site -name '*.html' -o -name manifest -o -name '*.csv' | xargs sed -i 's/$/\\r/'
      "$TOOL" build --as-of 2026-11-20T08:00
      """)
    #expect(done.code == 0, "\(done.errors)")
    #expect(
      try shop.bytes().filter { !$0.key.hasSuffix("origin.local") }
        == whole.filter { !$0.key.hasSuffix("origin.local") })
  }
}
