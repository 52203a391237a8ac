import Foundation
import TestSupport
import Testing

/// A tool that is installed has templates beside it, for sites without any of their own.
struct ShippedTemplatesTests {
  /// A site without templates, and the tool as a package lays it out.
  private func installed() throws -> Folder {
    let folder = try Folder(Sample.content)
    for path in ["usr/lib/bieuduong", "usr/share/bieuduong"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(path)", withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(
      atPath: Tool.path, toPath: folder.path + "/usr/lib/bieuduong/bieuduong")
    try folder.link("usr/share/bieuduong/templates", to: Repository.templates)
    return folder
  }

  private let check = "usr/lib/bieuduong/bieuduong check --as-of 2026-11-20T08:00"

  @Test func `A site without templates is shown in those that came with the tool`() throws {
    let folder = try installed()
    let checked = try folder.shell(check)
    #expect(checked.code == 0, "\(checked.errors)")
    // A link to the tool, as one has it in a folder of one's own, leads to its templates too.
    try folder.link("linked", to: folder.path + "/usr/lib/bieuduong/bieuduong")
    #expect(try folder.shell("./linked check --as-of 2026-11-20T08:00").code == 0)
  }

  @Test func `A site’s own templates come first, and so do those that are asked for`() throws {
    let folder = try installed()
    try folder.write("", to: "templates/words.yaml")
    let own = try folder.shell(check)
    #expect(own.code == 1 && own.errors.contains("templates/menu.yaml"))
    #expect(!own.errors.contains("usr/share"))

    let asked = try folder.shell(check + " --templates elsewhere")
    #expect(asked.code == 1)
    #expect(asked.errors.contains("the folder “elsewhere” cannot be opened"))
  }
}
