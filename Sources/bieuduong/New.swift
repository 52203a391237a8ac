internal import ArgumentParser
internal import Asking
internal import Content
internal import Diagnostics
internal import Foundation
internal import Records
internal import Stages
internal import Vietnamese
internal import Writing

/// A record more, by questions and answers.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Tạo một hồ sơ mới: hỏi lần lượt từng mục rồi ghi đúng dạng.",
      en: "Makes a record: asks for each fact in turn and writes it as it has to be."),
    more: Bilingual(
      vi: """
        Ngày ghi như 16/11/2023, tiền như 1.800.000; đơn vị, người, văn bản tìm theo một phần tên, không \
        cần dấu. Hồ sơ được kiểm tra theo mọi quy tắc trước khi ghi; dừng giữa chừng thì chưa ghi gì.

        Mã thoát: 0 đã ghi, 1 không ghi, kèm lý do, 64 gọi sai cách hoặc thiếu --set, 74 không ghi được tệp.
        """,
      en: """
        Dates are written like 16/11/2023, money like 1.800.000; units, people and documents are found \
        by a part of their names, without marks. The record is held against every rule before it is \
        written; who stops before has written nothing.

        Exit codes: 0 written, 1 not written, and why, 64 wrong usage or a fact not --set, 74 a file \
        could not be written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Loại hồ sơ.", en: "The kind of record.", value: Bilingual(vi: "loại", en: "kind")))
  var kind: Kind

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      vi: "Trả lời sẵn một mục, như title.vi=…; dùng được nhiều lần.",
      en: "Answers a question before it is asked, as title.vi=…; may be given many times.",
      value: Bilingual(vi: "mục=giá-trị", en: "key=value")))
  var facts: [String] = []

  @Option(
    help: ArgumentHelp(
      vi: "Mã của hồ sơ; không ghi thì lấy theo tên.",
      en: "The record’s id; else it comes from its title.",
      value: Bilingual(vi: "mã", en: "id")))
  var id: String?

  @Flag(
    help: ArgumentHelp(
      vi: "Thêm vi.md và en.md cả khi loại hồ sơ này không bắt buộc.",
      en: "Adds vi.md and en.md also where the kind can be without."))
  var texts = false

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let stages = Stages(sources.site(strict: false))
    let desk = try RecordDesk(stages, speech.language)
    let given = try given(desk)
    let draft =
      Terminal.isThere ? try ask(desk, given) : try RecordDraft(kind, proposed(desk, given), given)
    if !Terminal.isThere { try desk.refuse(draft.absences) }
    let files = RecordFiles(draft, texts: texts || kind.requiresProse)
    if !Terminal.isThere, try !desk.slips(in: files).isEmpty { throw ExitCode(1) }
    try desk.write(files, of: draft)
  }

  private func given(_ desk: RecordDesk) throws -> [RecordDraft.Field] {
    let assignments = facts.map { ($0, Assignment($0)) }
    try desk.refuse(assignments.filter { $0.1 == nil }.map { .noAssignment($0.0) })
    let all = Assignments(assignments.compactMap(\.1), of: kind, desk.known, called: desk.names)
    try desk.refuse(
      all.slips + [id.flatMap { desk.known.slip(ofID: $0, in: kind.folder) }].compactMap { $0 })
    return all.fields
  }

  private func ask(_ desk: RecordDesk, _ given: [RecordDraft.Field]) throws -> RecordDraft {
    let dialogue = Terminal.dialogue(in: speech.language)
    dialogue.say(.begin(kind))
    do {
      return try Interview(dialogue, desk.known, desk.habit(of: kind), called: desk.names)
        .draft(of: kind, given: given, id: id) { draft in
          try desk.slips(in: RecordFiles(draft, texts: texts || kind.requiresProse))
        }
    } catch is EndOfAnswers {
      dialogue.say(.stopped)
      throw ExitCode(1)
    }
  }

  private func proposed(_ desk: RecordDesk, _ given: [RecordDraft.Field]) throws -> String {
    let id = id ?? RecordDraft(kind, "", given).proposedID { desk.known.has($0, in: kind.folder) }
    if id.isEmpty { try desk.refuse(RecordDraft(kind, "", given).absences + [.noID]) }
    return id
  }
}

extension Kind: ExpressibleByArgument {}

extension Bilingual {
  fileprivate static func begin(_ kind: Kind) -> Bilingual {
    Bilingual(
      vi: "Hồ sơ mới: \(kind.noun.vi). Nhấn Ctrl-C để dừng; chưa ghi gì cho đến khi hỏi xong.",
      en: "A new record: \(kind.noun.en). Ctrl-C stops; nothing is written before all is asked.")
  }

  static let stopped = Bilingual(
    vi: "\ndừng ở đây, chưa ghi gì", en: "\nstopped, nothing was written")

  fileprivate static let noID = Bilingual(
    vi: "thiếu --id: không có tên để lấy làm mã",
    en: "missing --id: there is no title to make it from")

  fileprivate static func noAssignment(_ text: String) -> Bilingual {
    Bilingual(
      vi: "--set nhận mục=giá-trị, như title.vi=Tên, không phải “\(text)”",
      en: "--set takes key=value, such as title.vi=Title, and not “\(text)”")
  }
}
