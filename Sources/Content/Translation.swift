internal import Diagnostics
internal import Digests
internal import Records
internal import Vietnamese

extension Reader {
  /// Whether the long texts that ought to be there are.
  func checkProse() {
    guard prose[.vi] != nil else {
      if source.hasMisnamed(Language.vi.proseFile) { return }
      if source.kind?.requiresProse == true || prose[.en] != nil { report(.missingProse(source)) }
      return
    }
    if prose[.en] == nil, !source.hasMisnamed(Language.en.proseFile) {
      report(.missingTranslation(source))
    }
  }

  /// Whether the English says what the Vietnamese says, as far as a hash and the facts of both tell. What is wrong with a text
  /// itself is said when its page is made.
  ///
  /// - Parameter texts: the bytes of each, by its path.
  func checkTranslation(of record: (any Record)?, _ texts: [String: [UInt8]]) {
    let facts = loneFacts(in: texts)
    guard let named = record?.header.translatedFrom[.en], let hash = newSource(since: named.value)
    else { return report(Diagnostic.factsDiffer(facts + loneFacts)) }
    // What differs since then is the same slip.
    report(.staleTranslation(named.place, hash: hash, of: source, apart: facts))
    report(Diagnostic.factsDiffer(loneFacts))
  }

  /// The hash of the Vietnamese text, if that is no longer the one a translation was made from.
  private func newSource(since named: String) -> String? {
    guard prose[.en] != nil, let path = prose[.vi]?.path, let text = longText(path).text
    else { return nil }
    let hash = Digest.ofSource(text.prose)
    return hash == named ? nil : hash
  }

  private func loneFacts(in texts: [String: [UInt8]]) -> [LoneFact] {
    guard let vietnamese = prose[.vi]?.path, let english = prose[.en]?.path else { return [] }
    if let language = ProseFile.copiedLanguage(english, of: vietnamese) {
      report(.copiedText(english, in: language))
      return []
    }
    guard let one = texts[vietnamese], let other = texts[english] else { return [] }
    return LoneFact.all(in: (one, vietnamese), (other, english)).filter { !isPersonal($0) }
  }

  private func report(_ finding: Diagnostic?) {
    if let finding { report(finding) }
  }
}
