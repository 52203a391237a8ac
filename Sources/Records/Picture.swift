/// What a photograph's file says of itself: enough to plan its published sizes without decoding it.
package struct Picture: Hashable, Sendable {
  package enum Format: String, Hashable, Sendable { case jpeg, png, webp }

  package let format: Format
  /// In pixels, as it is shown: turned the way the camera was held.
  package let width: Int
  package let height: Int
  /// Few colours in large areas: a plan, a chart, a screenshot, which a lossy format would smear.
  package let isDrawing: Bool
  /// Says itself which colours its numbers mean; others mean sRGB.
  package let hasProfile: Bool
  /// Of the file's bytes, so that a name can tell one content from another.
  package let digest: String

  package init(
    format: Format, width: Int, height: Int, isDrawing: Bool, hasProfile: Bool, digest: String
  ) {
    self.format = format
    self.width = width
    self.height = height
    self.isDrawing = isDrawing
    self.hasProfile = hasProfile
    self.digest = digest
  }
}
