internal import ArgumentParser
internal import Diagnostics
internal import Publishing
internal import Site
internal import Stages
internal import Vietnamese

/// From content to published site.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Kiểm tra nội dung rồi ghi trang web; có lỗi thì trang cũ giữ nguyên.",
      en: "Checks the content and writes the site; on an error the previous site stays as it is."),
    more: Bilingual(
      vi: """
        Mã thoát: 0 xong, 1 nội dung có lỗi (với --strict thì cả cảnh báo), 64 gọi sai cách, 74 không ghi \
        được trang web.
        """,
      en: """
        Exit codes: 0 done, 1 the content has errors (with --strict, also warnings), 64 wrong usage, \
        74 the site could not be written.
        """))

  @OptionGroup var options: BuildOptions

  @OptionGroup var remembering: MemoryOptions

  @Option(
    help: ArgumentHelp(
      vi: "Cho biết vì sao tệp này của trang web được làm lại, hoặc không.",
      en: "Says why this file of the site was made again, or was not.", value: .path))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      vi: """
        Chỉ dựng một phần, vào thư mục riêng: phần thứ ba trong tám phần. Sau đó bieuduong merge ghép các \
        phần lại và kiểm tra nội dung.
        """,
      en: """
        Makes one part alone, in a folder of its own: the third of eight. bieuduong merge then puts the \
        parts together, and checks the content.
        """,
      value: Bilingual(vi: "3/8", en: "3/8")))
  var shard: Shard?

  func validate() throws {
    if shard != nil, options.preview || explain != nil {
      throw ValidationError(
        vi: "--shard không đi cùng --preview hay --explain: trang để làm gì là do merge.",
        en:
          "--shard goes with neither --preview nor --explain: what the site is for, merge decides.")
    }
  }

  func run() throws {
    if let shard { return try SiteRun(options).make(shard, remembering: remembering.memory) }
    try SiteRun(options).make(remembering: remembering.memory, explaining: explain)
  }
}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
