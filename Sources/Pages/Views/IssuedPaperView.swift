internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A form of an issue, to be downloaded.
struct IssuedPaperView: View {
  let paper: IssuedPaper
  let key: RecordKey
  let desk: PageDesk

  static let shape = Shape<IssuedPaperView>(
    "issued-paper", "A form of an issue, to be downloaded",
    [
      .text("title", "What it is, and in which language") { $0.title },
      .text("language", "Its language") { $0.paper.language.rawValue },
      .text("format", "PDF, DOCX") { view in
        view.paper.file.value.split(separator: ".").last.map { $0.uppercased() }
      },
      .link("href", "Its address") {
        Link.file(MediaAddress.path(of: $0.paper.file.value, in: $0.key))
      },
    ])

  private var title: String {
    desk.naming.say(
      paper.language == .vi ? .inVietnamese : .inEnglish, desk.say(paper.sort))
  }
}
