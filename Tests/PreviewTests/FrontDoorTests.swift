import Testing

@testable import Preview

/// What a browser may ask for, and who may ask.
struct FrontDoorTests {
  @Test(
    arguments: [
      ("/vi/", "vi/index.html"), ("/", "index.html"), ("/vi/de-xuat", "vi/de-xuat"),
      ("/c%C5%A9/trang.html", "cũ/trang.html"), ("/data/officials.csv", "data/officials.csv"),
    ])
  func `An address is a file of the site`(_ address: String, _ file: String) {
    #expect(RequestPath(address, below: "/").file == file)
  }

  @Test(
    arguments: [
      "/../etc/passwd", "/vi/%2e%2e/%2e%2e/etc/passwd", "/vi//", "//etc/passwd", "/.git/config",
      "/vi/.bieuduong/manifest", "/%00", "/vi/%", "/vi/%zz", "/vi/%C5", "/vi\\..\\etc", "vi/",
      "/vi/..%2f..%2fetc",
    ])
  func `What leads out of the site, or is no text, is no file`(_ address: String) {
    #expect(RequestPath(address, below: "/").file == nil)
  }

  @Test func `Below a folder of its host there is the site, and nothing beside it`() {
    #expect(RequestPath("/sub/path/vi/", below: "/sub/path/").file == "vi/index.html")
    #expect(RequestPath("/vi/", below: "/sub/path/").file == nil)
  }

  @Test(arguments: ["localhost:8080", "127.0.0.1", "127.0.0.1:9", "[::1]:8080", "LOCALHOST:1"])
  func `The machine is called by its own names`(_ host: String) {
    #expect(Reception(host: nil).admits(host))
  }

  @Test(arguments: [nil, "", "evil.example", "127.0.0.1.evil.example", "192.168.1.5:8080", "[::2]"])
  func `Whoever names another is turned away`(_ host: String?) {
    #expect(!Reception(host: nil).admits(host))
  }

  @Test func `Told to let others in, numbers will do and names will not`() {
    #expect(Reception(host: "0.0.0.0").admits("192.168.1.5:8080"))
    #expect(!Reception(host: "0.0.0.0").admits("evil.example"))
  }

  @Test(
    arguments: [
      ("http://127.0.0.1:8080", true), ("http://evil.example", false), (nil, false),
      ("http://127.0.0.1:9090", false), ("null", false),
    ])
  func `Only our own pages have something done`(_ origin: String?, _ isAdmitted: Bool) {
    #expect(Reception(host: nil).admits("127.0.0.1:8080", from: origin) == isAdmitted)
  }

  @Test(
    arguments: [
      ("/vi/de-xuat/", true), ("/c%C5%A9/", true), ("//evil.example/", false),
      ("/\\evil.example/", false), ("https://evil.example/", false), ("", false),
      ("/vi/\r\nSet-Cookie: a=b", false), ("/vi/ x", false),
    ])
  func `A choice leads back to a page of ours, and to nothing else`(
    _ address: String, _ isOwn: Bool
  ) {
    #expect(isOwnAddress(address) == isOwn)
  }

  @Test(
    arguments: [
      ("file=content%2Fsite.yaml", "content/site.yaml"), ("a=b&file=a+b%C5%A9", "a bũ"),
      ("file=", ""), ("file", nil), ("", nil), ("file=a\n", nil), ("file=%zz", nil),
      ("file=%", nil), ("file=ũ", nil), ("file=<a>", nil), ("file=a\0", nil),
    ])
  func `A form that no browser sends opens nothing and ends nothing`(
    _ body: String, _ file: String?
  ) {
    #expect(OpenForm(body.utf8).file == file)
  }
}
