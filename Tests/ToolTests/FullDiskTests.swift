import Foundation
import TestSupport
import Testing

/// A site that has no room is not written at all, and one message says so.
struct FullDiskTests {
  /// Works without any right: no file may grow above 4 KiB.
  @Test func `A page that may not be written costs nothing`() throws {
    let shop = try Folder.workshop()
    try shop.run("build")
    let before = try shop.bytes()
    try shop.write(Sample.renamed, to: "content/site.yaml")
    let tool = "exec \"$TOOL\" build --jobs 1 --as-of 2026-11-20T08:00"
    let built = try shop.shell("ulimit -f 8; \(tool)")
    #expect(built.code == 74)
    #expect(
      built.errors.contains("” in “site”: the file is larger than is allowed [output-failed]\n"))
    #expect(built.errors.hasSuffix("\n1 error\n"))
    #expect(try shop.bytes() == before)
    #expect(try shop.run("build").code == 0)
  }

  /// Mounts are the superuser's, and not in every container; the mount ends with the shell.
  static let canMount =
    (try? Folder.workshop([:]).shell("unshare --mount sh -c 'mount -t tmpfs none templates/'").code)
    == 0

  @Test(.enabled(if: canMount)) func `A full disk keeps the previous site`() throws {
    let shop = try Folder.workshop()
    try shop.run("build", "--output", "before")
    try shop.write("", to: "site/x")
    try shop.write(
      """
      mount -t tmpfs -o size=8m none site
      "$TOOL" build --as-of 2026-11-20T08:00
      cat /dev/zero > site/filler 2> /dev/null
      sed -i 's/Commendations/Praise/' content/site.yaml
      "$TOOL" build --as-of 2026-11-20T08:00 --language vi --jobs 1
      code=$?
      rm site/filler
      cp -r site after
      exit $code
      """, to: "script")
    let built = try shop.shell("exec unshare --mount sh script")
    #expect(built.code == 74)
    #expect(built.errors.contains("” trong “site”: đĩa đầy [output-failed]\n"))
    #expect(built.errors.hasSuffix("\n1 lỗi\n"))
    #expect(try shop.bytes(in: "after") == shop.bytes(in: "before"))
  }
}
