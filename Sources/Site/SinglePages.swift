internal import Data
package import Edition
internal import Keeping
package import Outputs
package import Pages
internal import Vietnamese

/// The pages of a site, each made ready when it is asked for and without the others: what a plan of the whole would take a
/// hundred times as long for.
package struct SinglePages: Sendable {
  private let edition: Edition
  private let press: Press
  /// By their files. The pages of records, of which there are most, are found by their addresses alone.
  private let lists: Memo<[String: OutputFile]>
  private let ofData: Memo<[String: OutputFile]>

  /// - Parameter load: gives the text of a prose file by its shown path.
  package init(
    _ edition: Edition, looks: Looks, form: SiteForm = .hosted, load: @escaping ProseSource
  ) {
    let looks = looks.fit(for: form, origin: edition.origin)
    let press = Press(
      edition, looks, SitePreviews(edition, looks.wording), form: form, load: load)
    self.edition = edition
    self.press = press
    lists = Memo { press.files(of: edition.pagesOfLists) }
    ofData = Memo {
      let data = OpenData(edition, looks.wording)
      let pages = data.pages(ChartFiles(data, looks.wording), PortableSite(edition, in: form))
      return press.files(of: pages + FeedPages(edition).pages)
    }
  }

  /// The page whose file is at the path, `vi/de-xuat/cap-phep-so/index.html`; nil where there is none. One that
  /// tells how long other files turned out is none.
  package subscript(path: String) -> OutputFile? {
    ofRecord(path) ?? lists.value[path] ?? ofData.value[path]
  }

  private func ofRecord(_ path: String) -> OutputFile? {
    Route.ofRecord(path).flatMap { edition.page(ofRecord: $0.route) }
      .flatMap { page in page.files(by: press).first { $0.path == path } }
  }
}

extension Press {
  fileprivate func files(of pages: [SitePage]) -> [String: OutputFile] {
    let files = pages.filter { !$0.waits }.flatMap { $0.files(by: self) }
    return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }
}
