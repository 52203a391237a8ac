internal import ArgumentParser
internal import Content
internal import Records
internal import Renaming
internal import Stages
internal import Vietnamese
internal import Writing

/// Another id for a record.
struct Rename: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Đổi mã một hồ sơ, cùng mọi chỗ nhắc đến hồ sơ ấy.",
      en: "Gives a record another id, wherever it is named."),
    more: Bilingual(
      vi: """
        Địa chỉ cũ của trang được ghi vào aliases để dẫn người đọc sang địa chỉ mới. Thứ tự, chú thích và \
        cách trình bày của các tệp giữ nguyên; đổi hết hoặc không đổi gì. Hồ sơ sau khi đổi được kiểm tra \
        trước khi ghi.

        Mã thoát: 0 xong, 1 để nguyên, kèm lý do, 64 gọi sai cách, 74 không ghi được tệp.
        """,
      en: """
        The old address goes into aliases, so that readers are led on. Order, comments and layout of \
        the files stay; all is changed or nothing. The records as they will be are checked before \
        anything is written.

        Exit codes: 0 done, 1 left as it was, and why, 64 wrong usage, 74 a file could not be written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Loại hồ sơ.", en: "The kind of record.", value: Bilingual(vi: "loại", en: "kind")))
  var kind: Kind

  @Argument(
    help: ArgumentHelp(
      vi: "Mã hiện nay.", en: "The id it has.", value: Bilingual(vi: "mã-cũ", en: "old")))
  var old: String

  @Argument(
    help: ArgumentHelp(
      vi: "Mã mới.", en: "The id it is to have.", value: Bilingual(vi: "mã-mới", en: "new")))
  var new: String

  @Flag(help: .dryRun)
  var dryRun = false

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let desk = try MovingDesk(Stages(sources.site(strict: false)), speech.language)
    let header = try desk.header(of: RecordKey(kind, old))
    try desk.refuse([desk.slip(ofID: new, in: kind)].compactMap { $0 })
    let renaming = Renaming(RecordKey(kind, old), to: new, header, in: desk.files)
    try desk.stop(renaming.byHand.map { .byHand($0) })
    try desk.carryOut(renaming.changes, isDry: dryRun)
  }
}

/// A record taken away.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Xóa một hồ sơ, nếu không còn chỗ nào nhắc đến.",
      en: "Takes a record away, unless something points at it."),
    more: Bilingual(
      vi: """
        Nếu còn, nêu từng chỗ và để nguyên. Với --with-references, bỏ luôn những chỗ nhắc đến có thể bỏ; \
        còn chỗ không bỏ được, hoặc bỏ rồi thì hồ sơ khác có lỗi, thì không xóa gì.

        Mã thoát: 0 xong, 1 để nguyên, kèm lý do, 64 gọi sai cách, 74 không ghi được tệp.
        """,
      en: """
        If something does, each place is named and all is left as it was. With --with-references what \
        points at it goes too where it can be left out; where it cannot, or another record would break \
        a rule without it, nothing is taken away.

        Exit codes: 0 done, 1 left as it was, and why, 64 wrong usage, 74 a file could not be written.
        """))

  @Argument(
    help: ArgumentHelp(
      vi: "Loại hồ sơ.", en: "The kind of record.", value: Bilingual(vi: "loại", en: "kind")))
  var kind: Kind

  @Argument(
    help: ArgumentHelp(vi: "Mã hồ sơ.", en: "Its id.", value: Bilingual(vi: "mã", en: "id")))
  var id: String

  @Flag(
    help: ArgumentHelp(
      vi: "Bỏ luôn những chỗ nhắc đến hồ sơ.", en: "Leaves out what points at it as well."))
  var withReferences = false

  @Flag(help: .dryRun)
  var dryRun = false

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let desk = try MovingDesk(Stages(sources.site(strict: false)), speech.language)
    let key = RecordKey(kind, id)
    let removal = Removal(key, try desk.header(of: key), in: desk.files)
    let kept = removal.pointers.filter { !withReferences || !$0.isDispensable }
    if !kept.isEmpty {
      try desk.stop(kept.map { .pointsAt($0) } + [withReferences ? .cannotGo : .mayGo])
    }
    let (changes, byHand) = removal.changes
    try desk.stop(byHand.map { .byHand($0) })
    try desk.carryOut(changes, isDry: dryRun)
    desk.tellOfReaders(of: key)
  }
}

extension ArgumentHelp {
  static let dryRun = ArgumentHelp(
    vi: "Chỉ cho xem sẽ đổi gì, không ghi.", en: "Shows what would change and writes nothing.")
}

extension Bilingual {
  fileprivate static func byHand(_ path: String) -> Bilingual {
    Bilingual(
      vi: "\(path): có nhắc đến hồ sơ này nhưng không sửa tự động được; hãy sửa tay trước",
      en: "\(path): names the record and has to be changed by hand first")
  }

  fileprivate static func pointsAt(_ pointer: Removal.Pointer) -> Bilingual {
    Bilingual(
      vi:
        "\(pointer.file):\(pointer.line): \(pointer.label?.vi ?? "liên kết trong bài") nhắc đến hồ sơ này",
      en:
        "\(pointer.file):\(pointer.line): \(pointer.label?.en ?? "a link in the text") points at it"
    )
  }

  fileprivate static let mayGo = Bilingual(
    vi: "chưa xóa gì: sửa những chỗ trên, hoặc dùng --with-references để bỏ luôn",
    en: "nothing was taken away: change these, or leave them out with --with-references")

  fileprivate static let cannotGo = Bilingual(
    vi: "chưa xóa gì: những chỗ trên bắt buộc phải có",
    en: "nothing was taken away: these cannot be left out")
}
