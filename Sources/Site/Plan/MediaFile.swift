internal import Diagnostics
internal import Records

/// A photograph or scanned paper of a record, published once for both languages.
struct MediaFile: Sendable {
  let path: String
  let place: Place
  /// Below the content folder.
  let source: String

  func file(in root: String) -> OutputFile {
    OutputFile(path: path, body: .copy(of: "\(root)/\(source)"))
  }
}

extension Edition {
  var mediaFiles: [MediaFile] {
    Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        files(of: header, kind).map { file in
          MediaFile(
            path: MediaAddress.path(of: file.value, in: RecordKey(kind, header.name)),
            place: file.place, source: header.folder.map { "\($0)/\(file.value)" } ?? file.value)
        }
      }
    }
  }

  /// Each once, however often the record shows it.
  private func files(of header: Header, _ kind: Kind) -> [Located<String>] {
    var seen: Set<String> = []
    return (header.media.map(\.file) + papers(of: header.name, kind))
      .filter { seen.insert($0.value).inserted }
  }

  private func papers(of name: String, _ kind: Kind) -> [Located<String>] {
    switch kind {
    case .official: return [registry.officials[ID(name)]?.photo?.file].compactMap { $0 }
    case .commendation:
      guard let commendation = registry.commendations[ID(name)] else { return [] }
      return ([commendation.decision] + commendation.history.map(\.decision)).compactMap(\.file)
    case .encouragement:
      return [registry.encouragements[ID(name)]?.decision?.file].compactMap { $0 }
    default: return []
    }
  }
}
