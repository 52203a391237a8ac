package import Diagnostics
internal import Digests
internal import Records
internal import Vietnamese

/// A record whose English text an editor says to be a translation of the Vietnamese as it stands.
package struct TranslatedRecord: Sendable {
  private let source: RecordSource

  init(_ source: RecordSource) { self.source = source }

  /// The YAML file, as shown.
  package var path: String { source.path }

  /// What became of it.
  package enum Outcome: Sendable {
    case written(hash: String)
    /// The record says so already; nothing was written.
    case upToDate(hash: String)
    /// Why nothing was written.
    case refused([Diagnostic])
  }

  /// Writes the hash of `vi.md` into the record, and nothing else.
  package func stamp() -> Outcome {
    do throws(Refusals) {
      let hash = try sourceHash()
      let (bytes, text, root) = try readRecord()
      if root.stamp == hash { return .upToDate(hash: hash) }
      let edit = StampEdit(of: text, root, hash: hash)
      guard let stamped = edit.stamped else { throw Refusals(.unclearStamp(source, hash: hash)) }
      let mark = bytes.prefix(bytes.count - text.bytes.count)
      if let failure = replaceFile(path, holding: bytes, with: mark + stamped) {
        throw Refusals(failure.diagnostic)
      }
      return .written(hash: hash)
    } catch {
      return .refused(error.diagnostics)
    }
  }

  /// Also of a file that cannot be read, which is for `stamp` to tell.
  var hasNoStamp: Bool {
    do throws(Refusals) { return try readRecord().root.entry(StampEdit.key) == nil } catch {
      return true
    }
  }

  /// The file as it is, and what it says; an error of any of its values but the texts' shape does not matter here.
  private func readRecord() throws(Refusals) -> (bytes: [UInt8], text: SourceText, root: Yaml) {
    let bytes: [UInt8]
    switch fileBytes(path) {
    case .success(let all): bytes = all
    case .failure(let failure): throw Refusals(failure.diagnostic)
    }
    let (text, findings) = SourceText.read(bytes, path)
    guard let text else { throw Refusals(findings) }
    let (root, problems) = YAMLTree.read(text)
    let errors = problems.filter { $0.severity == .error }
    guard let root, errors.isEmpty else { throw Refusals(errors) }
    return (bytes, text, root)
  }

  /// The hash of `vi.md`, where both texts are what they seem.
  private func sourceHash() throws(Refusals) -> String {
    if source.folder == nil { throw Refusals(.noLongText(source)) }
    let prose = source.prose
    guard let vietnamese = prose[.vi] else { throw missing(.vi, else: .missingProse(source)) }
    guard let english = prose[.en] else { throw missing(.en, else: .missingTranslation(source)) }
    let text = try readText(vietnamese.path)
    let translation = try readText(english.path)
    if let language = ProseFile.copiedLanguage(english.path, of: vietnamese.path) {
      throw Refusals(.copiedText(english.path, in: language))
    }
    if WrittenLanguage.guess(Array(translation.utf8)) == .vi {
      throw Refusals(.notTranslated(english.path))
    }
    return Digest.ofSource(text)
  }

  private func missing(_ language: Language, else finding: Diagnostic) -> Refusals {
    let name = language.proseFile
    let misnamed = source.files.first { IntendedName.of($0) == name }
    return Refusals(
      misnamed.map { .misnamed(source.shownFolder + "/" + $0, as: name) } ?? finding)
  }

  private func readText(_ path: String) throws(Refusals) -> String {
    let (text, findings) = ProseFile.load(path)
    guard let text else { throw Refusals(findings) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if let marker = lines.firstIndex(where: { $0.hasPrefix("<<<<<<< ") }) {
      throw Refusals(.unmerged(path, line: marker + 1))
    }
    return text
  }
}

/// Why a record cannot be stamped.
private struct Refusals: Error {
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }
}
