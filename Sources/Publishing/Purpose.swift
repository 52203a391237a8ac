package import Vietnamese

/// What a site is made for. A folder serves one purpose: what is made for a moment to come tells of what may not be read yet,
/// and must never be taken for the site that is published.
package enum Purpose: Sendable {
  case publication
  /// For editors to look at.
  case preview
  /// The same, without its having been asked for: the moment is still to come.
  case later(Moment)
  /// To be put together with others to one of these.
  case part(PartMark)

  package var isPreview: Bool {
    switch self {
    case .publication, .part: false
    case .preview, .later: true
    }
  }
}

extension OutputFolder {
  /// Lies in the folder of a preview, and is committed or copied with it.
  private static let previewMark = ".bieuduong/preview"

  /// Whether a site for that purpose may be written here: always where none stands yet.
  func admits(_ purpose: Purpose) -> Bool {
    if entry(PartMark.path) != .nothing {
      if case .part(let asked) = purpose { return part?.shard == asked.shard }
      return false
    }
    if entry(OutputFolder.previewMark) != .nothing { return purpose.isPreview }
    let isPublished = [Manifest.path, Manifest.nextPath].contains { entry($0) != .nothing }
    if case .part = purpose { return !isPublished }
    return !(isPublished && purpose.isPreview)
  }

  /// What the folder has to say of itself before anything is put in place.
  func mark(for purpose: Purpose) throws(OutputFailure) {
    switch purpose {
    case .publication: break
    case .preview, .later: try markAsPreview()
    case .part(let part): try mark(as: part)
    }
  }

  /// Before anything is put in place, so that no crash leaves a preview without its mark.
  private func markAsPreview() throws(OutputFailure) {
    guard entry(OutputFolder.previewMark) == .nothing else { return }
    try makeFolders(above: OutputFolder.previewMark)
    try write(Array("bieuduong preview 1\n".utf8), to: OutputFolder.previewMark)
  }
}
