package import Diagnostics
internal import Records
internal import Templates
internal import Vietnamese

/// The whole site as a list of files whose bytes are made when they are asked for.
package struct Site: Sendable {
  package let files: [OutputFile]

  /// Plans every file; an address claimed twice is an error.
  ///
  /// - Parameters:
  ///   - load: gives the text of a prose file by its shown path.
  ///   - mediaRoot: the content folder on disk, from which photographs and papers are copied.
  package static func plan(
    _ edition: Edition, looks: Looks, mediaRoot: String, load: @escaping ProseSource
  ) -> (Site, [Diagnostic]) {
    let links = LinkStyle.rooted(base: edition.basePath)
    let stories = StoryReader(edition: edition, links: links, load: load)
    let data = OpenData(edition)
    let press = Press(edition: edition, looks: looks, stories: stories, links: links, data: data)
    let pages = edition.pages()
    let tables = data.outputs(edition.listings())
    let files =
      tables + pages.flatMap { press.files(of: $0) } + press.redirectFiles + press.feedFiles
      + edition.registerFiles.map { press.file($0) } + press.supportFiles(pages)
      + edition.mediaFiles.map { $0.file(in: mediaRoot) }
    return (Site(files: files), Claim.conflicts(edition.claims(pages, tables) + looks.claims))
  }

  /// Addresses claimed twice, without templates.
  package static func addressConflicts(_ edition: Edition) -> [Diagnostic] {
    let tables = OpenData(edition).outputs(edition.listings())
    return Claim.conflicts(edition.claims(edition.pages(), tables))
  }
}

extension Press {
  fileprivate func files(of page: SitePage) -> [OutputFile] {
    Language.allCases.map { language in
      OutputFile(
        path: page.route.file(in: language),
        body: .made { [self] bytes in
          var output = Output(reusing: &bytes)
          let findings = page.write(self, language, &output)
          bytes = output.bytes
          return findings
        })
    }
  }
}
