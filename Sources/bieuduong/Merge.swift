internal import ArgumentParser
internal import Vietnamese

/// From parts that were made apart to the published site.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Ghép các phần do build --shard dựng riêng thành trang web.",
      en: "Puts the parts that build --shard made apart together to the site."),
    more: Bilingual(
      vi: """
        Trang ghép được giống hệt trang do một lần build dựng ra. Cần đúng nội dung, mẫu trang và \
        tùy chọn như khi dựng các phần; nội dung được kiểm tra ở đây, cho tất cả các phần.

        Mã thoát: như của build; 64 nếu thiếu phần, hoặc có phần không thuộc trang này.
        """,
      en: """
        The site is byte for byte that of one build. It needs the content, templates and options that the \
        parts were made with; the content is checked here, for all of them.

        Exit codes: as of build; 64 where a part is missing, or is none of this site.
        """))

  @OptionGroup var options: BuildOptions

  @Argument(
    help: ArgumentHelp(
      vi: "Thư mục của từng phần, đủ tất cả các phần.",
      en: "The folders of the parts, all of them.",
      value: .folder),
    completion: .directory)
  var parts: [String]

  func run() throws { try SiteRun(options).merge(parts) }
}
