import Foundation
import TestSupport
import Testing

/// What a package puts below `/usr`; that it can be installed and used there, `make package-test` shows.
struct PackageTests {
  private static let files = [
    "bin/bieuduong", "lib/bieuduong/bieuduong", "lib/bieuduong/libzip.so.4",
    "share/bash-completion/completions/bieuduong", "share/doc/bieuduong/changelog.gz",
    "share/doc/bieuduong/handbook.en.md", "share/doc/bieuduong/handbook.vi.md",
    "share/fish/vendor_completions.d/bieuduong.fish", "share/man/man1/bieuduong.1.gz",
    "share/man/vi/man1/bieuduong.1.gz", "share/zsh/vendor-completions/_bieuduong",
  ]

  @Test func `A package holds the tool, its templates, its manual and its completions`() throws {
    let folder = try Folder(Sample.content)
    let project = Repository.root.path
    let laid = try folder.shell(
      "to=$PWD/usr && cd '\(project)' && packaging/tree \"$TOOL\" \"$to\"")
    #expect(laid.code == 0, "\(laid.errors)")

    let whole = [
      "templates": "share/bieuduong/templates", "content": "share/doc/bieuduong/examples/content",
      "docs/pictures": "share/doc/bieuduong/pictures",
    ]
    let names = try folder.names(in: "usr").filter { name in
      !name.hasSuffix("/") && !whole.values.contains { name.hasPrefix($0 + "/") }
    }
    #expect(names == PackageTests.files)
    for (ours, theirs) in whole {
      let same = try folder.shell("diff -r -x '.*' '\(project)/\(ours)' usr/\(theirs)")
      #expect(same.code == 0 && same.output == "")
    }

    // Wherever it is put, the tool finds its library and its templates.
    let check = "mv usr elsewhere && elsewhere/bin/bieuduong check --as-of 2026-11-20T08:00"
    let checked = try folder.shell(check)
    #expect(checked.code == 0, "\(checked.errors)")
  }
}
