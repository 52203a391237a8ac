internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Edition
internal import Foundation
internal import Issuing
internal import Pages
internal import Records
internal import Stages
internal import Vietnamese

/// An issue of the bulletin, out of the house.
struct BulletinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bulletin",
    abstract: Bilingual(
      vi: "Làm một số bản tin thành thư điện tử, PDF, docx, thông tin báo chí và lời giới thiệu.",
      en:
        "Makes of an issue of the bulletin a mail, a PDF, a .docx, a press sheet and captions."
    ).said,
    discussion: Bilingual(
      vi: """
        Thư (.eml mở bằng chương trình thư, .mail.html để dán), văn bản thuần, PDF và docx cho người ký, \
        một trang thông tin báo chí, lời giới thiệu dưới 280 chữ cho mạng xã hội; mỗi thứ bằng hai thứ \
        tiếng. Bản tin đang chờ được làm như vào lúc phát hành. Mục nào lúc đó chưa được công bố thì \
        không làm gì cả và cho biết tên.

        --draft đề xuất số tới: những việc chưa có trong bản tin nào, quyết định ở đầu, hình thức cao trước.

        Mã thoát: 0 đã làm xong, 1 nội dung có lỗi hoặc có mục chưa được công bố, 64 gọi sai cách, 69 \
        thiếu weasyprint, pandoc hoặc libvips, 70 một chương trình ấy không làm được, 74 không ghi được.
        """,
      en: """
        A mail (.eml for a mail program, .mail.html to paste), plain text, PDF and .docx for whoever \
        signs, a press sheet of one page, captions of 280 characters for messengers; each in both \
        languages. An issue that waits is made as on its day. Where an item may not be read then, \
        nothing is made and the item is named.

        --draft proposes the next issue: what came about and stands in none, decisions first, the \
        highest form before the others.

        Exit codes: 0 made, 1 an error in the content or an item that may not be read, 64 wrong usage, \
        69 weasyprint, pandoc or libvips is missing, 70 one of them failed, 74 a file could not be \
        written.
        """
    ).said)

  @Argument(
    help: ArgumentHelp(
      vi: "Mã bản tin, tên thư mục của nó trong bulletins/.",
      en: "The id of the issue, its folder in bulletins/.",
      value: Bilingual(vi: "mã", en: "id")))
  var id: String?

  @OptionGroup var sources: SourceOptions
  @OptionGroup var reporting: ReportingOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Thư mục nhận các tệp; không ghi thì là ban-tin-<mã>.",
      en: "The folder for the files; ban-tin-<id> unless given.", value: .folder),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      vi: "Chỉ làm dạng này; ghi được nhiều lần.",
      en: "This form alone; may be given several times.",
      value: Bilingual(vi: "dạng", en: "form")))
  var form: [IssueForm] = []

  @Flag(
    help: ArgumentHelp(
      vi: "In ra đề xuất cho số tới.", en: "Prints a proposal for the next issue."))
  var draft = false

  func validate() throws {
    guard draft != (id != nil) else {
      throw ValidationError(
        vi: "Ghi mã của bản tin, hoặc --draft để được đề xuất số tới.",
        en: "Give the id of an issue, or --draft for a proposal of the next.")
    }
  }

  func run() throws {
    let stages = Stages(sources.site(strict: reporting.strict))
    let listed = stages.list()
    let content = stages.readContent(listed)
    guard content.settings != nil, let moment = stages.moment(of: content) else {
      try reporting.finish(content.findings)
      throw ExitCode(1)
    }
    if draft { return print(IssueDraft(of: content.registry, at: moment).yaml, terminator: "") }
    let issue = try issue(in: content)
    let looks = stages.readLooks(listed)
    try reporting.finish((content.findings + looks.findings).filter { $0.severity == .error })
    let later = Stages(stages.options.at(.moment(max(moment, issue.publish.value))))
    guard let edition = later.edition(of: content), let looks = looks.looks else { return }
    try refuse(itemsHidden(in: issue, edition), of: issue)
    try write(issue, edition, later.pressAway(edition, looks))
  }

  private func issue(in content: Content) throws -> Bulletin {
    let id = id ?? ""
    if let issue = content.registry.bulletins[ID(id)] { return issue }
    let known = content.registry.bulletins.all.map(\.header.name)
    let nearest = nearest(to: id, among: known)
    try reporting.refuse(
      [
        Bilingual(vi: "không có bản tin “\(id)”", en: "there is no issue “\(id)”"),
        nearest.map { Bilingual(vi: "có phải là “\($0)”?", en: "did you mean “\($0)”?") },
      ].compactMap { $0 })
  }

  private func itemsHidden(in issue: Bulletin, _ edition: Edition) -> [RecordKey] {
    issue.items.map(RecordKey.init).filter { edition.isHidden($0) }
  }

  /// What must not be read is not told in part either.
  private func refuse(_ hidden: [RecordKey], of issue: Bulletin) throws {
    guard !hidden.isEmpty else { return }
    let day = issue.publish.value.short(reporting.language)
    try reporting.refuse(
      hidden.map { key in
        Bilingual(
          vi: "\(key.kind.rawValue):\(key.name) chưa được công bố vào lúc phát hành (\(day))",
          en: "\(key.kind.rawValue):\(key.name) may not be read yet when the issue is out (\(day))")
      } + [
        Bilingual(
          vi: "không làm gì: chờ các mục này, hoặc bỏ chúng khỏi bản tin",
          en: "nothing was made: wait for these items, or take them out of the issue")
      ], code: 1)
  }

  private func write(_ issue: Bulletin, _ edition: Edition, _ press: Press) throws {
    let folder = IssueFolder(output ?? "ban-tin-\(issue.header.name)")
    let making = IssueMaking(of: issue, in: edition, by: press, content: sources.content)
    do {
      let files = try making.files(form.isEmpty ? IssueForm.allCases : form, in: Language.allCases)
      try folder.write(files)
      reporting.show(files.map { "\(folder.path)/\($0.name)" }.joined(separator: "\n"))
    } catch let failure as IssueFailure {
      try reporting.refuse([failure.words], code: failure.exitCode)
    }
  }
}

extension IssueForm: ExpressibleByArgument {}

extension IssueFailure {
  fileprivate var exitCode: Int32 {
    switch self {
    case .missing: 69
    case .failed, .photograph: 70
    case .folder: 74
    }
  }
}
