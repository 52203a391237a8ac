internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import Vietnamese

/// Writes down that English texts say what the Vietnamese ones say now.
struct Translated: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Ghi vào hồ sơ rằng en.md là bản dịch của vi.md như hiện nay.",
      en: "Writes into records that en.md is a translation of vi.md as it stands."),
    more: Bilingual(
      vi: """
        Ghi mới hoặc sửa translated_from, không động đến gì khác trong tệp; sau này vi.md đổi thì lệnh \
        check sẽ báo.

        Mã thoát: 0 xong, 1 có hồ sơ để nguyên, kèm lý do, 64 gọi sai cách, 74 không ghi được tệp.
        """,
      en: """
        Writes or renews translated_from, and touches nothing else in the file; when vi.md changes \
        later, check says so.

        Exit codes: 0 done, 1 a record was left as it was, and why, 64 wrong usage, 74 a file could \
        not be written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Mã hồ sơ, ghi loại:mã nếu hai loại có cùng mã, hoặc đường dẫn thư mục hồ sơ.",
      en: "Ids of records, kind:id where two kinds have it, or the paths of their folders.",
      value: Bilingual(vi: "hồ-sơ", en: "records")))
  var records: [String] = []

  @Flag(
    help: ArgumentHelp(
      vi: "Mọi hồ sơ đã có cả hai bài mà chưa ghi dịch từ bản nào.",
      en: "Every record that has both texts and does not say yet which was translated."))
  var new = false

  @OptionGroup var sources: ContentOption

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    guard records.isEmpty == new else {
      throw ValidationError(
        vi: "Ghi tên những hồ sơ đã dịch, hoặc dùng --new.",
        en: "Name the records that were translated, or give --new.")
    }
  }

  func run() throws {
    let (tree, findings) = SourceTree.read(sources.content)
    try reporting.finish(findings.filter { $0.rule == .missingFolder })
    let translations = Translations(tree)
    let chosen = new ? translations.unstamped : try named(in: translations)
    if new, chosen.isEmpty { reporting.say(Translated.nothingNew) }
    let refusals = chosen.flatMap { record in stamp(record) }
    try reporting.finish(refusals)
    if !refusals.isEmpty { throw ExitCode(1) }
  }

  /// Each once; nothing is written where a name is unclear.
  private func named(in translations: Translations) throws -> [TranslatedRecord] {
    var chosen: [TranslatedRecord] = []
    var unclear: [Bilingual] = []
    for name in records {
      switch translations.find(name) {
      case .one(let record):
        if !chosen.contains(where: { $0.path == record.path }) { chosen.append(record) }
      case .several(let names): unclear.append(.several(name, names))
      case .none(let nearest): unclear.append(.unknown(name, nearest: nearest))
      }
    }
    if !unclear.isEmpty { try reporting.refuse(unclear) }
    return chosen
  }

  /// Says what was done; what was not, and why, is returned.
  private func stamp(_ record: TranslatedRecord) -> [Diagnostic] {
    switch record.stamp() {
    case .written(let hash): reporting.say(.written(record.path, hash))
    case .upToDate(let hash): reporting.say(.upToDate(record.path, hash))
    case .refused(let why): return why
    }
    return []
  }

  private static let nothingNew = Bilingual(
    vi: "mọi bản dịch đều đã ghi dịch từ bản nào",
    en: "every translation says already which text it was made from")
}

extension Bilingual {
  fileprivate static func written(_ path: String, _ hash: String) -> Bilingual {
    Bilingual(
      vi: "\(path): đã ghi translated_from: {en: \(hash)}",
      en: "\(path): translated_from: {en: \(hash)} written")
  }

  fileprivate static func upToDate(_ path: String, _ hash: String) -> Bilingual {
    Bilingual(
      vi: "\(path): đã có translated_from: {en: \(hash)}, không ghi gì",
      en: "\(path): has translated_from: {en: \(hash)} already, nothing written")
  }

  fileprivate static func several(_ name: String, _ names: [String]) -> Bilingual {
    let list = names.joined(separator: ", ")
    return Bilingual(
      vi: "có \(names.count) hồ sơ là “\(name)”: hãy ghi rõ \(list)",
      en: "\(names.count) records are “\(name)”: write one of \(list)")
  }

  fileprivate static func unknown(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "không có hồ sơ nào là “\(name)”" + (nearest.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "no record is “\(name)”" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }
}
