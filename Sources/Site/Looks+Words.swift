internal import Data
package import Diagnostics
internal import Edition
package import Pages
package import Templates
package import Vietnamese

extension Looks {
  /// Compiles the templates of all pages, and holds the file of words to what pages and data ask of it.
  package static func compile(
    _ library: TemplateLibrary, words: [Language: Words], menu: Menu, assets: Assets
  ) -> (Looks?, [Diagnostic]) {
    let (looks, findings) = compile(
      library, showing: templatedViews, words: words, menu: menu, assets: assets)
    let check = WordingCheck(
      of: Wording(words), labels: editionLabels + DataWords.labels, keys: DataWords.keys,
      templates: library.words)
    let wrong = words[.vi].map { Diagnostic.wrong(in: $0, check) } ?? []
    // What a template that is missing or broken would have said is not left over.
    let left = looks == nil ? [] : words[.vi].map { Diagnostic.unused(in: $0, check) } ?? []
    return (wrong.isEmpty ? looks : nil, findings + wrong + left)
  }
}

extension Diagnostic {
  fileprivate static func wrong(in words: Words, _ check: WordingCheck) -> [Diagnostic] {
    let missing = check.missing.isEmpty ? [] : [missingWords(check.missing, in: words.file)]
    return missing
      + check.blanks.map { missingBlank($0.blank, in: $0.key, at: words.places[$0.key]) }
  }

  fileprivate static func unused(in words: Words, _ check: WordingCheck) -> [Diagnostic] {
    check.unused.map { unusedWord($0, at: words.places[$0]) }
  }

  /// One finding for all: whoever brings templates of an earlier release misses hundreds.
  private static func missingWords(_ keys: [String], in file: String) -> Diagnostic {
    let named = keys.prefix(10).map { "“\($0)”" }.joined(separator: ", ")
    let rest = keys.count - min(keys.count, 10)
    return Diagnostic(
      .wordMissing, at: Place(file: file),
      Bilingual(
        vi: "thiếu từ ngữ mà trang và dữ liệu dùng: \(named)"
          + (rest > 0 ? " và \(rest) từ khác" : ""),
        en: "words that pages and data use are missing: \(named)"
          + (rest > 0 ? " and \(rest) more" : "")),
      help: Bilingual(
        vi: "thêm mỗi từ một dòng, như \(keys[0]): {vi: …, en: …}",
        en: "add a line for each, as in \(keys[0]): {vi: …, en: …}"))
  }

  private static func missingBlank(_ blank: String, in key: String, at place: Place?) -> Diagnostic
  {
    Diagnostic(
      .wordBlank, at: place,
      Bilingual(
        vi: "“\(key)” thiếu chỗ trống {\(blank)} ở tiếng Việt hoặc tiếng Anh",
        en: "“\(key)” lacks the blank {\(blank)} in Vietnamese or in English"),
      help: Bilingual(
        vi: "viết {\(blank)} vào chỗ mà trang điền giá trị, ở cả hai ngôn ngữ",
        en: "write {\(blank)} where the page fills the value in, in both languages"))
  }

  private static func unusedWord(_ key: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .wordUnused, at: place,
      Bilingual(vi: "không trang nào dùng từ “\(key)”", en: "no page says the word “\(key)”"),
      help: Bilingual(
        vi: "xóa dòng đó, hoặc dùng bằng {{words.\(key)}}",
        en: "remove the line, or say it by {{words.\(key)}}"))
  }
}
