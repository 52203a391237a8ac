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
  ///   - form: whether it is read from a host or from a folder.
  package static func plan(
    _ edition: Edition, looks: Looks, mediaRoot: String, form: SiteForm = .hosted,
    load: @escaping ProseSource
  ) -> (Site, [Diagnostic]) {
    let listings = edition.listings()
    let search = SearchFiles(edition, listings)
    let addressing = Addressing(form: form, base: edition.basePath)
    let stories = StoryReader(edition: edition, addressing: addressing, load: load) {
      search.note($0, of: $1, in: $2)
    }
    let data = OpenData(edition)
    let previews = SitePreviews(edition)
    let press = Press(
      edition: edition, looks: looks.fit(for: form), stories: stories, addressing: addressing,
      data: data, previews: previews)
    let pages = search.order.sorted(edition.pages(listings))
    let searchFiles = search.all(press)
    let tables = data.outputs(listings)
    let files =
      tables + pages.flatMap { press.files(of: $0) } + press.redirectFiles + press.feedFiles
      + (form == .hosted ? edition.registerFiles.map { press.file($0) } : [])
      + press.supportFiles(pages) + edition.mediaFiles.map { $0.file(in: mediaRoot) }
      + previews.files + searchFiles
    let claims =
      edition.claims(pages, tables) + looks.claims
      + searchFiles.map { Claim(path: $0.path, place: nil) }
    return (Site(files: files), Claim.conflicts(claims))
  }

  /// Addresses claimed twice, without templates.
  package static func addressConflicts(_ edition: Edition) -> [Diagnostic] {
    let listings = edition.listings()
    let tables = OpenData(edition).outputs(listings)
    return Claim.conflicts(edition.claims(edition.pages(listings), tables))
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
