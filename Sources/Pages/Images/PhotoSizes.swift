internal import Outputs
internal import Records
internal import Vietnamese

/// The sizes in which a photograph is published. Nothing of the original's bytes is.
struct PhotoSizes {
  /// From the smallest up.
  let webp: [Rendition]
  /// For browsers without WebP, and for saving.
  let plain: [Rendition]
  /// The largest, for print.
  let full: Rendition

  /// A phone, a phone with a fine screen or a column, the same on a fine screen.
  private static let widths = [480, 960, 1600]
  /// The longer side of what the press gets: 27 cm in print. Also as tall as anything gets.
  private static let longest = 3200

  init(_ media: Media, of record: RecordKey) {
    let picture = media.picture
    let stem = PhotoSizes.stem(of: media.file.value, in: record)
    let digest = "\(picture.digest) \(media.rights.packet)"
    let rendition = { (width: Int, encoding: Encoding) in
      Rendition(
        "\(stem)-\(width)", of: digest, width: width,
        height: PhotoSizes.height(of: picture, at: width), encoding)
    }
    let (lossy, plain): (Encoding, Encoding) =
      picture.isDrawing ? (.drawingWebP, .drawingPNG) : (.photoWebP, .photoJPEG)
    let widths = PhotoSizes.widths(of: picture)
    webp = widths.map { rendition($0, lossy) }
    self.plain = widths.map { rendition($0, plain) }
    full = rendition(PhotoSizes.most(of: picture, within: PhotoSizes.longest), plain)
  }

  var isTall: Bool { middle.height > middle.width }

  /// What a browser without `srcset` shows, and what is kept free for it.
  var middle: Rendition { plain.first { $0.width >= 900 } ?? plain[plain.count - 1] }

  var all: [Rendition] {
    webp + plain + (plain.contains { $0.path == full.path } ? [] : [full])
  }

  private static func widths(of picture: Picture) -> [Int] {
    let most = min(most(of: picture, within: longest), widths[widths.count - 1])
    // A size close to the next is not worth a file.
    return widths.filter { $0 * 5 < most * 4 } + [most]
  }

  /// The width at which neither side is longer than `side`; nothing is ever enlarged.
  private static func most(of picture: Picture, within side: Int) -> Int {
    let longer = max(picture.width, picture.height)
    return longer <= side ? picture.width : max(1, picture.width * side / longer)
  }

  private static func height(of picture: Picture, at width: Int) -> Int {
    max(1, (picture.height * width * 2 + picture.width) / (picture.width * 2))
  }

  private static func stem(of file: String, in record: RecordKey) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let slug = (name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name).slug
    return "\(record.kind.folder)/\(record.name)/\(slug.isEmpty ? "anh" : slug)"
  }
}
