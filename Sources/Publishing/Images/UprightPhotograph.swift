package import Diagnostics
private import Glibc
internal import Vietnamese

/// A photograph as a telephone took it, made fit to lie beside a record: upright, no larger than print needs, and without what
/// the camera wrote down of place and owner.
package enum UprightPhotograph {
  private static let program = "vipsthumbnail"
  /// Of the longer side: a page of a newspaper, 50 cm wide.
  private static let longestSide = 6_000
  private static let longest = Duration.seconds(120)

  /// The bytes of the file in its place; or why there are none.
  package static func bytes(of path: String) -> Result<[UInt8], PhotographFailure> {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return .failure(.init(.uprightNotMade(path, "errno \(errno)"))) }
    defer { close(file) }
    do throws(ChildFailure) {
      let outcome = try ChildProcess.run(
        program,
        [
          "stdin[fail_on=truncated]", "--size", "\(longestSide)x\(longestSide)>",
          "--export-profile", "srgb", "--output", ".jpg[Q=92,optimize_coding,strip]",
        ], reading: file, within: longest)
      guard outcome.end == .exited(0), let clean = CleanPicture.of(outcome.output) else {
        return .failure(.init(.uprightNotMade(path, outcome.errors)))
      }
      return .success(clean)
    } catch {
      return .failure(.init(error.isMissing ? .imageToolMissing : .uprightNotMade(path, "")))
    }
  }
}

package struct PhotographFailure: Error {
  package let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
  fileprivate static func uprightNotMade(_ path: String, _ said: String) -> Diagnostic {
    let line = said.split(separator: "\n").last.map(String.init) ?? ""
    return Diagnostic(
      .imageNotMade, at: Place(file: path),
      Bilingual(
        vi: "không xử lý được ảnh này; tệp vẫn như cũ",
        en: "this photograph could not be made fit; the file is as it was"),
      notes: line.isEmpty ? [] : [Bilingual(vi: "libvips: \(line)", en: "libvips: \(line)")])
  }
}
