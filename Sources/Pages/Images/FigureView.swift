internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A photograph, in the sizes in which it is published.
struct FigureView: View {
  let media: Media
  let sizes: PhotoSizes
  /// How wide it stands on the page, as `sizes` says it.
  let room: String
  let isFirst: Bool
  let desk: PageDesk

  static let shape = Shape<FigureView>(
    "figure", "A photograph, in the sizes in which it is published",
    [
      .link("image", "The photograph for browsers that know nothing else") {
        Link.file($0.sizes.middle.path)
      },
      .text("width", "Its width in pixels") { String($0.sizes.middle.width) },
      .text("height", "Its height in pixels") { String($0.sizes.middle.height) },
      .list("webp", "Its sizes as WebP") { PhotoSizeView.all($0.sizes.webp) },
      .list("plain", "Its sizes as JPEG, or PNG for drawings") {
        PhotoSizeView.all($0.sizes.plain)
      },
      .text("room", "How wide it stands on the page, for sizes") { $0.room },
      .flag("isTall", "Higher than it is wide") { $0.sizes.isTall },
      .flag("isFirst", "The first photograph of the page, which is not loaded late") { $0.isFirst },
      .text("alt", "What it shows, in words") { $0.desk.plain($0.media.alt) },
      .html("caption", "The caption") { $0.media.caption.map($0.desk.text) },
      .html("credit", "Who took it") { $0.desk.text($0.media.credit) },
      .view("licence", "On what terms others may use it; absent where the record does not say") {
        figure in
        figure.media.licence.map { LicenceView(licence: $0) }
      },
      .list("people", "Who is seen in it") { $0.people },
      .link("full", "The largest size, for print") { Link.file($0.sizes.full.path) },
      .text("fullSize", "Its size: 3200 × 2133") { $0.sizes.full.dimensions },
    ])

  private var people: [SeenPersonView] {
    let known = media.people.compactMap { desk.registry.officials[$0] }
    return known.enumerated().map { index, person in
      SeenPersonView(person: person, isFollowed: index + 1 < known.count, desk: desk)
    }
  }
}

extension FigureView {
  init(
    _ media: Media, of record: RecordKey, isFirst: Bool, room: String? = nil, at desk: PageDesk
  ) {
    let sizes = PhotoSizes(media, of: record)
    self.init(
      media: media, sizes: sizes, room: room ?? PhotoRoom.column(sizes), isFirst: isFirst,
      desk: desk)
  }
}

/// Someone who is seen in a photograph, in a list that reads as a sentence.
struct SeenPersonView: View {
  let person: Official
  let isFollowed: Bool
  let desk: PageDesk

  static let shape = Shape<SeenPersonView>(
    "seen-person", "Someone who is seen in a photograph",
    [
      .text("name", "The name, or the office where only that is known") {
        $0.person.title(in: $0.desk.naming)
      },
      .link("href", "The address of their page") { $0.desk.address($0.person.key) },
      .flag("isFollowed", "Whether another name follows, so that a comma is due") {
        $0.isFollowed
      },
    ])
}

/// One size of a photograph, for `srcset`.
struct PhotoSizeView: View {
  let rendition: Rendition
  let isFirst: Bool

  static let shape = Shape<PhotoSizeView>(
    "photo-size", "One size of a photograph, for srcset",
    [
      .link("href", "Its address") { Link.file($0.rendition.path) },
      .text("width", "Its width in pixels") { String($0.rendition.width) },
      .flag("isFirst", "Whether it is the first, before which no comma stands") { $0.isFirst },
    ])

  static func all(_ renditions: [Rendition]) -> [PhotoSizeView] {
    renditions.enumerated().map { PhotoSizeView(rendition: $1, isFirst: $0 == 0) }
  }
}

extension Rendition {
  var dimensions: String { "\(width) × \(height)" }
}

/// How wide a photograph stands on the page: what the style sheet says of `.photo`.
enum PhotoRoom {
  static let portrait = "(min-width: 22rem) 20rem, 100vw"
  /// Beside the story of the front page, below it on a phone.
  static let front = "(min-width: 56rem) 21rem, 100vw"

  static func column(_ sizes: PhotoSizes) -> String {
    sizes.isTall ? tall : "(min-width: 60rem) 48rem, 100vw"
  }

  static func prose(_ sizes: PhotoSizes) -> String {
    sizes.isTall ? tall : "(min-width: 42rem) 40rem, 100vw"
  }

  private static let tall = "(min-width: 28rem) 26rem, 100vw"
}
