package import Diagnostics
package import Edition
package import Templates
package import Vietnamese

/// How the site looks: the template of every page in each language, and the files beside them. Exists only when all compiled.
package struct Looks: Sendable {
  private let vi: TemplateSet
  private let en: TemplateSet
  package let wording: Wording
  package let assets: Assets
  let menu: Menu

  package subscript(language: Language) -> TemplateSet { language == .vi ? vi : en }

  /// Compiles all templates and reports everything wrong with any of them, each finding once although two languages compile the
  /// same file.
  package static func compile(
    _ library: TemplateLibrary, showing views: [any Templated.Type], words: [Language: Words],
    menu: Menu, assets: Assets
  ) -> (Looks?, [Diagnostic]) {
    let (vi, wrong) = TemplateSet.compile(views, from: library, words: words.words(.vi))
    let (en, alike) = TemplateSet.compile(views, from: library, words: words.words(.en))
    let findings = (wrong + alike).distinct
    guard let vi, let en else { return (nil, findings.withEachMissingTemplateOnce) }
    let unused = library.unused(pages: views.map { $0.template })
    return (
      Looks(vi: vi, en: en, wording: Wording(words), assets: assets, menu: menu), findings + unused
    )
  }

  package func with(_ assets: Assets) -> Looks {
    Looks(vi: vi, en: en, wording: wording, assets: assets, menu: menu)
  }
}

extension [Language: Words] {
  fileprivate func words(_ language: Language) -> Words {
    self[language] ?? Words(language: language, file: "words.yaml", entries: [:])
  }
}

extension [Diagnostic] {
  fileprivate var distinct: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Wording {
  /// The words that both languages have.
  package convenience init(_ words: [Language: Words]) {
    let english = words.words(.en).entries
    let entries = words.words(.vi).entries.map { key, vi in
      english[key].map { (key, Bilingual(vi: vi, en: $0)) }
    }
    self.init(Dictionary(uniqueKeysWithValues: entries.compactMap { $0 }))
  }
}
