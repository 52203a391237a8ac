internal import Content
internal import Diagnostics
internal import Edition
internal import Hosting
internal import Keeping
internal import Outputs
internal import Pages
internal import Publishing
internal import Site
internal import Stages
package import Vietnamese

/// The site as a browser is shown it: each file made when it is asked for, below each page what an editor has to know.
package final class PreviewSite: Sendable {
  package let desk: PreviewDesk
  private let files = SingleFiles()
  let language: Language
  private let editor: EditorLinks

  package init(_ desk: PreviewDesk, language: Language, editor: EditorLinks) {
    self.desk = desk
    self.language = language
    self.editor = editor
  }

  /// - Parameters:
  ///   - address: from the root of the host, without what follows a `?`.
  ///   - moment: the one chosen in the bar.
  package func answer(_ address: String, at moment: Moment?) -> Answer {
    let sight = desk.sight(at: moment)
    guard let edition = sight.edition else {
      return shown(page(.nothing, address, sight, moment), at: address, headers: [])
    }
    if address == "/", edition.basePath != "/" { return .moved(302, to: edition.basePath) }
    let path = RequestPath(address, below: edition.basePath)
    // Where there is a page no old address leads elsewhere; to know them all takes longer than the page.
    let isPage = path.file.map(sight.shown.isSingle) ?? false
    if !isPage, let target = sight.target(of: address) { return .moved(301, to: target) }
    return answer(path, sight, edition, moment)
  }

  private func answer(
    _ path: RequestPath, _ sight: Sight, _ edition: Edition, _ moment: Moment?
  ) -> Answer {
    let headers = edition.headerRules.filter { $0.matches(path.address) }.flatMap(\.fields)
    if let file = path.file, !file.hasSuffix(".html") {
      if path.isOfFolder, sight.shown.file(at: file + "/index.html") != nil {
        return .moved(301, to: path.address + "/")
      }
      if let found = sight.shown.file(at: file) { return answer(found, headers) }
    }
    return shown(page(at: path, sight, moment), at: path.address, headers: headers)
  }

  private func answer(_ file: OutputFile, _ headers: [HeaderField]) -> Answer {
    switch files.make(file) {
    case .bytes(let bytes, _):
      let isTyped = headers.contains { $0.name == "Content-Type" }
      let type = isTyped ? [] : [HeaderField.type(ContentType.of(file.path))]
      let isKept = headers.contains { $0.name == "Cache-Control" }
      return Answer(200, headers + type + (isKept ? [] : [.notKept]), body: bytes)
    case .failed(let findings):
      return .text(404, findings.map { $0.message[language] }.joined(separator: "\n"))
    case .onlyInSite: return .text(404, BarWords.notBuilt[language])
    }
  }

  private func shown(_ page: ShownPage, at address: String, headers: [HeaderField]) -> Answer {
    Answer(
      page.status, headers + [.type("text/html; charset=utf-8"), .notKept],
      body: page.bytes(at: address))
  }

  /// The page that is shown at an address now, for whoever has it open.
  package func page(at address: String, _ moment: Moment?) -> ShownPage {
    let sight = desk.sight(at: moment)
    guard let edition = sight.edition else { return page(.nothing, address, sight, moment) }
    return page(at: RequestPath(address, below: edition.basePath), sight, moment)
  }
}

extension PreviewSite {
  /// What there is to show in the place of a page.
  private enum Found {
    case page(OutputFile, of: ProofRecord?, isEarlier: Bool)
    case notFound(OutputFile?, ProofRecord?)
    /// Nothing can be made, for the settings or the templates cannot be read.
    case nothing
  }

  /// Whoever is told of a page is the next to ask for it.
  private func page(at path: RequestPath, _ sight: Sight, _ moment: Moment?) -> ShownPage {
    sight.pages.get(path.address) { page(found(path, in: sight), path.address, sight, moment) }
  }

  private func found(_ path: RequestPath, in sight: Sight) -> Found {
    let record = path.file.flatMap { sight.proof.record(at: $0) }
    let (proof, isEarlier) = sight.proof(for: record)
    if let file = path.file.flatMap({ proof.file(at: $0) }) {
      return .page(file, of: record, isEarlier: isEarlier)
    }
    let language: Language = path.file?.hasPrefix("en/") == true ? .en : .vi
    return .notFound(proof.file(at: Route.notFound.file(in: language)), record)
  }

  private func page(
    _ found: Found, _ address: String, _ sight: Sight, _ moment: Moment?
  ) -> ShownPage {
    switch found {
    case .page(let file, let record, let isEarlier):
      let (bytes, findings) = made(file)
      let isStopped = sight.isStopped || findings.contains(where: sight.forbids)
      let news = isEarlier ? BarWords.earlier : isStopped ? BarWords.incomplete : nil
      let bar = bar(address, file.path, sight, moment, record, news, making: findings)
      return shown(200, bytes, bar)
    case .notFound(let file, let record):
      let bytes = file.map { made($0).bytes } ?? Array(BarWords.notFound[language].utf8)
      let waits = record.map { $0.access != .open } ?? false
      let news = waits ? BarWords.notYet : BarWords.notFound
      let bar = bar(address, nil, sight, moment, record, news, making: [])
      return shown(404, bytes, bar)
    case .nothing:
      let bar = bar(address, nil, sight, moment, nil, BarWords.nothing, making: [])
      return shown(503, OwnPage(language: language, title: BarWords.preview).bytes, bar)
    }
  }

  private func shown(_ status: Int, _ page: [UInt8], _ bar: String) -> ShownPage {
    ShownPage(status: status, page: page, bar: bar, ended: BarWords.disconnected[language])
  }

  private func made(_ file: OutputFile) -> (bytes: [UInt8], findings: [Diagnostic]) {
    switch files.make(file) {
    case .bytes(let bytes, let findings): (bytes, findings)
    case .failed(let findings): ([], findings)
    case .onlyInSite: (Array(BarWords.notBuilt[language].utf8), [])
    }
  }

  private func bar(
    _ address: String, _ path: String?, _ sight: Sight, _ moment: Moment?, _ record: ProofRecord?,
    _ news: Bilingual?, making findings: [Diagnostic]
  ) -> String {
    let base = sight.edition?.basePath ?? "/"
    let other = path.flatMap { sight.proof.counterpart(of: $0) }
    let (here, elsewhere) = remarks(sight, record, findings)
    return Bar(
      language: language, address: address, record: record,
      counterpart: other.map { (base + $0.path, $0.language) }, moment: moment,
      openings: desk.sight().openings, news: news, isChecked: sight.isChecked, here: here,
      elsewhere: elsewhere, editor: editor
    ).markup.html
  }

  /// Of the record and of the making of its page; all others.
  private func remarks(
    _ sight: Sight, _ record: ProofRecord?, _ ofPage: [Diagnostic]
  ) -> (here: Bar.Remarks, elsewhere: Bar.Remarks) {
    var (here, elsewhere) = (ofPage, [Diagnostic]())
    for finding in sight.told {
      if record?.concerns(finding.place) ?? false {
        here.append(finding)
      } else {
        elsewhere.append(finding)
      }
    }
    return (told(here), told(elsewhere))
  }

  private func told(_ findings: [Diagnostic]) -> Bar.Remarks {
    var excerpts = Excerpts()
    let report = Report(findings, in: language)
    let format = TextFormat(report, colour: false) { excerpts.line(Int($0.line), of: $0.file) }
    let remarks = format.each(atMost: Bar.most).map {
      Bar.Remark(severity: $0.finding.severity, text: $0.text, place: $0.finding.place)
    }
    return Bar.Remarks(told: remarks, counts: Severity.allCases.map(report.count))
  }
}
