package import Vietnamese

/// Many files in one, to be taken along. Written when the site is made, but for what tells of it.
package struct Archive: Sendable {
  package enum Part: Sendable {
    /// A file of the site as it stands there, under the same path.
    case published(String)
    /// A file of the archive alone.
    case made(OutputFile)

    package var path: String {
      switch self {
      case .published(let path): path
      case .made(let file): file.path
      }
    }
  }

  /// The folder in which all of them lie when it is unpacked.
  package let folder: String
  /// When they were changed last.
  package let day: Day
  package let parts: [Part]
  /// Told how long it turned out.
  package let note: @Sendable (Int) -> Void

  package init(
    folder: String, day: Day, parts: [Part], note: @escaping @Sendable (Int) -> Void
  ) {
    self.folder = folder
    self.day = day
    self.parts = parts
    self.note = note
  }
}
