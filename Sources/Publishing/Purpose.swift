package import Vietnamese

/// What a site is made for. A folder serves one purpose: what is made for a moment to come tells of what may not be read yet,
/// and must never be taken for the site that is published.
package enum Purpose: Sendable {
  case publication
  /// For editors to look at.
  case preview
  /// The same, without its having been asked for: the moment is still to come.
  case later(Moment)

  package var isPreview: Bool { if case .publication = self { false } else { true } }
}

extension OutputFolder {
  /// Lies in the folder of a preview, and is committed or copied with it.
  private static let previewMark = ".bieuduong/preview"

  /// Whether a site for that purpose may be written here: always where none stands yet.
  func admits(_ purpose: Purpose) -> Bool {
    if entry(OutputFolder.previewMark) != .nothing { return purpose.isPreview }
    let isPublished = [Manifest.path, Manifest.nextPath].contains { entry($0) != .nothing }
    return !(isPublished && purpose.isPreview)
  }

  /// Before anything is put in place, so that no crash leaves a preview without its mark.
  func markAsPreview() throws(OutputFailure) {
    guard entry(OutputFolder.previewMark) == .nothing else { return }
    try makeFolders(above: OutputFolder.previewMark)
    try write(Array("bieuduong preview 1\n".utf8), to: OutputFolder.previewMark)
  }
}
