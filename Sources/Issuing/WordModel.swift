internal import Archives
internal import Vietnamese

/// The document from which pandoc takes paper, letters and styles: an A4 sheet as offices use it.
enum WordModel {
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", PackageResources.types_xml),
    ("_rels/.rels", PackageResources.package_xml),
    ("word/document.xml", PackageResources.document_xml),
    ("word/_rels/document.xml.rels", PackageResources.relations_xml),
    ("word/styles.xml", PackageResources.styles_xml),
  ]

  /// The same each time; nil where there is no memory for it.
  static var bytes: [UInt8]? {
    let archive = Buffer()
    let members = parts.map { ZipMember(name: $0.name, isPacked: true) }
    let isWhole = ZipWriter.write(members, of: Day(2026, 1, 1)!, to: archive.target) { number in
      var rest = parts[number].bytes[...]
      return ZipContent(size: rest.count) { buffer in
        buffer.copyBytes(from: rest.prefix(buffer.count))
        defer { rest = rest.dropFirst(buffer.count) }
        return min(rest.count, buffer.count)
      }
    }
    return isWhole ? archive.bytes : nil
  }
}

/// Bytes that are written with steps back.
private final class Buffer {
  private(set) var bytes: [UInt8] = []
  private var place = 0

  var target: ZipTarget {
    ZipTarget(
      write: { piece in
        let end = min(self.place + piece.count, self.bytes.count)
        self.bytes.replaceSubrange(self.place..<end, with: piece)
        self.place += piece.count
        return true
      }, seek: { self.place = $0 })
  }
}
