import TestSupport
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("vi/", "en/"), ("vi/404.html", "en/404.html"),
    ("vi/ban-tin/", "en/bulletins/"), ("vi/ban-tin/2024-01/", "en/bulletins/2024-01/"),
    ("vi/ban-tin/nam/2024/", "en/bulletins/year/2024/"),
    ("vi/de-xuat/", "en/initiatives/"), ("vi/de-xuat/cap-phep/", "en/initiatives/cap-phep/"),
    ("vi/de-xuat/nam/2022/", "en/initiatives/year/2022/"),
    ("vi/de-xuat/linh-vuc/so-hoa/", "en/initiatives/field/so-hoa/"),
    ("vi/de-xuat/don-vi/so/", "en/initiatives/unit/so/"),
    ("vi/de-xuat/tinh-trang/completed/", "en/initiatives/status/completed/"),
    ("vi/khen-thuong/", "en/commendations/"), ("vi/khen-thuong/qd-1/", "en/commendations/qd-1/"),
    ("vi/khen-thuong/hinh-thuc/bang-khen/", "en/commendations/form/bang-khen/"),
    ("vi/khen-thuong/co-quan/ubnd/", "en/commendations/authority/ubnd/"),
    ("vi/can-bo/", "en/officials/"), ("vi/can-bo/an/", "en/officials/an/"),
    ("vi/can-bo/chu-cai/a/", "en/officials/letter/a/"),
    ("vi/don-vi/", "en/units/"), ("vi/don-vi/so/", "en/units/so/"),
    ("vi/van-ban/", "en/documents/"), ("vi/van-ban/nd-73/", "en/documents/nd-73/"),
    ("vi/van-ban/loai/decree/", "en/documents/type/decree/"),
    ("vi/ke-hoach/", "en/plans/"), ("vi/ke-hoach/ke-hoach/", "en/plans/ke-hoach/"),
    ("vi/cach-lam-hay/", "en/practices/"), ("vi/cach-lam-hay/bao-cao/", "en/practices/bao-cao/"),
    ("vi/lay-y-kien/", "en/consultations/"), ("vi/lay-y-kien/dot-1/", "en/consultations/dot-1/"),
    ("vi/bai-viet/", "en/articles/"), ("vi/bai-viet/phong-van/", "en/articles/phong-van/"),
    ("vi/bai-hoc/", "en/lessons/"), ("vi/vuong-mac/", "en/obstacles/"),
    ("vi/trien-khai/", "en/implementation/"),
    ("vi/dinh-chinh/", "en/corrections/"), ("vi/gioi-thieu/", "en/gioi-thieu/"),
  ])
  func `Every kind of page has an address in words of its language`(vi: String, en: String) throws {
    let site = try Sites.whole.get()
    #expect(try site.shows("<html lang=\"vi\">", "href=\"/\(en)\" lang=\"en\"", at: vi))
    #expect(try site.shows("<html lang=\"en\">", "href=\"/\(vi)\" lang=\"vi\"", at: en))
  }

  @Test func `Nothing is wrong with the sample`() throws {
    #expect(try Sites.whole.get().findings == [])
  }

  @Test func `A record without a page of its own is a place on a list`() throws {
    let site = try Sites.whole.get()
    #expect(try site.shows("id=\"sua-1\"", at: "vi/dinh-chinh/"))
    #expect(try site.shows("id=\"hoi-nghi\"", at: "vi/trien-khai/"))
    #expect(try site.shows("id=\"quy-hoach\"", at: "en/implementation/"))
    #expect(!site.paths.contains { $0.contains("sua-1") || $0.contains("hoi-nghi") })
  }

  @Test func `Letters of one base have addresses of their own`() throws {
    let names = ["An", "Ăn", "Ân", "Bình", "Đức", "Dung"]
    let people = names.enumerated().map { index, given in
      (
        "officials/p\(index).yaml",
        """
        name: {family: Lê, given: \(given)}
        honorific: ba
        category: citizen
        publication: {basis: consent, on: 2023-10-01}
        """
      )
    }
    let site = try SmallSite(Sample.with(Dictionary(uniqueKeysWithValues: people)))
    #expect(try site.shows("Lê Ăn</a>", at: "vi/can-bo/chu-cai/a2/"))
    #expect(try !site.shows("Lê An</a>", at: "vi/can-bo/chu-cai/a2/"))
    #expect(try site.shows("Lê Đức</a>", at: "vi/can-bo/chu-cai/d2/"))
    #expect(try site.shows("Lê Dung</a>", at: "vi/can-bo/chu-cai/d/"))
  }

  @Test func `Two pages at one address are an error that names both`() throws {
    let site = try SmallSite(
      Sample.with([
        "pages/de-xuat/record.yaml": "title: {vi: Trang, en: Page}\norder: 1\n",
        "pages/de-xuat/vi.md": "Trang.\n", "pages/de-xuat/en.md": "Page.\n",
        "officials/binh.yaml": """
        name: {family: Trần, given: Bình}
        honorific: ba
        category: citizen
        publication: {basis: consent, on: 2023-10-01}
        aliases: [vi/can-bo/an]
        """,
      ]))
    #expect(
      site.findings == [
        "officials/binh.yaml:5:11 duplicate-address: two pages have the address “vi/can-bo/an/index.html” (the address belongs to officials/an.yaml)",
        "pages/de-xuat/record.yaml:1:1 duplicate-address: two pages have the address “vi/de-xuat/index.html” (the address belongs to a page that the tool makes itself)",
      ])
  }

  @Test func `A file cannot be a folder as well`() throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: [a.html, a.html/b.html]")
      ]))
    #expect(
      site.findings == [
        "commendations/qd-1.yaml:8:19 duplicate-address: two pages have the address “a.html/b.html” (the address belongs to commendations/qd-1.yaml)"
      ])
  }

  @Test(arguments: ["robots.txt", "assets/site.0b3b093d.css", "vi/atom.xml", "vi/404.html"])
  func `No record takes the address of a file that the tool makes`(alias: String) throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(more: "aliases: [\(alias)]")
      ]))
    #expect(site.findings.count == 1)
  }
}
