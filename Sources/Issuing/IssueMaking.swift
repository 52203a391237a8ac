internal import Diagnostics
package import Edition
internal import Outputs
package import Pages
internal import Publishing
package import Records
package import Vietnamese

/// Makes the forms of an issue; nothing lies in its folder before all are made.
package struct IssueMaking: Sendable {
  private let issue: Bulletin
  private let edition: Edition
  private let press: Press
  /// The content folder, in which photographs lie.
  private let content: String

  package init(of issue: Bulletin, in edition: Edition, by press: Press, content: String) {
    self.issue = issue
    self.edition = edition
    self.press = press
    self.content = content
  }

  /// - Throws: ``IssueFailure``.
  package func files(_ forms: [IssueForm], in languages: [Language]) throws -> [IssuedFile] {
    let pictures = try forms.contains { $0 == .pdf || $0 == .docx } ? made() : []
    return try languages.flatMap { language in
      let made = IssueForms(of: issue, in: language, by: press)
      return try forms.flatMap { try files($0, of: made, pictures) }
    }
  }

  private func files(
    _ form: IssueForm, of issue: IssueForms, _ pictures: [WebPaper.Picture]
  ) throws -> [IssuedFile] {
    let paper = { WebPaper(issue.paper, showing: pictures, seconds: seconds) }
    switch form {
    case .mail:
      let mail = IssueLetter(of: issue, edition)
      return [
        file("eml", mail.message, issue), file("mail.html", mail.html, issue),
      ]
    case .text: return [file("txt", Array(issue.text.utf8), issue)]
    case .captions:
      let texts = issue.captions.joined(separator: "\n\n") + "\n"
      return [file("captions.txt", Array(texts.utf8), issue)]
    case .pdf: return [file("pdf", try paper().pdf(), issue)]
    case .docx: return [file("docx", try paper().docx(in: issue.language), issue)]
    case .press: return [file("press.pdf", try pressSheet(issue), issue)]
    }
  }

  /// On one page: with as many facts and pictures as that takes.
  private func pressSheet(_ issue: IssueForms) throws -> [UInt8] {
    var (facts, photographs) = (min(8, issue.countOfItems), 5)
    while true {
      let html = issue.pressSheet(facts: facts, photographs: photographs)
      let pdf = try WebPaper(html, seconds: seconds).pdf()
      guard facts > 1, WebPaper.countOfPages(pdf) > 1 else { return pdf }
      if photographs > 2 { photographs -= 1 } else { facts -= 1 }
    }
  }

  private var seconds: Int {
    let moment = issue.publish.value
    return moment.secondsSince1970(offsetMinutes: edition.offsetMinutes(moment.day))
  }

  private func file(_ ending: String, _ bytes: [UInt8], _ issue: IssueForms) -> IssuedFile {
    IssuedFile(
      name: "\(self.issue.header.name).\(issue.language.rawValue).\(ending)", bytes: bytes)
  }

  /// The photographs that the papers show, in the size in which pages show them.
  private func made() throws -> [WebPaper.Picture] {
    let shown = Language.allCases.reduce(into: Set<String>()) { all, language in
      all.formUnion(IssueForms(of: issue, in: language, by: press).pictures)
    }
    let maker = SingleFiles()
    return try edition.mediaFiles.filter { shown.contains($0.path) }.map { picture in
      switch maker.make(picture.file(in: content)) {
      case .bytes(let bytes, _): return WebPaper.Picture(path: picture.path, bytes: bytes)
      case .failed(let findings):
        if findings.contains(where: { $0.rule == .imageToolMissing }) {
          throw IssueFailure.missing(.vips)
        }
        throw IssueFailure.photograph(picture.place.file, findings.first?.message)
      case .onlyInSite: throw IssueFailure.photograph(picture.place.file, nil)
      }
    }
  }
}
