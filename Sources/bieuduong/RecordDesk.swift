internal import ArgumentParser
internal import Asking
internal import Content
internal import Diagnostics
internal import Records
internal import Stages
internal import Trying
internal import Vietnamese
internal import Writing

/// The records that are there, and one that is to join them.
struct RecordDesk {
  let known: KnownRecords
  private let stages: Stages
  private let listed: Listed
  private let readings: Readings
  private let registry: Registry
  private let language: Language

  /// Ends the command where there is no content.
  init(_ stages: Stages, _ language: Language) throws {
    listed = stages.list()
    let missing = listed.contentFindings.filter { $0.rule == .missingFolder }
    if !missing.isEmpty {
      Terminal.tell(Report(missing, in: language).terminalText(isWhole: true))
      throw ExitCode(1)
    }
    readings = stages.readings(listed)
    registry = Content.held(readings).registry
    known = KnownRecords(registry)
    self.stages = stages
    self.language = language
  }

  var names: WordNames { WordNames(of: stages, listed) }

  private static let mostSamples = 200

  /// Of the first of the kind that are there.
  func habit(of kind: Kind) -> Habit {
    Habit(
      registry.records(of: kind).prefix(RecordDesk.mostSamples).compactMap { record in
        WrittenFile.load(record.header.place.file).file.map { RecordDraft(kind, "", in: $0) }
      })
  }

  /// Ends the command where something was asked of it that cannot be.
  func refuse(_ words: [Bilingual]) throws {
    if words.isEmpty { return }
    Terminal.tell(words.map { $0[language] + "\n" }.joined())
    throw ExitCode(64)
  }

  /// What `check` would find, which is told, and what of it has to be answered anew.
  func slips(in files: RecordFiles) throws -> [Interview.Slip] {
    let changes = files.changes(in: listed.content.folder)
    let trial = try Trial.of(changes, readings, listed, by: stages, in: language)
    trial.tell(in: language)
    return trial.findings.filter { $0.severity == .error }.map {
      Interview.Slip(key: files.key(of: $0))
    }
  }

  func write(_ files: RecordFiles, of draft: RecordDraft) throws {
    let content = listed.content.folder
    do throws(FileTrouble) { try files.changes(in: content).carryOut() } catch {
      Terminal.tell(error.words(in: language))
      throw ExitCode(74)
    }
    for file in files.all { print("\(content)/\(file.path)") }
    print(Bilingual.next(files)[language])
  }
}

extension RecordFiles {
  func changes(in folder: String) -> FileChanges {
    FileChanges(all.map { .create("\(folder)/\($0.path)", Array($0.text.utf8)) })
  }

  /// The field that has to be answered anew; nil where it is about the record as a whole.
  fileprivate func key(of finding: Diagnostic) -> String? {
    guard let place = finding.place, place.file.hasSuffix(".yaml"), let text = all.first?.text
    else { return nil }
    // What is missing has no place but the record’s own.
    if place.line == 1, place.length == 0 { return finding.addedKey }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(
      Int(place.line))
    let line = lines.last { line in line.first?.isLetter ?? false }
    return line.map { String($0.prefix { $0 != ":" }) }
  }
}

extension Diagnostic {
  /// Of “add ground: …”.
  fileprivate var addedKey: String? {
    help.flatMap { $0.en.wholeMatch(of: /add ([a-z_]+): .*/) }.map { String($0.1) }
  }
}

extension FileTrouble {
  func words(in language: Language) -> String { "\(path): \(reason[language])\n" }
}

extension Bilingual {
  fileprivate static func next(_ files: RecordFiles) -> Bilingual {
    let hasTexts = files.all.count > 1
    return Bilingual(
      vi: (hasTexts ? "Tiếp theo: viết vi.md và en.md dưới các đề mục có sẵn, " : "Tiếp theo: ")
        + "chạy bieuduong serve để xem, bieuduong check để kiểm tra.",
      en: (hasTexts ? "Next: write vi.md and en.md below their headings, " : "Next: ")
        + "run bieuduong serve to look at it, bieuduong check to check.")
  }
}

/// `Stages` has a draft of a whole site.
typealias RecordDraft = Writing.Draft
