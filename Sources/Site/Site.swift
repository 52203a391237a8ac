internal import Data
package import Diagnostics
package import Edition
package import Outputs
package import Pages
internal import Parallel
internal import Records
internal import Search
internal import Templates
package import Tracing
internal import Vietnamese

/// The whole site as a list of files whose bytes are made when they are asked for.
package struct Site: Sendable {
  package let files: [OutputFile]
  /// Asks, once all files are made, whether the host takes them; nil where none is named.
  package let hostCheck: HostCheck?
  /// Where its files find what the last build left, and leave it to the next.
  package let box: KeepsakeBox

  /// Plans every file; an address claimed twice is an error.
  ///
  /// - Parameters:
  ///   - load: gives the text of a prose file by its shown path.
  ///   - mediaRoot: the content folder on disk, from which photographs and papers are copied.
  ///   - form: whether it is read from a host or from a folder.
  ///   - attests: whether it says what it is made of, for others to prove.
  ///   - signature: with what that is signed; nil where it is not.
  ///   - kept: the states of records that the public saw before.
  package static func plan(
    _ edition: Edition, looks: Looks, mediaRoot: String, form: SiteForm = .hosted,
    attests: Bool = false, signed signature: SiteSignature? = nil,
    kept: @escaping KeptStates = { _ in [] }, jobs: Int = 1,
    load: @escaping ProseSource
  ) -> (Site, [Diagnostic]) {
    let data = OpenData(edition, looks.wording)
    makeReady(edition, data, jobs: jobs)
    let trace = data.trace(kept: kept, jobs: jobs, load: load)
    let portable = PortableSite(edition, in: form)
    let previews = SitePreviews(edition, looks.wording)
    let plan = { (form: SiteForm, portable: PortableSite?, attests: Bool, box: KeepsakeBox) in
      files(
        edition, looks, data, trace, previews, portable, mediaRoot: mediaRoot, form: form,
        attests: attests, load: load, leaving: box)
    }
    let box = KeepsakeBox()
    var (all, claims) = plan(form, portable, attests, box)
    if let portable {
      let file = portable.file(
        of: plan(.portable, nil, false, KeepsakeBox()).files, sharing: data.outputs)
      all.append(file)
      claims.append(Claim(path: file.path, place: nil))
    }
    if attests { all += edition.attestationFiles + (signature?.files ?? []) }
    let check = form == .hosted ? hostCheck(edition, data) : nil
    return (Site(files: all, hostCheck: check, box: box), Claim.conflicts(claims))
  }

  /// What a plan asks for and takes long, made by all threads at once.
  private static func makeReady(_ edition: Edition, _ data: OpenData, jobs: Int) {
    let parts: [@Sendable () -> Void] = [
      { _ = edition.trace }, { _ = data.figures }, { _ = edition.movedAddresses },
      { _ = edition.listings(in: .vi) },
    ]
    _ = parallelMap(parts.count, jobs: jobs, chunk: 1, with: ()) { number, _ in parts[number]() }
  }

  private static func hostCheck(_ edition: Edition, _ data: OpenData) -> HostCheck? {
    edition.settings.host.map { host in
      HostCheck(
        host, rules: edition.redirectText(for: host.value),
        besides: Besides.all(edition, data, FeedPages(edition)))
    }
  }

  private static func files(
    _ edition: Edition, _ looks: Looks, _ data: OpenData, _ trace: SiteTrace,
    _ previews: SitePreviews, _ portable: PortableSite?, mediaRoot: String, form: SiteForm,
    attests: Bool,
    load: @escaping ProseSource, leaving box: KeepsakeBox
  ) -> (files: [OutputFile], claims: [Claim]) {
    let looks = looks.fit(for: form, origin: edition.origin)
    let search = SearchFiles(edition, looks.wording, edition.listings(in: .vi), leaving: box)
    let charts = ChartFiles(data, looks.wording)
    let press = Press(edition, looks, previews, form: form, load: load) {
      search.note($0, $1, of: $2, in: $3)
    }
    let feeds = FeedPages(edition)
    let all = edition.pages(
      and: data.pages(charts, portable, attests: attests) + feeds.pages + trace.pages)
    let pages = search.order.sorted(all, by: \.record)
    let searchFiles = search.all(press.searchPages)
    let tables = data.outputs
    let host = form == .hosted ? edition.settings.host?.value : nil
    let besides =
      press.redirectFiles + press.files(of: feeds) + press.supportFiles(pages, for: host)
      + edition.mediaFiles.map { $0.file(in: mediaRoot) } + previews.files
    let files: [OutputFile]
    if form == .hosted {
      // What is made of tables and of the rows of registers comes before the pages of records, which need neither: so they are
      // not held until the end.
      let lists = pages.prefix { $0.record == nil }
      let rows = edition.registerFiles.map { press.file($0) } + searchFiles.filter(\.isOfCards)
      files =
        tables + charts.files + lists.flatMap { $0.files(by: press) } + rows
        + pages[lists.endIndex...].flatMap { $0.files(by: press) } + besides
        + searchFiles.filter { !$0.isOfCards } + trace.files
    } else {
      // The order in which they lie in an archive.
      files =
        tables + pages.flatMap { $0.files(by: press) } + besides + charts.files + searchFiles
        + trace.files
    }
    let claims =
      edition.claims(pages, feeds, tables) + looks.claims
      + (charts.files + searchFiles).map { Claim(path: $0.path, place: nil) }
    return (files, claims)
  }

  /// Addresses claimed twice, without templates.
  package static func addressConflicts(_ edition: Edition) -> [Diagnostic] {
    let data = OpenData(edition, .unsaid)
    let feeds = FeedPages(edition)
    let pages = edition.pages(and: data.pages(ChartFiles(data, .unsaid)) + feeds.pages)
    return Claim.conflicts(edition.claims(pages, feeds, data.outputs))
  }
}

extension OutputFile {
  /// Of the files of the search: all others have the index in common.
  fileprivate var isOfCards: Bool { batch == nil }
}

extension Press {
  /// What the search index asks of the pages.
  fileprivate var searchPages: SearchPages {
    SearchPages(
      card: { [self] in appendCard(of: $0, in: $1, to: &$2) },
      text: { [self] in words(of: $0, in: $1) },
      end: { [self] in letRowsGo(in: $0) })
  }
}
