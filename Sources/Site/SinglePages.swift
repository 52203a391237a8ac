internal import Data
package import Edition
internal import Keeping
package import Outputs
package import Pages
package import Tracing
internal import Vietnamese

/// The pages of a site and what they show, each made ready when it is asked for and without the others: what a plan of the
/// whole would take a hundred times as long for.
package struct SinglePages: Sendable {
  private let edition: Edition
  private let press: Press
  /// By their files. The pages of records, of which there are most, are found by their addresses alone.
  private let lists: Memo<[String: OutputFile]>
  private let ofData: Memo<[String: OutputFile]>
  /// Style sheets and scripts, without which no page is seen.
  private let ofLooks: [String: OutputFile]
  private let pictures: Memo<[String: OutputFile]>

  /// - Parameters:
  ///   - kept: the states of records that the public saw before.
  ///   - load: gives the text of a prose file by its shown path.
  ///   - mediaRoot: the content folder on disk, in which photographs and papers lie.
  package init(
    _ edition: Edition, looks: Looks, mediaRoot: String, form: SiteForm = .hosted,
    kept: @escaping KeptStates = { _ in [] }, jobs: Int = 1, load: @escaping ProseSource
  ) {
    let looks = looks.fit(for: form, origin: edition.origin)
    let previews = SitePreviews(edition, looks.wording)
    let press = Press(edition, looks, previews, form: form, load: load)
    self.edition = edition
    self.press = press
    lists = Memo { press.files(of: edition.pagesOfLists) }
    ofData = Memo {
      let data = OpenData(edition, looks.wording)
      let charts = ChartFiles(data, looks.wording)
      let pages = data.pages(charts, PortableSite(edition, in: form), attests: true)
      let trace = data.trace(kept: kept, jobs: jobs, load: load)
      let ofPages = press.files(of: pages + FeedPages(edition).pages + trace.pages)
      return ofPages.merging(byPath(charts.files + trace.files)) { page, _ in page }
    }
    ofLooks = byPath(press.filesOfLooks)
    pictures = Memo {
      byPath(edition.mediaFiles.map { $0.file(in: mediaRoot) } + previews.files)
    }
  }

  /// The file at the path, `vi/de-xuat/cap-phep-so/index.html`; nil where there is none, and for what the whole site has to be
  /// planned for: the index of the search, tables, feeds, and what tells how long other files turned out.
  package subscript(path: String) -> OutputFile? {
    ofLooks[path] ?? ofRecord(path) ?? picture(path) ?? lists.value[path] ?? ofData.value[path]
  }

  /// Asked for by its name first: pages need not be gone through to show a photograph.
  private func picture(_ path: String) -> OutputFile? {
    path.hasSuffix(".html") ? nil : pictures.value[path]
  }

  private func ofRecord(_ path: String) -> OutputFile? {
    Route.ofRecord(path).flatMap { edition.page(ofRecord: $0.route) }
      .flatMap { page in page.files(by: press).first { $0.path == path } }
  }
}

extension Press {
  fileprivate func files(of pages: [SitePage]) -> [String: OutputFile] {
    byPath(pages.filter { !$0.waits }.flatMap { $0.files(by: self) })
  }
}

private func byPath(_ files: [OutputFile]) -> [String: OutputFile] {
  Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
}
