internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Foundation
internal import Outside
internal import Progress
internal import Records
internal import Stages
internal import Vietnamese

/// Where texts and records lead outside, and whether that is still there.
struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: Bilingual(
      vi: "Cho biết các liên kết ra ngoài còn mở được không, hỏng ở hồ sơ nào, dòng nào.",
      en: "Tells whether links to other sites still work, and where those stand that do not."
    ).said,
    discussion: Bilingual(
      vi: """
        Với --external, mỗi địa chỉ được hỏi một lần: vài máy chủ cùng lúc, mỗi máy chủ từng địa chỉ một, \
        cách nhau một giây; kết quả giữ trong content/.bieuduong/links.local, một tuần nếu còn mở được, một \
        ngày nếu không. Máy chủ nào trả lời được thì còn được hỏi một lần về một trang chắc chắn không có, \
        để biết trang nào tuy mở được nhưng có thể không còn. Không ghi thì chỉ cho biết kết quả lần trước. Liên kết \
        trong trang web thì build đã kiểm tra.

        Mã thoát: 0 xong, kể cả khi có liên kết hỏng, 1 với --strict khi có liên kết hỏng, 64 gọi sai cách, \
        69 không có curl, 74 không ghi được kết quả.
        """,
      en: """
        With --external each address is asked for: few servers at once, one address at a time of each and a \
        second between; what is found is kept in content/.bieuduong/links.local, for a week where it works \
        and a day where not. A server that answers is also asked once for a page that surely is not there, \
        so that pages are told which open and are perhaps gone. Without it, what was found the last time is \
        told. Links within the site are checked by build.

        Exit codes: 0 done, dead links or not, 1 with --strict where one is dead, 64 wrong usage, 69 there is \
        no curl, 74 what was found could not be kept.
        """
    ).said)

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  @Flag(
    help: ArgumentHelp(
      vi: "Hỏi các máy chủ bên ngoài.", en: "Asks the servers outside."))
  var external = false

  @OptionGroup var printing: FormatOption

  @Option(
    help: ArgumentHelp(
      vi: "Số giây giữa hai lần hỏi một máy chủ.",
      en: "The seconds between two requests to a server.",
      value: Bilingual(vi: "giây", en: "seconds")))
  var pause = 1.0

  @Option(
    help: ArgumentHelp(
      vi: "Số giây chờ một lần trả lời.", en: "The seconds that an answer may take.",
      value: Bilingual(vi: "giây", en: "seconds")))
  var timeout = 20

  @Flag(
    help: ArgumentHelp(
      vi: "Có liên kết hỏng thì mã thoát là 1.", en: "Ends with 1 where a link is dead."))
  var strict = false

  @Flag(
    name: [.short, .long],
    help: ArgumentHelp(
      vi: "Không báo đã hỏi đến đâu.", en: "Tells nothing of how many were asked."))
  var quiet = false

  @OptionGroup var remembering: MemoryOptions

  func validate() throws {
    guard (0...60).contains(pause), (1...300).contains(timeout) else {
      throw ValidationError(
        vi: "--pause nhận 0 đến 60 giây, --timeout nhận 1 đến 300 giây.",
        en: "--pause takes 0 to 60 seconds, --timeout 1 to 300.")
    }
  }

  func run() throws {
    let stages = Stages(sources.site(strict: false))
    let content = stages.readContent(stages.list(), nil)
    let (base, day) = (content.settings?.base, stages.moment(of: content)?.day)
    let links = OutsideLink.all(in: texts(), base: base)
    var notes = LinkNotes(in: sources.content)
    if external, let day { try ask(links, base, on: day, &notes) }
    let report = LinkReport(links, notes.notes)
    let told =
      printing.format == .json ? report.json : report.text(in: speech.language).printableLines
    print(told, terminator: "")
    if strict, !report.dead.isEmpty { throw ExitCode(1) }
  }

  /// All that editors write.
  private func texts() -> [(file: String, text: String)] {
    let tree = SourceTree.read(sources.content).tree
    return tree.files.map(\.path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".md") }
      .compactMap { path in
        let shown = tree.shown(path)
        return ProseFile.load(shown).text.map { (shown, $0) }
      }
  }

  private func ask(
    _ links: [OutsideLink], _ base: String?, on day: Day, _ notes: inout LinkNotes
  ) throws {
    let wanted = links.map(\.address).filter {
      !remembering.memory || notes.notes[$0]?.holds(on: day) != true
    }
    let inquiry = Inquiry(pause: .milliseconds(Int(pause * 1000)), seconds: timeout, site: base)
    let line = ProgressLine(in: speech.language, isQuiet: quiet, isVerbose: false)
    line.progress.begin(.asking, of: wanted.count)
    let states = inquiry.states(of: wanted, each: line.progress.step)
    line.end()
    guard let states else { throw stop(.noCurl, code: 69) }
    for (address, state) in zip(wanted, states) {
      notes.keep(LinkNotes.Note(state, on: day), of: address)
    }
    do { try notes.write(links.map(\.address)) } catch {
      throw stop(.unkept(error.localizedDescription), code: 74)
    }
  }

  private func stop(_ words: Bilingual, code: Int32) -> ExitCode {
    Terminal.tell(words[speech.language] + "\n")
    return ExitCode(code)
  }
}

extension Bilingual {
  fileprivate static let asking = Bilingual(
    vi: "hỏi các địa chỉ bên ngoài", en: "asking for outside addresses")

  fileprivate static let noCurl = Bilingual(
    vi: "cần curl để hỏi các máy chủ: cài gói curl",
    en: "curl is needed to ask servers: install the package curl")

  fileprivate static func unkept(_ reason: String) -> Bilingual {
    Bilingual(
      vi: "không ghi được content/.bieuduong/links.local: \(reason)",
      en: "content/.bieuduong/links.local could not be written: \(reason)")
  }
}
