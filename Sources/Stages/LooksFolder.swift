package import Content
package import Diagnostics
package import Pages
internal import Records
internal import Scripts
internal import Site
internal import Templates
internal import Vietnamese

/// The files of a template folder: `*.mustache`, `words.yaml`, `menu.yaml`, `assets/`.
package struct LooksFolder {
  private let library: TemplateLibrary
  /// Nil without `words.yaml`: hundreds of words would be called missing one by one.
  private let words: [Language: Templates.Words]?
  /// Nil without `menu.yaml`, or with an error in it.
  private let menu: Menu?
  /// Nil without a style sheet.
  package let assets: Assets?
  package let findings: [Diagnostic]

  /// - Parameter listed: what could not be taken of the folder.
  package init(_ tree: SourceTree, listed: [Diagnostic]) {
    var findings = listed
    let ending = ".mustache"
    let sources = tree.files.filter { $0.path.hasSuffix(ending) }.map { file in
      let (text, found) = ProseFile.load(tree.shown(file.path))
      findings += found
      return TemplateSource(
        name: String(file.path.dropLast(ending.count)), path: tree.shown(file.path),
        text: text ?? "")
    }
    library = TemplateLibrary(sources: sources)
    let (words, wrong) = LooksFolder.words(tree)
    let (menu, misplaced) = LooksFolder.menu(tree)
    let (assets, missing) = LooksFolder.assets(tree)
    self.words = words
    self.menu = menu
    self.assets = assets
    self.findings = findings + (listed.tellOfMissingFolder ? [] : wrong + misplaced + missing)
  }

  /// The templates against their views in both languages; nil goes with an error here or in `findings`.
  package func compile(with assets: Assets) -> (looks: Looks?, findings: [Diagnostic]) {
    guard let words, let menu else { return (nil, []) }
    return Looks.compile(library, words: words, menu: menu, assets: assets)
  }

  private static func text(
    of name: String, in tree: SourceTree, orElse missing: Diagnostic
  ) -> (String?, [Diagnostic]) {
    guard tree.files.contains(where: { $0.path == name }) else { return (nil, [missing]) }
    return ProseFile.load(tree.shown(name))
  }

  private static func words(_ tree: SourceTree) -> ([Language: Templates.Words]?, [Diagnostic]) {
    let path = tree.shown("words.yaml")
    let (text, found) = text(of: "words.yaml", in: tree, orElse: .missingWords(path))
    guard let text else { return (nil, found) }
    let (read, wrong) = WordsFile.read(text, path)
    guard !read.isEmpty || wrong.isEmpty else { return (nil, found + wrong) }
    let words = Language.allCases.map { language in
      (
        language,
        Templates.Words(
          language: language, file: path, entries: read.mapValues { $0.value[language] },
          places: read.mapValues(\.place), both: read.mapValues(\.value))
      )
    }
    return (Dictionary(uniqueKeysWithValues: words), found + wrong)
  }

  private static func menu(_ tree: SourceTree) -> (Menu?, [Diagnostic]) {
    let path = tree.shown("menu.yaml")
    let (text, found) = text(of: "menu.yaml", in: tree, orElse: .missingMenu(path))
    guard let text else { return (nil, found) }
    let (file, unread) = MenuFile.read(text, path)
    guard let file else { return (nil, found + unread) }
    let (menu, wrong) = Menu.read(principal: file.principal, further: file.further, in: path)
    return (menu, found + unread + wrong)
  }

  private static func assets(_ tree: SourceTree) -> (Assets?, [Diagnostic]) {
    var findings: [Diagnostic] = []
    let files = tree.files.filter { $0.path.hasPrefix("assets/") }.compactMap { file -> Asset? in
      let (asset, found) = Asset.load(file.path, in: tree)
      findings += found
      return asset
    }
    guard let stylesheet = files.first(where: { $0.name == "site.css" }) else {
      return (
        nil, findings.isEmpty ? [.missingStylesheet(tree.shown("assets/site.css"))] : findings
      )
    }
    let missing = Script.all.filter { script in !files.contains { $0.name == script.name } }
      .map { Diagnostic.missingScript(tree.shown("assets/" + $0.name)) }
    return (
      Assets(stylesheet: stylesheet, others: files.filter { $0.name != stylesheet.name }),
      findings + missing
    )
  }
}

extension Asset {
  /// A file below `assets/`, a script or a style sheet shortened, under a name that carries the hash of its bytes.
  fileprivate static func load(_ path: String, in tree: SourceTree) -> (Asset?, [Diagnostic]) {
    let (file, findings) = AssetFile.load(tree.shown(path)) { published($0, at: path) }
    let asset = file.map { file in
      let name = String(path.dropFirst("assets/".count))
      return Asset(
        name: name, path: "assets/" + file.hashedName(name), integrity: file.integrity,
        bytes: file.bytes)
    }
    return (asset, findings)
  }

  private static func published(_ bytes: [UInt8], at path: String) -> [UInt8] {
    if path.hasSuffix(".js") { return ended(shortened(bytes)) }
    return path.hasSuffix(".css") ? shortenedStyle(bytes) : bytes
  }

  /// With a line end, as every text of a site, which a comment at the end of a script takes along.
  private static func ended(_ text: [UInt8]) -> [UInt8] {
    text.last == UInt8(ascii: "\n") ? text : text + [UInt8(ascii: "\n")]
  }
}
