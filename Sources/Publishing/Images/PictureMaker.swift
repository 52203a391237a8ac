internal import Diagnostics
internal import Glibc
internal import Outputs
internal import Pages
internal import Synchronization

/// Makes pictures with libvips' own program, one process for each: a site without pictures needs nothing installed, and a
/// photograph that breaks the decoder breaks that process alone.
final class PictureMaker: Sendable {
  /// One at a time of those that may need hundreds of megabytes: progressive JPEG and interlaced PNG are decoded whole.
  private let large = Mutex(())
  private let fonts = Mutex<Bool?>(nil)

  private static let program = "vipsthumbnail"
  private static let largeFrom = 25_000_000
  private static let longest = Duration.seconds(120)

  /// The bytes, or what went wrong; neither when the build was interrupted.
  func make(_ drawing: Drawing) -> (bytes: [UInt8]?, findings: [Diagnostic]) {
    do throws(ChildFailure) {
      switch drawing.source {
      case .photograph(let photograph) where photograph.pixels >= PictureMaker.largeFrom:
        return try large.withLock { _ throws(ChildFailure) in try make(drawing, of: photograph) }
      case .photograph(let photograph): return try make(drawing, of: photograph)
      case .page(let svg):
        guard try hasFonts() else { return (nil, [.fontsMissing]) }
        return try make(drawing, from: svg())
      }
    } catch {
      return (nil, [error.isMissing ? .imageToolMissing : .imageNotMade(drawing, error)])
    }
  }

  private func make(
    _ drawing: Drawing, of photograph: Drawing.Photograph
  ) throws(ChildFailure) -> ([UInt8]?, [Diagnostic]) {
    let file = open(photograph.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw ChildFailure(code: errno == ENOENT ? EIO : errno) }
    defer { close(file) }
    return try make(drawing, reading: file)
  }

  /// Through a file without a name, for the program reads from a file.
  private func make(
    _ drawing: Drawing, from bytes: [UInt8]
  ) throws(ChildFailure) -> ([UInt8]?, [Diagnostic]) {
    guard let stream = tmpfile() else { throw ChildFailure(code: errno) }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count, fflush(stream) == 0 else {
      throw ChildFailure(code: errno)
    }
    rewind(stream)
    return try make(drawing, reading: fileno(stream))
  }

  /// Of what the library only warns of, damage refuses the picture and an oddity does not.
  private func make(
    _ drawing: Drawing, reading file: Int32
  ) throws(ChildFailure) -> ([UInt8]?, [Diagnostic]) {
    var outcome = try run(drawing, failingOn: "warning", file)
    if case .photograph = drawing.source, outcome.isOdd {
      lseek(file, 0, SEEK_SET)
      outcome = try run(drawing, failingOn: "truncated", file)
    }
    switch outcome.end {
    case .interrupted: return (nil, [])
    case .exited(0):
      if let clean = CleanPicture.of(outcome.output, stating: drawing.rights) { return (clean, []) }
      return (nil, [.imageNotMade(drawing, outcome)])
    default: return (nil, [.imageNotMade(drawing, outcome)])
    }
  }

  private func run(
    _ drawing: Drawing, failingOn level: String, _ file: Int32
  ) throws(ChildFailure) -> ChildOutcome {
    try ChildProcess.run(
      PictureMaker.program, drawing.arguments(failingOn: level), reading: file,
      within: PictureMaker.longest)
  }

  /// With another font the lines would be broken in the wrong places, and the bytes would be others.
  private func hasFonts() throws(ChildFailure) -> Bool {
    try fonts.withLock { known throws(ChildFailure) in
      if let known { return known }
      var isThere = true
      for font in PreviewFont.allCases where isThere { isThere = try has(font) }
      known = isThere
      return isThere
    }
  }

  private func has(_ font: PreviewFont) throws(ChildFailure) -> Bool {
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(nothing) }
    let outcome = try ChildProcess.run(
      "fc-match", ["--format", "%{family}", font.pattern], reading: nothing,
      within: PictureMaker.longest)
    return String(decoding: outcome.output, as: UTF8.self).hasPrefix(font.family)
  }
}

extension Drawing {
  fileprivate var rights: Rights? {
    if case .photograph(let photograph) = source { photograph.rights } else { nil }
  }

  /// `!`: exactly this size, which was reckoned to keep the sides' proportion. Broken pictures are refused, not filled up
  /// with grey.
  fileprivate func arguments(failingOn level: String) -> [String] {
    ["stdin" + reading(failingOn: level), "--size", "\(width)x\(height)!"] + colours + [
      "--output", encoding.recipe,
    ]
  }

  private func reading(failingOn level: String) -> String {
    if case .photograph = source { "[fail_on=\(level)]" } else { "" }
  }

  /// Into sRGB, which browsers take for granted; what means it already would lose by being turned.
  private var colours: [String] {
    guard case .photograph(let photograph) = source, photograph.hasProfile else { return [] }
    return ["--export-profile", "srgb"]
  }
}

extension ChildOutcome {
  /// What libjpeg says of data that are missing or not a picture's. Its other warnings are of telephones that write a header
  /// wrongly, or a few bytes too many.
  private static let damage = [
    "premature end", "Premature end", "bad Huffman code", "found marker", "truncated",
  ]

  /// Whether it failed for nothing that harms the picture.
  fileprivate var isOdd: Bool {
    guard case .exited(let code) = end, code != 0 else { return false }
    return !ChildOutcome.damage.contains { errors.contains($0) }
  }
}
