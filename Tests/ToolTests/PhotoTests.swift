import Foundation
import TestSupport
import Testing

/// Photographs from the record to the page.
@Suite struct PhotoTests {
  private static let nothing = ["PATH": "/nonexistent"]

  @Test func `A photograph is published in its sizes and formats, and the page says them`() throws {
    let shop = try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())])
    #expect(try shop.run("build").code == 0)
    let names = try shop.pictures().keys.map { $0.replacing(/\.[0-9a-f]{8}\./, with: ".") }
    #expect(
      names.sorted() == [
        "images/initiatives/cap-phep/anh-1600.jpg", "images/initiatives/cap-phep/anh-1600.webp",
        "images/initiatives/cap-phep/anh-480.jpg", "images/initiatives/cap-phep/anh-480.webp",
        "images/initiatives/cap-phep/anh-960.jpg", "images/initiatives/cap-phep/anh-960.webp",
      ])
    let page = try shop.text("site/en/initiatives/cap-phep/index.html")
      .replacing(/\.[0-9a-f]{8}\./, with: ".")
    #expect(
      page.contains(
        """
        <source type="image/webp" srcset="/images/initiatives/cap-phep/anh-480.webp 480w, \
        /images/initiatives/cap-phep/anh-960.webp 960w, \
        /images/initiatives/cap-phep/anh-1600.webp 1600w" sizes="(min-width: 60rem) 48rem, 100vw">
        """))
    #expect(page.contains("alt=\"Desk\" width=\"960\" height=\"640\" decoding=\"async\">"))
    #expect(page.contains("anh-1600.jpg\">Full size (1600 × 1067)</a>"))
  }

  @Test func `Nothing a camera wrote down is published`() throws {
    let shop = try PhotoSite.workshop([
      ("anh.jpg", try PhotoSite.jpeg()), ("turned.jpg", try PhotoSite.turned()),
    ])
    #expect(try shop.run("build").code == 0)
    for (name, bytes) in try shop.pictures() {
      for trace in ["Exif", "EXIF", "SN-00000", "Minh hoa", "ICC"] {
        #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(name) has \(trace)")
      }
    }
  }

  @Test func `Only the first photograph of a page is loaded at once, wherever it stands`() throws {
    let shop = try PhotoSite.workshop([
      ("a.jpg", try PhotoSite.jpeg()), ("b.png", try PhotoSite.png()),
      ("c.webp", try PhotoSite.webp()),
    ])
    try shop.write("Chữ.\n\n![](b.png)\n", to: PhotoSite.folder + "vi.md")
    #expect(try shop.run("build").code == 0)
    let loads = { (page: String) in
      try shop.text("site/\(page)/cap-phep/index.html").matches(of: /<img src="([^"]*)"[^>]*>/)
        .map {
          ($0.1.contains("/b-") ? "b" : "other")
            + ($0.0.contains("loading=\"lazy\"") ? " late" : "")
        }
    }
    #expect(try loads("vi/de-xuat") == ["b", "other late", "other late"])
    #expect(try loads("en/initiatives") == ["other", "b late", "other late"])
  }

  @Test func `A drawing stays without loss, and a photograph on its side is turned`() throws {
    let shop = try PhotoSite.workshop([
      ("so-do.png", try PhotoSite.png()), ("dung.jpg", try PhotoSite.turned()),
    ])
    #expect(try shop.run("build").code == 0)
    let names = try shop.pictures().keys.map { $0.replacing(/\.[0-9a-f]{8}\./, with: ".") }.sorted()
    #expect(names.filter { $0.contains("so-do") && $0.hasSuffix("jpg") } == [])
    #expect(names.contains("images/initiatives/cap-phep/so-do-1200.png"))
    let page = try shop.text("site/vi/de-xuat/cap-phep/index.html")
    #expect(page.contains("<figure class=\"photo tall\">"))
    #expect(page.contains("(1000 × 1500)</a>"))
  }

  @Test func `A second build makes no picture, and needs no libvips`() throws {
    let shop = try PhotoSite.workshop(
      [("anh.jpg", try PhotoSite.jpeg())], settings: "previews: true\n")
    let first = try shop.run("build")
    #expect(first.output.contains("22 pictures made"))
    let before = try shop.stamps()
    let second = try shop.run("build", environment: Self.nothing)
    #expect(second.code == 0)
    #expect(second.output.contains("pictures") == false)
    #expect(try shop.stamps() == before)
  }

  /// As after `git clone`: the times are new, the bytes are not.
  @Test func `A copy of the site serves as the cache`() throws {
    let shop = try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())])
    #expect(try shop.run("build").code == 0)
    let before = try shop.pictures()
    #expect(
      try shop.shell(
        "mkdir copy && cp -r site/. copy && sleep 0.1 && find copy/images -type f -exec touch {} +"
      ).code == 0)
    let second = try shop.run("build", "--output", "copy", environment: Self.nothing)
    #expect(second.code == 0, "\(second.errors)")
    #expect(try shop.bytes(in: "copy").filter { $0.key.hasPrefix("images/") } == before)
  }

  @Test func `A picture that was spoilt in the output is made again`() throws {
    let shop = try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())])
    #expect(try shop.run("build").code == 0)
    let before = try shop.pictures()
    let one = try #require(before.keys.sorted().first)
    try shop.write([UInt8](repeating: 0, count: try #require(before[one]).count), to: "site/" + one)
    #expect(try shop.run("build").output.contains("1 picture made"))
    #expect(try shop.pictures() == before)
  }

  @Test func `Another content is another name, and the old ones go`() throws {
    let shop = try PhotoSite.workshop([("anh.webp", try PhotoSite.webp())])
    #expect(try shop.run("build").code == 0)
    let before = Set(try shop.pictures().keys)
    let other = try PhotoSite.workshop([("anh.webp", try PhotoSite.webp() + [0, 0])])
    try shop.write(
      Array(try other.bytes(in: "content")["initiatives/2023/cap-phep/anh.webp"]!),
      to: PhotoSite.folder + "anh.webp")
    #expect(try shop.run("build").code == 0)
    let after = Set(try shop.pictures().keys)
    #expect(after.count == before.count)
    #expect(after.isDisjoint(with: before))
  }

  @Test func `The bytes depend neither on threads nor on the caller's locale`() throws {
    let shop = try PhotoSite.workshop(
      [("anh.jpg", try PhotoSite.jpeg()), ("so-do.png", try PhotoSite.png())],
      settings: "previews: true\n")
    let path = ["PATH": "/usr/bin:/bin"]
    #expect(try shop.run("build", "--jobs", "1", environment: path).code == 0)
    let turkish = path.merging(["LC_ALL": "tr_TR.UTF-8", "VIPS_CONCURRENCY": "7"]) { $1 }
    #expect(try shop.run("build", "--output", "two", "--jobs", "4", environment: turkish).code == 0)
    #expect(try shop.bytes(in: "site") == shop.bytes(in: "two"))
  }

  @Test(arguments: [
    "-o.jpg", "--size=1x1.jpg", "ảnh (1) của tôi.jpg", "$HOME;'touch x' & `id`.jpg", "[strip].jpg",
    "a,b 480w.jpg",
  ])
  func `A photograph may be called anything that an address can hold`(name: String) throws {
    let shop = try PhotoSite.workshop([(name, try PhotoSite.jpeg())])
    let outcome = try shop.run("build")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try shop.pictures().count == 6)
  }

  @Test func `Without photographs nothing need be installed`() throws {
    #expect(try Folder.workshop().run("build", environment: Self.nothing).code == 0)
  }

  @Test(arguments: [
    ("vi", "lỗi: trang có hình phải dựng, nhưng máy này chưa cài libvips (lệnh vipsthumbnail)"),
    (
      "en",
      "error: there are pictures to make, but libvips (the command vipsthumbnail) is not installed"
    ),
  ])
  func `Where libvips is missing, one message says so, and the site stays`(
    language: String, message: String
  ) throws {
    let shop = try PhotoSite.workshop([])
    try shop.write(Sample.proposal(), to: PhotoSite.folder + "record.yaml")
    #expect(try shop.run("build").code == 0)
    let before = try shop.bytes()
    let other = try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())])
    for (name, bytes) in try other.bytes(in: "content") {
      try shop.write(Array(bytes), to: "content/" + name)
    }
    let outcome = try shop.run("build", "--language", language, environment: Self.nothing)
    #expect(outcome.code == 1)
    #expect(outcome.errors.components(separatedBy: message).count == 2, "\(outcome.errors)")
    #expect(outcome.errors.contains("apt-get install libvips-tools"))
    #expect(try shop.bytes() == before)
  }

  @Test func `An interruption while pictures are made leaves the site, and no process behind`()
    throws
  {
    let shop = try Folder.workshop()
    #expect(try shop.run("build").code == 0)
    let before = try shop.bytes()
    let photographs = try PhotoSite.workshop([("anh.jpg", try PhotoSite.jpeg())])
    for (name, bytes) in try photographs.bytes(in: "content") {
      try shop.write(Array(bytes), to: "content/" + name)
    }
    try shop.replaceTool(with: "echo $$ > \(shop.path)/at-work\nexec sleep 50\n")
    let running = try shop.start("build", environment: ["PATH": "\(shop.path)/bin:/usr/bin:/bin"])
    #expect(
      running.reaches {
        shop.exists("at-work") && (try? shop.text("at-work"))?.hasSuffix("\n") == true
      })
    running.send(SIGINT)
    #expect(try running.end().code == 130)
    #expect(try shop.bytes() == before)
    let child = try #require(pid_t(try shop.text("at-work").trimmingCharacters(in: .newlines)))
    #expect(kill(child, 0) == -1)
  }
}
