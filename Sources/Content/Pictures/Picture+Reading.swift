internal import Records

extension Picture {
  /// A decoder may need six bytes of memory for each pixel; beyond this a build would need more than a small server has.
  static let mostPixels = 100_000_000
  static let mostBytes = 100_000_000
  /// Lossless files below four bits a pixel are drawings: photographs take ten and more.
  private static let mostBitsOfDrawing = 4

  /// Reads what the file says of itself; nothing is decoded, and nothing need be installed.
  static func read(
    _ file: PictureFile, named name: String
  ) throws(PictureTrouble) -> (Picture, traces: Set<PictureHeader.Trace>, texts: [String]) {
    guard file.size > 0 else { throw .empty }
    guard file.size <= mostBytes else { throw .tooManyBytes(file.size) }
    let kind = FileKind(file.bytes(at: 0, count: 16))
    guard case .picture(let format) = kind else { throw .foreign(kind.name) }
    guard format.endings.contains(name.ending) else { throw .mislabelled(format) }
    let header = try header(of: file, format)
    if header.isAnimated { throw .animated(format) }
    let (width, height) = header.shown
    guard width > 0, height > 0 else { throw .broken }
    guard max(width, height) < mostPixels, width * height < mostPixels else {
      throw .tooManyPixels(width: width, height: height)
    }
    let picture = Picture(
      format: format, width: width, height: height,
      isDrawing: header.isLossless && file.size * 8 < width * height * mostBitsOfDrawing,
      hasProfile: header.hasProfile, digest: try digest(of: file, format, from: header.scanStart))
    return (picture, header.traces, header.texts)
  }

  private static func header(
    of file: PictureFile, _ format: Format
  ) throws(PictureTrouble) -> PictureHeader {
    switch format {
    case .jpeg: try PictureHeader(jpeg: file)
    case .png: try PictureHeader(png: file)
    case .webp: try PictureHeader(webp: file)
    }
  }

  /// A JPEG does not say how long it is: the mark of its end has to come by. Telephones put films behind it.
  private static func digest(
    of file: PictureFile, _ format: Format, from start: Int
  ) throws(PictureTrouble) -> String {
    var last: UInt8 = 0
    var isWhole = format != .jpeg
    let digest = file.digest { offset, piece in
      guard !isWhole, offset + piece.count > start else { return }
      for byte in piece[max(0, start - offset)...] {
        if last == 0xFF, byte == 0xD9 { isWhole = true }
        last = byte
      }
    }
    guard isWhole else { throw .truncated }
    return digest
  }
}

extension Picture.Format {
  /// What a file of the format may be called.
  var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .png: ["png"]
    case .webp: ["webp"]
    }
  }

  var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    }
  }
}

extension String {
  /// What follows the last full stop, in small letters; empty where there is none.
  fileprivate var ending: String {
    lastIndex(of: ".").map { self[index(after: $0)...].lowercased() } ?? ""
  }
}

/// What a file is by its first bytes.
enum FileKind {
  case picture(Picture.Format)
  /// Something a person can be told the name of.
  case other(String)
  case unknown

  init(_ start: [UInt8]) {
    let name = FileKind.signatures.first { signature, offset, _ in
      start.dropFirst(offset).starts(with: signature)
    }?.name
    if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .picture(.jpeg)
    } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .picture(.png)
    } else if start.starts(with: Array("RIFF".utf8)),
      start.dropFirst(8).starts(with: Array("WEBP".utf8))
    {
      self = .picture(.webp)
    } else {
      self = name.map(FileKind.other) ?? .unknown
    }
  }

  var name: String? {
    guard case .other(let name) = self else { return nil }
    return name
  }

  private static let signatures: [(bytes: [UInt8], offset: Int, name: String)] = [
    (Array("GIF8".utf8), 0, "GIF"), (Array("ftyphei".utf8), 4, "HEIC"),
    (Array("ftyphev".utf8), 4, "HEIC"), (Array("ftypmif".utf8), 4, "HEIC"),
    (Array("ftypavi".utf8), 4, "AVIF"), ([0x49, 0x49, 0x2A, 0], 0, "TIFF"),
    ([0x4D, 0x4D, 0, 0x2A], 0, "TIFF"), (Array("%PDF".utf8), 0, "PDF"),
    (Array("<svg".utf8), 0, "SVG"), (Array("<?xml".utf8), 0, "SVG"),
    (Array("BM".utf8), 0, "BMP"), (Array("PK".utf8), 0, "ZIP, DOCX"),
  ]
}
