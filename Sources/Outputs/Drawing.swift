package import Diagnostics

/// A picture that libvips makes. Its path carries a hash of what it is made from and how, so that one which the output has
/// already need not be made again.
package struct Drawing: Sendable {
  package enum Source: Sendable {
    case photograph(Photograph)
    /// Drawn by ourselves, as SVG.
    case page(@Sendable () -> [UInt8])
  }

  package struct Photograph: Sendable {
    /// On disk, as it is opened.
    package let path: String
    /// As the record names it.
    package let name: String
    package let pixels: Int
    package let hasProfile: Bool
    package let place: Place
    /// What the published file says of whose it is.
    package let rights: Rights

    package init(
      path: String, name: String, pixels: Int, hasProfile: Bool, place: Place, rights: Rights
    ) {
      self.path = path
      self.name = name
      self.pixels = pixels
      self.hasProfile = hasProfile
      self.place = place
      self.rights = rights
    }
  }

  package let source: Source
  package let width: Int
  package let height: Int
  package let encoding: Encoding

  package init(source: Source, width: Int, height: Int, encoding: Encoding) {
    self.source = source
    self.width = width
    self.height = height
    self.encoding = encoding
  }
}

/// How a published picture is written. A change here gives every such picture another name.
package enum Encoding: Sendable {
  case photoJPEG, photoWebP
  case drawingPNG, drawingWebP
  /// Sixteen colours: text and a few areas.
  case card

  package var ending: String {
    switch self {
    case .photoJPEG: "jpg"
    case .photoWebP, .drawingWebP: "webp"
    case .drawingPNG, .card: "png"
    }
  }

  /// The type and the options, as libvips reads them.
  package var recipe: String {
    switch self {
    case .photoJPEG: ".jpg[Q=76,optimize_coding,interlace,strip,background=255]"
    case .photoWebP: ".webp[Q=72,effort=4,smart_subsample,strip]"
    case .drawingPNG: ".png[compression=9,bitdepth=8,strip]"
    case .drawingWebP: ".webp[lossless,effort=4,strip]"
    case .card: ".png[palette,bitdepth=4,dither=0,compression=9,strip]"
    }
  }
}
