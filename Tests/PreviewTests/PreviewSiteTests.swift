import Foundation
import Stages
import TestSupport
import Testing
import Vietnamese

@testable import Preview

/// What stands on the screen of whoever writes.
struct PreviewSiteTests {
  private static let content = Sample.small.with([
    "initiatives/tuoi/record.yaml": Sample.proposal(title: "{vi: Tưới theo lịch, en: Watering}"),
    "initiatives/tuoi/vi.md": "Tưới đêm.\n", "initiatives/tuoi/en.md": "By night.\n",
    "initiatives/sau/record.yaml": Sample.proposal(title: "{vi: Việc về sau, en: Later}")
      + "embargo: 2026-01-31T08:00\n",
    "initiatives/sau/vi.md": "Về sau.\n", "initiatives/sau/en.md": "Later.\n",
  ])
  private static let report = "/vi/de-xuat/cap-phep/"
  private static let record = "initiatives/2023/cap-phep/record.yaml"
  private static let text = "initiatives/2023/cap-phep/vi.md"

  private let folder: Folder
  private let site: PreviewSite

  init() throws {
    folder = try Folder(PreviewSiteTests.content)
    site = PreviewSiteTests.site(of: folder)
  }

  private static func site(of folder: Folder, hastily isHasty: Bool = false) -> PreviewSite {
    let options = SiteOptions(
      content: folder.path, templates: Repository.templates,
      clock: .moment(Moment(iso: "2026-01-01T07:00")!), now: 0)
    return PreviewSite(
      PreviewDesk(options, hastily: isHasty), language: .vi,
      editor: EditorLinks(folder: "/", program: "gedit"))
  }

  private func shown(_ address: String, at moment: String? = nil) -> (status: Int, text: String) {
    let answer = site.answer(address, at: moment.flatMap { Moment(iso: $0) })
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  private func save(_ text: String, to name: String) throws {
    try folder.write(text, to: name)
    site.desk.redraw(after: .files(["\(folder.path)/\(name)"]))
  }

  @Test func `Below a page stand its files and what became of its English`() {
    let (status, text) = shown(PreviewSiteTests.report)
    #expect(status == 200)
    #expect(text.contains("Cấp phép trực tuyến."))
    #expect(text.contains("bản tiếng Anh chưa ghi dịch từ bản nào"))
    let file = "\(folder.path)/\(PreviewSiteTests.text)"
    #expect(text.contains("<a href=\"vscode://file\(file):1:1\">mở bằng VS Code</a>"))
    #expect(text.contains("name=\"file\" value=\"\(file)\""))
    #expect(text.contains("<a href=\"/en/initiatives/cap-phep/\">Trang tiếng Anh</a>"))
  }

  @Test func `The content that is changed here has nothing wrong with it`() {
    #expect(site.desk.sight().isGood)
  }

  @Test func `What was saved is shown`() throws {
    try save("Cấp phép bằng máy chữ.\n", to: PreviewSiteTests.text)
    #expect(shown(PreviewSiteTests.report).text.contains("Cấp phép bằng máy chữ."))
  }

  @Test func `An error stands on the page it is of, with the last good page behind it`() throws {
    try save(
      Sample.proposal(title: "{vi: Tên mới, en: New name}").replacing(
        "employer: so", with: "employer: sso"),
      to: PreviewSiteTests.record)
    let (status, text) = shown(PreviewSiteTests.report)
    #expect(status == 200)
    #expect(text.contains("Cấp phép số"))
    #expect(!text.contains("Tên mới"))
    #expect(text.contains("Dưới đây là trang trước khi có lỗi."))
    #expect(text.contains("không có đơn vị nào mang mã “sso” [unknown-reference]"))
    // Lists are what they were, for nothing new would be published.
    #expect(shown("/vi/de-xuat/").text.contains("Dưới đây là trang trước khi có lỗi."))
  }

  @Test func `While the error is another's, a record's own page goes on`() throws {
    try save("kind: nothing\n", to: "officials/ba.yaml")
    site.desk.redraw(after: .unknown)
    try save("Bài viết lại.\n", to: "initiatives/tuoi/vi.md")
    let text = shown("/vi/de-xuat/tuoi/").text
    #expect(text.contains("Bài viết lại."))
    #expect(text.contains("nên chưa dựng được trang để công bố"))
  }

  @Test func `Pages are there before all is known that is wrong, and the bar says so`() throws {
    try folder.write(
      Sample.proposal().replacing("employer: so", with: "employer: sso"),
      to: PreviewSiteTests.record)
    let site = PreviewSiteTests.site(of: folder, hastily: true)
    let before = site.page(at: PreviewSiteTests.report, nil)
    #expect(before.bar.contains("đang kiểm tra nội dung…"))
    #expect(!before.bar.contains("role=\"alert\""))
    site.desk.redraw(after: .files([]))
    let after = site.page(at: PreviewSiteTests.report, nil)
    #expect(after.bar.contains("không có đơn vị nào mang mã “sso” [unknown-reference]"))
    #expect(after.bar.contains("nên chưa dựng được trang để công bố"))
    #expect(!after.bar.contains("đang kiểm tra"))
    #expect(after.look.page == before.look.page)
  }

  @Test func `Mended, nothing is said of it any more`() throws {
    try save("kind: nothing\n", to: "units/so.yaml")
    #expect(shown(PreviewSiteTests.report).text.contains("role=\"alert\""))
    try save(Sample.department, to: "units/so.yaml")
    #expect(!shown(PreviewSiteTests.report).text.contains("role=\"alert\""))
  }

  @Test func `Without settings there is no page and the reason stands in its place`() throws {
    let options = SiteOptions(
      content: try Folder(["units/so.yaml": Sample.department]).path,
      templates: Repository.templates,
      clock: .moment(Moment(iso: "2026-01-01T07:00")!), now: 0)
    let site = PreviewSite(
      PreviewDesk(options), language: .vi, editor: EditorLinks(folder: "/", program: nil))
    let answer = site.answer("/vi/", at: nil)
    #expect(answer.status == 503)
    let page = String(decoding: answer.body, as: UTF8.self)
    #expect(page.contains("chưa có trang nào để xem"))
    #expect(page.contains("<link rel=\"icon\""), "a browser would ask for /favicon.ico")
  }

  @Test func `What waits for an editor has a page that asks for nothing it lacks`() {
    let page = String(decoding: site.status.body, as: UTF8.self)
    #expect(page.contains("<h1>\(BarWords.status.vi)</h1>"))
    #expect(page.contains("<link rel=\"icon\""), "a browser would ask for /favicon.ico")
  }

  @Test func `What waits is not there, and the bar says until when`() {
    let (status, text) = shown("/vi/de-xuat/sau/")
    #expect(status == 404)
    #expect(text.contains("Hồ sơ này chưa được công bố."))
    #expect(text.contains("chưa công bố, chờ đến 08:00 ngày 31/1/2026"))
    #expect(text.contains("<option value=\"2026-01-31T08:00\">"))
    #expect(!shown("/vi/de-xuat/").text.contains("Việc về sau"))
  }

  @Test func `At its moment it is there`() {
    let (status, text) = shown("/vi/de-xuat/sau/", at: "2026-01-31T08:00")
    #expect(status == 200)
    #expect(text.contains("<option value=\"2026-01-31T08:00\" selected>"))
    #expect(shown("/vi/de-xuat/", at: "2026-01-31T08:00").text.contains("Việc về sau"))
  }

  @Test func `What waits has a page of its own`() {
    let text = String(decoding: site.status.body, as: UTF8.self)
    let path = "\(folder.path)/initiatives/sau/record.yaml"
    #expect(text.contains("08:00 ngày 31/1/2026\n    Việc về sau (\(path))"))
    #expect(shown("/vi/").text.contains("<a href=\"/.preview/status\">Việc đang chờ</a>"))
  }

  @Test func `A page that is as it was looks as it did, and one that is another does not`() throws {
    let (before, other) = (
      site.page(at: PreviewSiteTests.report, nil), site.page(at: "/vi/de-xuat/tuoi/", nil)
    )
    try save("Cấp phép bằng máy chữ.\n", to: PreviewSiteTests.text)
    #expect(site.page(at: PreviewSiteTests.report, nil).look.page != before.look.page)
    #expect(site.page(at: "/vi/de-xuat/tuoi/", nil).look.page == other.look.page)
  }

  @Test func `Whatever a file holds is text in the bar`() throws {
    try save(
      Sample.proposal().replacing(
        "employer: so", with: "employer: \"<img src=x onerror=alert(1)>\""),
      to: PreviewSiteTests.record)
    let text = shown(PreviewSiteTests.report).text
    #expect(text.contains("&lt;img src=x onerror=alert(1)&gt;"))
    #expect(!text.contains("<img src=x"))
  }
}
