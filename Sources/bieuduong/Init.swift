internal import ArgumentParser
internal import Asking
internal import Foundation
internal import Schemas
internal import Starting
internal import Vietnamese
internal import Writing

/// A site of one's own.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Bắt đầu một trang của đơn vị mình trong một thư mục mới.",
      en: "Begins a site of one’s own in a new folder."),
    more: Bilingual(
      vi: """
        Ghi site.yaml, danh mục, văn bản pháp luật, cơ quan công bố, bốn trang, mỗi loại hồ sơ một ví dụ, \
        mẫu trang, lược đồ cho trình soạn thảo. Trên màn hình, mục nào không ghi sẵn thì được hỏi. Với --ci, \
        ghi thêm tệp để dịch vụ CI tự kiểm tra, dựng và đăng trang; ở thư mục đã là một trang thì chỉ ghi \
        những tệp ấy.

        Mã thoát: 0 xong, 1 không ghi, kèm lý do, 64 gọi sai cách hoặc thiếu mục, 74 không ghi được tệp.
        """,
      en: """
        Writes site.yaml, vocabularies, the documents of the law, the publisher, four pages, an example \
        of each kind of record, templates, schemas for the editor. On a terminal it asks for what is not \
        given. With --ci it adds the files by which a CI service checks, builds and publishes the site; \
        in a folder that is a site already, these alone.

        Exit codes: 0 done, 1 nothing written, and why, 64 wrong usage or something not given, 74 a file \
        could not be written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Thư mục mới, hoặc còn trống.", en: "A new folder, or an empty one.", value: .folder),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      vi: "Tên cơ quan công bố, bằng tiếng Việt.", en: "The publisher’s name in Vietnamese.",
      value: Bilingual(vi: "tên", en: "name")))
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      vi: "Tên ấy bằng tiếng Anh.", en: "The same in English.",
      value: Bilingual(vi: "tên", en: "name")))
  var publisherEn: String?

  @Option(
    help: ArgumentHelp(
      vi: "Địa chỉ của trang, như https://bieuduong.example.vn/.",
      en: "The site’s address, such as https://bieuduong.example.vn/.",
      value: Bilingual(vi: "địa-chỉ", en: "address")))
  var base: String?

  @Option(
    help: ArgumentHelp(
      vi: "Tên miền thư công vụ, như example.gov.vn.",
      en: "The official mail domain, such as example.gov.vn.",
      value: Bilingual(vi: "tên-miền", en: "domain")))
  var mailDomain: String?

  @Option(
    help: ArgumentHelp(
      vi: "Múi giờ.", en: "The time zone.", value: Bilingual(vi: "múi-giờ", en: "zone")))
  var timeZone = "Asia/Ho_Chi_Minh"

  @Option(
    help: ArgumentHelp(
      vi: "Ghi thêm đơn vị hành chính của một tỉnh, trước và sau ngày 1/7/2025: mã tỉnh trước đó.",
      en: "Adds the units of a province before and after 1 July 2025: its code before.",
      value: Bilingual(vi: "mã", en: "code")))
  var units: String?

  @Option(
    help: ArgumentHelp(
      vi: "Thư mục dữ liệu vietnamese-provinces-database, để dùng với --units.",
      en: "The folder with the data of vietnamese-provinces-database, for --units.", value: .folder),
    completion: .directory)
  var unitsFrom: String?

  @Option(
    help: ArgumentHelp(
      vi: "Thư mục mẫu trang để chép; không ghi thì lấy mẫu đi kèm công cụ.",
      en: "The templates to copy; else those that came with the tool.", value: .folder),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      vi: "Ghi tệp cho một dịch vụ CI: github, gitlab hoặc forgejo.",
      en: "Adds the files for a CI service: github, gitlab or forgejo.",
      value: Bilingual(vi: "dịch-vụ", en: "service")))
  var ci: CIService?

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let desk = StartingDesk(folder: folder, language: speech.language)
    let machines = ci?.files(in: timeZone) ?? []
    if ci != nil, desk.isSite { return try desk.add(machines) }
    try desk.refuseUnlessEmpty()
    guard let templates = templates ?? ShippedTemplates.folder else {
      throw desk.stop([.noTemplates], code: 64)
    }
    if (units == nil) != (unitsFrom == nil) { throw desk.stop([.unitsTogether], code: 64) }
    let province = try units.flatMap { code in try unitsFrom.map { try desk.province(code, in: $0) }
    }
    try desk.write(try site(desk), province, machines, templates: templates)
  }

  private func site(_ desk: StartingDesk) throws -> NewSite {
    let given = [publisher, publisherEn, base, mailDomain]
    let asked = try desk.answers(given)
    return NewSite(
      publisher: Bilingual(vi: asked[0], en: asked[1]), base: asked[2], timeZone: timeZone,
      mailDomain: asked[3])
  }
}

extension CIService: ExpressibleByArgument {}

extension Bilingual {
  fileprivate static let noTemplates = Bilingual(
    vi: "không tìm thấy mẫu trang đi kèm công cụ: ghi --templates thư-mục",
    en: "the templates of the tool are not there: give --templates folder")

  fileprivate static let unitsTogether = Bilingual(
    vi: "--units và --units-from đi cùng nhau", en: "--units and --units-from go together")
}
