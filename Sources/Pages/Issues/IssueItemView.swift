internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One item of an issue: its facts as of the day of issue, in a sentence or two what it is, and a photograph.
struct IssueItemView: View {
  let key: RecordKey
  let row: RowView
  let photo: IssuePhotoView?
  let desk: PageDesk

  static let shape = Shape<IssueItemView>(
    "issue-item", "One item of an issue that is read away from the site",
    [
      .text("kind", "What kind of record it is") { $0.desk.say($0.key.kind) },
      .html("title", "The title") { $0.row.title },
      .link("href", "The address of its page") { $0.row.href },
      .text("address", "The same to be read") { $0.desk.url(.record($0.key)) },
      .view("day", "The day") { $0.row.day },
      .view("badge", "A status worth saying in a list") { $0.row.badge },
      .html("summary", "A sentence or two on what it is") { $0.summary },
      .list("facts", "The facts by which items are compared") { $0.row.facts },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.row.isSample },
      .view("photo", "Its first photograph") { $0.photo },
    ])

  var summary: HTML? {
    row.summary ?? desk.registry.ask(key) { $0.gist }.map { desk.text($0.cut(to: 280)) }
  }
}

/// A photograph that a mail or a paper shows.
struct IssuePhotoView: View {
  let media: Media
  let image: Link
  let rendition: Rendition
  let desk: PageDesk

  /// Of a mail, in pixels.
  private static let width = 536

  static let shape = Shape<IssuePhotoView>(
    "issue-photo", "A photograph of an issue that is read away from the site",
    [
      .link("image", "Its address; in a paper that of the file beside it") { $0.image },
      .text("width", "How wide a mail shows it, in pixels") { String($0.shown) },
      .text("height", "How high a mail shows it, in pixels") {
        String($0.rendition.height * $0.shown / max(1, $0.rendition.width))
      },
      .flag("isTall", "Higher than it is wide") { $0.rendition.height > $0.rendition.width },
      .text("alt", "What it shows, in words") { $0.desk.plain($0.media.alt) },
      .html("caption", "The caption") { $0.media.caption.map($0.desk.text) },
      .html("credit", "Who took it") { $0.desk.text($0.media.credit) },
    ])

  private var shown: Int { min(rendition.width, IssuePhotoView.width) }
}

extension IssueItemView {
  /// Where photographs of a form are read from.
  enum Pictures { case site, beside }

  /// Nil where the record may not be read.
  init?(_ key: RecordKey, of issue: Bulletin, pictures: Pictures, at desk: PageDesk) {
    guard let row = desk.row(key, asOf: issue.day) else { return nil }
    let media = desk.registry.header(of: key)?.media.first
    let photo = media.map { media in
      let rendition = PhotoSizes(media, of: key).middle
      return IssuePhotoView(
        media: media,
        image: pictures == .site ? .file(rendition.path) : .beside(rendition.path),
        rendition: rendition, desk: desk)
    }
    self.init(key: key, row: row, photo: photo, desk: desk)
  }
}
