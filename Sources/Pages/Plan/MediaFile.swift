package import Diagnostics
internal import Edition
package import Outputs
internal import Records

/// What a record's photographs and papers become, published once for both languages.
package struct MediaFile: Sendable {
  package let path: String
  package let place: Place
  private let content: Content

  private enum Content: Sendable {
    /// Below the content folder.
    case paper(String)
    case photograph(String, Media, Rendition)
  }

  package func file(in root: String) -> OutputFile {
    switch content {
    case .paper(let source): OutputFile(path: path, body: .copy(of: "\(root)/\(source)"))
    case .photograph(let source, let media, let rendition):
      rendition.file(
        from: .photograph(
          Drawing.Photograph(
            path: "\(root)/\(source)", name: media.file.value,
            pixels: media.picture.width * media.picture.height,
            hasProfile: media.picture.hasProfile, place: place, rights: media.rights)))
    }
  }
}

extension MediaFile {
  fileprivate init(paper: Located<String>, of header: Header, _ key: RecordKey) {
    path = MediaAddress.path(of: paper.value, in: key)
    place = paper.place
    content = .paper(header.source(of: paper.value))
  }

  fileprivate init(_ rendition: Rendition, of media: Media, in header: Header) {
    path = rendition.path
    place = media.file.place
    content = .photograph(header.source(of: media.file.value), media, rendition)
  }
}

extension Header {
  fileprivate func source(of file: String) -> String { folder.map { "\($0)/\(file)" } ?? file }
}

extension Edition {
  package var mediaFiles: [MediaFile] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        files(of: header, RecordKey(kind, header.name))
      }
    }
  }

  /// Each once, however often the record shows it: equal photographs have equal names.
  private func files(of header: Header, _ key: RecordKey) -> [MediaFile] {
    var seen: Set<String> = []
    let photographs = (header.media + portraits(of: key)).flatMap { media in
      PhotoSizes(media, of: key).all.map { MediaFile($0, of: media, in: header) }
    }
    let papers = papers(of: key).map { MediaFile(paper: $0, of: header, key) }
    return (photographs + papers).filter { seen.insert($0.path).inserted }
  }

  private func portraits(of key: RecordKey) -> [Media] {
    [registry.ask(key) { $0.portrait }].compactMap { $0 }
  }

  /// Whether the page begins with a photograph that is not part of its story.
  func showsPortrait(_ key: RecordKey) -> Bool { !portraits(of: key).isEmpty }

  private func papers(of key: RecordKey) -> [Located<String>] {
    registry.ask(key) { $0.papers } ?? []
  }
}

extension Media {
  /// In Vietnamese, which every record has: both languages show the same file.
  var rights: Rights {
    Rights(
      credit: credit.vi, licence: licence.map { Rights.Licence(name: $0.name, url: $0.url) })
  }
}
