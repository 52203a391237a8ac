import Templates
import Testing

struct LinkTests {
  @Test(arguments: [
    (Link.page(""), "/sub/", "../../index.html"),
    (Link.page("vi/can-bo/"), "/sub/vi/can-bo/", "../../vi/can-bo/index.html"),
    (
      Link.page("vi/can-bo/", fragment: "khen thưởng"),
      "/sub/vi/can-bo/#khen%20th%C6%B0%E1%BB%9Fng",
      "../../vi/can-bo/index.html#khen%20th%C6%B0%E1%BB%9Fng"
    ),
    (Link.page("vi/404.html"), "/sub/vi/404.html", "../../vi/404.html"),
    (
      Link.file("media/ảnh 1.jpg"), "/sub/media/%E1%BA%A3nh%201.jpg",
      "../../media/%E1%BA%A3nh%201.jpg"
    ),
    (Link.file("a#b?.csv"), "/sub/a%23b%3F.csv", "../../a%23b%3F.csv"),
    (Link.fragment("muc-1"), "#muc-1", "#muc-1"),
  ])
  func `Addresses of the site are written for their place`(
    link: Link, rooted: String, relative: String
  ) {
    #expect(link.href(style: .rooted(base: "/sub/")) == rooted)
    #expect(link.href(style: .relative(depth: 2)) == relative)
  }

  @Test(arguments: [
    ("https://chinhphu.vn/a b?x=1&y=%20#t", "https://chinhphu.vn/a%20b?x=1&y=%20#t"),
    ("HTTP://a.vn/\"><script>", "HTTP://a.vn/%22%3E%3Cscript%3E"),
    ("mailto:a@b.vn", "mailto:a@b.vn"),
    ("tel:+84650123", "tel:+84650123"),
    ("javascript:alert(1)", nil),
    ("java\nscript:alert(1)", nil),
    (" https://a.vn", nil),
    ("data:text/html,x", nil),
    ("//a.vn", nil),
    ("a.vn", nil),
    ("https:", nil),
    ("", nil),
  ])
  func `Known schemes are let through`(address: String, href: String?) {
    #expect(Link.outside(address)?.href(style: .rooted(base: "/")) == href)
  }

  @Test func `Links of a folder name their files`() {
    #expect(
      render(#"<a href="{{link}}">"#, links: .relative(depth: 1))
        == #"<a href="../vi/can-bo/index.html">"#)
  }
}
