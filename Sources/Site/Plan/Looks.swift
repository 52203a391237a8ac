package import Diagnostics
package import Templates
package import Vietnamese

/// How the site looks: every page's template, compiled for each language. Exists only when all of them compiled.
package struct Looks: Sendable {
  let vi: PageTemplates
  let en: PageTemplates
  let choice: Template<ChoicePage>
  let redirect: Template<RedirectPage>
  let assets: Assets

  subscript(language: Language) -> PageTemplates { language == .vi ? vi : en }

  /// Compiles all templates and reports everything wrong with any of them.
  package static func compile(
    _ library: TemplateLibrary, words: [Language: Words], assets: Assets
  ) -> (Looks?, [Diagnostic]) {
    var compiler = PageCompiler(library: library, words: words)
    let vi = PageTemplates(&compiler, .vi)
    let en = PageTemplates(&compiler, .en)
    let choice = compiler.template("choice", ChoicePage.self, .vi)
    let redirect = compiler.template("redirect", RedirectPage.self, .vi)
    guard let vi, let en, let choice, let redirect else {
      return (nil, compiler.findings.withEachMissingTemplateOnce)
    }
    let looks = Looks(vi: vi, en: en, choice: choice, redirect: redirect, assets: assets)
    return (looks, compiler.findings + library.unused(pages: compiler.pages))
  }
}

/// The files beside the templates that pages need.
package struct Assets: Sendable {
  package let stylesheet: Asset
  /// Other files below `templates/assets/`, published as they are.
  package let others: [Asset]

  /// The scripts of a page, in the order given; one that the folder lacks was reported when it was read.
  func scripts(_ wanted: [Script]) -> [Asset] {
    wanted.compactMap { script in others.first { $0.name == script.name } }
  }

  /// Browsers that are told of no icon ask for `/favicon.ico` on every visit, in vain.
  var icon: Link? { others.first { $0.name == "icon.svg" }.map { .file($0.path) } }

  /// For a site that is only listed, never written.
  static let none = Assets(
    stylesheet: Asset(name: "", path: "", integrity: "", bytes: []), others: [])

  package init(stylesheet: Asset, others: [Asset]) {
    self.stylesheet = stylesheet
    self.others = others
  }
}

/// A script that some pages ask for. Every page works without; nothing but these is ever run.
package struct Script: Hashable, Sendable {
  /// Below `templates/assets/`.
  package let name: String

  /// Whatever a template folder has to hold.
  package static let all: [Script] = [.registerRows, .register, .search]

  static let register = Script(name: "register.js")
  /// Stands before `register.js`, which asks it.
  static let registerRows = Script(name: "register-rows.js")
  static let search = Script(name: "search.js")
}

package struct Asset: Sendable {
  /// Below `templates/assets/`.
  package let name: String
  /// Where it is published; names of changing content carry a hash, so that a cache never serves an old one.
  package let path: String
  /// For `integrity`: `sha384-…`.
  /// Absent in a site opened from a folder, where browsers refuse to check it.
  package let integrity: String?
  package let bytes: [UInt8]

  package init(name: String, path: String, integrity: String?, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.integrity = integrity
    self.bytes = bytes
  }
}

/// Collects what is wrong over all templates, each finding once although two languages compile the same file.
struct PageCompiler {
  let library: TemplateLibrary
  let words: [Language: Words]
  private(set) var findings: [Diagnostic] = []
  /// The templates asked for so far, each language its own time.
  private(set) var pages: [String] = []

  init(library: TemplateLibrary, words: [Language: Words]) {
    self.library = library
    self.words = words
  }

  mutating func template<Page: View>(
    _ name: String, _ page: Page.Type, _ language: Language
  ) -> Template<Page>? {
    pages.append(name)
    let own = words[language] ?? Words(language: language, file: "words.yaml", entries: [:])
    let (template, found) = library.compile(name, for: page, words: own)
    findings += found.filter { !findings.contains($0) }
    return template
  }
}
