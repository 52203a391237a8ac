internal import ArgumentParser
internal import Asking
internal import Content
internal import Diagnostics
internal import Edition
internal import Records
internal import Renaming
internal import Stages
internal import Trying
internal import Vietnamese
internal import Writing

/// The files of a content folder, all of which can be read, so that nothing that points at a record is overlooked.
struct MovingDesk {
  let files: ContentFiles
  private let stages: Stages
  private let listed: Listed
  private let readings: Readings
  private let registry: Registry
  private let language: Language

  /// Ends the command where there is no content, or what is there cannot be read.
  init(_ stages: Stages, _ language: Language) throws {
    listed = stages.list()
    files = ContentFiles(listed.content)
    readings = stages.readings(listed)
    registry = Content(readings).registry
    self.stages = stages
    self.language = language
    let wrong = listed.contentFindings.filter { $0.rule == .missingFolder } + files.unread
    if !wrong.isEmpty {
      Terminal.tell(Report(wrong, in: language).terminalText(isWhole: true))
      throw ExitCode(1)
    }
  }

  func header(of key: RecordKey) throws -> Header {
    if let header = registry.header(of: key) { return header }
    let near = nearest(to: key.name, among: registry.headers(of: key.kind).map(\.name))
    try refuse([.unknown(key, near)])
    throw ExitCode(64)
  }

  func slip(ofID id: String, in kind: Kind) -> Bilingual? {
    KnownRecords(registry).slip(ofID: id, in: kind.folder)
  }

  /// Ends the command where something was asked of it that cannot be.
  func refuse(_ words: [Bilingual]) throws { try end(words, 64) }

  /// Ends the command where the content does not let it go on.
  func stop(_ words: [Bilingual]) throws { try end(words, 1) }

  private func end(_ words: [Bilingual], _ code: Int32) throws {
    if words.isEmpty { return }
    Terminal.tell(words.map { $0[language] + "\n" }.joined())
    throw ExitCode(code)
  }

  /// Ends the command where the records would break a rule that they keep now; what else would be wrong is told.
  func carryOut(_ changes: FileChanges, isDry: Bool) throws {
    let trial = try Trial.of(changes, readings, listed, by: stages, in: language)
    trial.tell(in: language)
    if trial.isRefused { try stop([.wouldBreak]) }
    if !isDry {
      do throws(FileTrouble) { try changes.carryOut() } catch {
        Terminal.tell(error.words(in: language))
        throw ExitCode(74)
      }
    }
    for change in changes.all { tell(of: change, isDry: isDry) }
    if isDry { print(Bilingual.dry[language]) }
  }

  /// Where a record was published readers have its address, and the next build will ask what is to become of it.
  func tellOfReaders(of key: RecordKey) {
    let links = PermalinksFile.read(in: listed.content.folder).all
    guard let link = links.first(where: { $0.record == key && !$0.isGone }) else { return }
    print(Bilingual.readersHave(link.path, key)[language])
  }

  private func tell(of change: FileChanges.Change, isDry: Bool) {
    switch change {
    case .create(let path, _): print(path)
    case .move(let old, let new): print("\(old) → \(new)")
    case .remove(let path): print(Bilingual.removed(path)[language])
    case .replace(let path, let old, let new):
      if isDry {
        print(LineDifference(from: old, to: new).text(of: path), terminator: "")
      } else {
        print(path)
      }
    }
  }
}

extension Bilingual {
  fileprivate static func unknown(_ key: RecordKey, _ near: String?) -> Bilingual {
    Bilingual(
      vi: "không có \(key.kind.noun.vi) nào mang mã “\(key.name)”"
        + (near.map { "; gần nhất là “\($0)”" } ?? ""),
      en: "no \(key.kind.noun.en) has the id “\(key.name)”"
        + (near.map { "; the nearest is “\($0)”" } ?? ""))
  }

  fileprivate static func removed(_ path: String) -> Bilingual {
    Bilingual(vi: "\(path): xóa", en: "\(path): taken away")
  }

  fileprivate static func readersHave(_ path: String, _ key: RecordKey) -> Bilingual {
    Bilingual(
      vi:
        "đã công bố ở \(path), bạn đọc đang giữ địa chỉ ấy: lần dựng sau sẽ hỏi; giữ lại tệp với một dòng withdrawn để địa chỉ nói là đã rút, hoặc build --accept \(key.text) --because \"lý do\"",
      en:
        "it was published at \(path), and readers have that address: the next build will ask. Keep the file with the line withdrawn alone, so that the address says so, or build --accept \(key.text) --because \"the reason\""
    )
  }

  fileprivate static let wouldBreak = Bilingual(
    vi: "chưa đổi gì: những lỗi trên sẽ xuất hiện sau khi đổi",
    en: "nothing was changed: these errors would come of it")

  fileprivate static let dry = Bilingual(
    vi: "mới chỉ xem trước, chưa ghi gì", en: "this was a look ahead, nothing was written")
}
