internal import Diagnostics
internal import Records
internal import Vietnamese

extension Reader {
  /// Whether the long texts that ought to be there are, and the English still says what the Vietnamese says.
  func checkProse(of record: (any Record)?) {
    guard let vietnamese = prose[.vi] else {
      if source.hasMisnamed(Language.vi.proseFile) { return }
      if source.kind?.requiresProse == true || prose[.en] != nil { report(.missingProse(source)) }
      return
    }
    guard let english = prose[.en] else {
      if source.hasMisnamed(Language.en.proseFile) { return }
      return report(.missingTranslation(source))
    }
    if let language = ProseFile.copiedLanguage(english.path, of: vietnamese.path) {
      report(.copiedText(english.path, in: language))
    }
    if let header = record?.header { checkFreshness(of: header) }
  }

  /// What is wrong with the text itself is said when its page is made.
  private func checkFreshness(of header: Header) {
    guard let named = header.translatedFrom[.en], let hash = header.newSource else { return }
    report(.staleTranslation(named.place, hash: hash, of: source))
  }
}
