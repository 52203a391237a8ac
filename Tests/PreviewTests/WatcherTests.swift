import Foundation
import Preview
import TestSupport
import Testing

@testable import Preview

/// Changes are told as editors and version control make them.
struct WatcherTests {
  private static let files = ["content/site.yaml": "a", "content/units/so.yaml": "b"]
  private let folder: Folder
  private let watcher: Watcher

  init() throws {
    folder = try Folder(WatcherTests.files)
    watcher = Watcher([folder.path + "/content"])
  }

  private func path(_ name: String) -> String { "\(folder.path)/content/\(name)" }

  @Test func `Where the system tells of changes, nothing is looked for`() {
    #expect(watcher.silence == nil)
    #expect(watcher.next(within: 0) == nil)
  }

  @Test func `A file that is written is told`() throws {
    try folder.write("c", to: "content/units/so.yaml")
    #expect(watcher.next(within: 5) == .files([path("units/so.yaml")]))
    #expect(watcher.next(within: 0) == nil)
  }

  @Test func `A save by rename is told with the draft, which is nothing any more`() throws {
    try folder.write("c", to: "content/units/so.yaml~")
    try rename("content/units/so.yaml~", "content/units/so.yaml")
    #expect(watcher.next(within: 5) == .files([path("units/so.yaml~"), path("units/so.yaml")]))
  }

  @Test func `Files that a content never has are passed over`() throws {
    try folder.write("c", to: "content/.so.yaml.swp")
    try folder.write("c", to: "content/units/README.md")
    #expect(watcher.next(within: 0) == nil)
  }

  @Test func `Files that are written together are one change`() throws {
    let names = (0..<10).map { "units/u\($0).yaml" }
    for name in names { try folder.write("c", to: "content/\(name)") }
    #expect(watcher.next(within: 5) == .files(Set(names.map(path))))
  }

  @Test func `In a new folder, and in one that was moved, files are told by their new paths`()
    throws
  {
    try folder.write("c", to: "content/officials/an/record.yaml")
    #expect(watcher.next(within: 5) == .unknown)
    try rename("content/officials/an", "content/officials/binh")
    #expect(watcher.next(within: 5) == .unknown)
    try folder.write("d", to: "content/officials/binh/record.yaml")
    #expect(watcher.next(within: 5) == .files([path("officials/binh/record.yaml")]))
  }

  @Test func `A folder that is gone is waited for`() throws {
    try rename("content", "elsewhere")
    #expect(watcher.next(within: 5) == .unknown)
    try rename("elsewhere", "content")
    #expect(watcher.next(within: 5) == .unknown)
    try folder.write("c", to: "content/site.yaml")
    #expect(watcher.next(within: 5) == .files([path("site.yaml")]))
  }

  @Test func `Looked for, changes are told as well`() throws {
    let listed = ListedFolders([folder.path + "/content"])
    try folder.write("longer", to: "content/site.yaml")
    #expect(listed.wait() == .files([path("site.yaml")]))
    try folder.write("c", to: "content/units/new.yaml")
    #expect(listed.wait() == .unknown)
    #expect(listed.wait() == nil)
  }

  private func rename(_ old: String, _ new: String) throws {
    let moved = Foundation.rename("\(folder.path)/\(old)", "\(folder.path)/\(new)")
    try #require(moved == 0)
  }

  @Test(
    arguments: [
      ("/home/a/content", nil), ("/mnt/nas/content", "nfs4"), ("/mnt/nas2/content", nil),
      ("/mnt/my share/x", "cifs"), ("/mnt/far", "fuse.sshfs"),
    ])
  func `A drive of another machine is known by its file system`(_ path: String, _ name: String?) {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      35 22 0:40 / /mnt/nas rw shared:20 - nfs4 nas:/data rw,vers=4.2
      36 22 0:41 / /mnt/my\\040share rw - cifs //pc/share rw
      37 22 0:42 / /mnt/far rw - fuse.sshfs host:/ rw
      """
    #expect(NetworkDrive.system(of: path, among: mounts) == name)
  }
}
