internal import Content
package import Diagnostics
internal import Publishing

extension Mending {
  /// Each file whole, or not at all.
  ///
  /// - Returns: why a file was left as it was.
  package func write() -> [Diagnostic] {
    files.compactMap { $0.write() } + photographs.compactMap(Mending.turnUpright)
  }

  private static func turnUpright(_ path: String) -> Diagnostic? {
    switch UprightPhotograph.bytes(of: path) {
    case .success(let bytes): replacePhotograph(path, with: bytes)
    case .failure(let failure): failure.diagnostic
    }
  }
}
