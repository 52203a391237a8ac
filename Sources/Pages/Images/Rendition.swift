package import Outputs

/// A picture at its address.
package struct Rendition: Sendable {
  package let path: String
  let width: Int
  let height: Int
  let encoding: Encoding

  /// - Parameters:
  ///   - stem: the path up to the size or the hash.
  ///   - digest: of what it is made from.
  init(_ stem: String, of digest: String, width: Int, height: Int, _ encoding: Encoding) {
    let hash = ShortHash.of("\(digest) \(width)x\(height) \(encoding.recipe)")
    path = "\(Rendition.folder)/\(stem).\(hash).\(encoding.ending)"
    self.width = width
    self.height = height
    self.encoding = encoding
  }

  /// - Parameter drawn: the SVG it is made from.
  package init(_ stem: String, from drawn: [UInt8], width: Int, height: Int, _ encoding: Encoding) {
    self.init(stem, of: ShortHash.of(drawn), width: width, height: height, encoding)
  }

  /// Everything below it is named by a hash, and may be cached for ever.
  package static let folder = "images"

  package func file(from source: Drawing.Source) -> OutputFile {
    OutputFile(
      path: path,
      body: .drawn(Drawing(source: source, width: width, height: height, encoding: encoding)))
  }
}
