internal import Records

/// What the header of a picture tells, whatever its format.
struct PictureHeader {
  var width = 0
  var height = 0
  var isAnimated = false
  var isLossless = false
  var hasProfile = false
  /// As EXIF counts them: 5 to 8 lie on their side.
  var orientation = 1
  var traces: Set<Trace> = []
  /// What people and programs wrote into the file: titles, authors, comments.
  var texts: [String] = []
  /// From where on the end of a JPEG's picture can stand.
  var scanStart = 0

  /// What a camera writes down without being asked.
  enum Trace: Int, Comparable {
    case place, serialNumber

    static func < (a: Trace, b: Trace) -> Bool { a.rawValue < b.rawValue }
  }

  mutating func add(_ exif: Exif) {
    orientation = exif.orientation ?? orientation
    traces.formUnion(exif.traces)
    texts += exif.texts
  }

  /// XMP says the same in words.
  mutating func addXMP(_ bytes: some Collection<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains("GPSLatitude") { traces.insert(.place) }
    if text.contains("SerialNumber") { traces.insert(.serialNumber) }
    texts.append(text)
  }

  var shown: (width: Int, height: Int) {
    (5...8).contains(orientation) ? (height, width) : (width, height)
  }
}

/// Why a file cannot be taken for a photograph.
enum PictureTrouble: Error {
  case empty
  case foreign(String?)
  case mislabelled(Picture.Format)
  case broken
  case truncated
  case animated(Picture.Format)
  case tooManyPixels(width: Int, height: Int)
  case tooManyBytes(Int)
}
