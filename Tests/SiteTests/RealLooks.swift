import Content
import Foundation
import Pages
import Site
import Templates
import Vietnamese

/// The repository's own templates, compiled once for all tests.
enum RealLooks {
  static let compiled = Result { try compile() }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../templates").standardized.path

  private static func compile() throws -> Looks {
    let (tree, _) = SourceTree.read(folder)
    let sources = tree.files.filter { $0.path.hasSuffix(".mustache") }.map { file in
      TemplateSource(
        name: String(file.path.dropLast(".mustache".count)), path: file.path,
        text: ProseFile.load(tree.shown(file.path)).text ?? "")
    }
    let (words, _) = WordsFile.read(
      ProseFile.load(tree.shown("words.yaml")).text ?? "", "words.yaml")
    let inLanguage = Language.allCases.map { language in
      (
        language,
        Words(language: language, file: "words.yaml", entries: words.mapValues { $0[language] })
      )
    }
    let stylesheet = Asset(
      name: "site.css", path: "assets/site.css", integrity: "sha384-none", bytes: [])
    let (looks, findings) = Looks.compile(
      TemplateLibrary(sources: sources), words: Dictionary(uniqueKeysWithValues: inLanguage),
      assets: Assets(stylesheet: stylesheet, others: []))
    guard let looks else { throw BrokenLooks(description: "\(findings)") }
    return looks
  }
}

private struct BrokenLooks: Error, CustomStringConvertible {
  let description: String
}
