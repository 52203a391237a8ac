internal import Diagnostics
internal import Records
internal import Vietnamese

extension Fields {
  /// The keys every kind of record may have.
  mutating func header() -> Header {
    let aliases = list("aliases", of: .alias)
    let isSample = optional("sample", .flag) ?? false
    let embargo = optional("embargo", .moment)
    let media = list("media", of: Media.shape)
    let hash = optional("translated_from", Header.translatedFrom)
    let allowances = list("allow", of: Allowance.shape)
    surroundings?.withdraw(allowances)
    let source = surroundings?.source
    return Header(
      name: source?.name ?? "", place: Place(file: source?.path ?? ""), folder: source?.folder,
      aliases: aliases, isSample: isSample, embargo: embargo, media: media,
      prose: source?.prose ?? [:], translatedFrom: hash.map { [.en: $0] } ?? [:],
      newSource: hash.flatMap { source?.newSource(since: $0.value) }, allowances: allowances)
  }
}

extension Header {
  /// `{en: 3f9a2c…}`.
  fileprivate static var translatedFrom: Shape<Located<String>> {
    .object { $0.required("en", .located(.text)) }
  }
}

extension RecordSource {
  /// The long texts beside the record.
  var prose: [Language: Prose] {
    var prose: [Language: Prose] = [:]
    for language in Language.allCases where files.contains(language.proseFile) {
      prose[language] = Prose(path: shownFolder + "/" + language.proseFile)
    }
    return prose
  }

  /// The hash of the Vietnamese text, if that is no longer the one a translation was made from.
  fileprivate func newSource(since named: String) -> String? {
    guard prose[.en] != nil, let path = prose[.vi]?.path, let text = ProseFile.load(path).text
    else { return nil }
    let hash = ProseFile.fingerprint(of: text)
    return hash == named ? nil : hash
  }
}

extension Language {
  var proseFile: String { rawValue + ".md" }
}

extension Allowance {
  static let shape = Shape<Allowance>.object { fields in
    let rule = fields.required("rule", .rule)
    let text = fields.optional("text", .text)
    let reason = fields.required("reason", .text)
    guard let rule, let reason else { return nil }
    return Allowance(rule: rule, text: text, reason: reason)
  }
}

extension Shape where Value == Located<String> {
  fileprivate static var rule: Shape {
    .located(
      .scalar(.word(Rule.allCases.map(\.rawValue))) { text, mark, reader in
        if Rule(rawValue: text) != nil { return text }
        reader.report(.unknownRule(text, at: mark.place(in: reader.path)))
        return nil
      })
  }

  /// An old address of the record: a path below the site, without `..`, `//`, query or fragment.
  fileprivate static var alias: Shape {
    .located(
      .scalar(.text) { text, mark, reader in
        if isSitePath(text) { return text }
        reader.report(.badAlias(text, at: mark.place(in: reader.path)))
        return nil
      })
  }
}

private func isSitePath(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  let isClean = !text.utf8.contains { $0 < 0x20 || $0 == 0x3F || $0 == 0x23 || $0 == 0x5C }
  let ends = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
  return isClean && !ends.isEmpty && ends.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    && !ends[0].contains(":")
}
