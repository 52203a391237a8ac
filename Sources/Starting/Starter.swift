internal import Digests
internal import Vietnamese

/// What every site begins with, as it comes with the tool: the documents of the law, pages, examples, settings of editors and
/// of the machines that build.
enum Starter {
  struct File {
    /// Below the folder of the site.
    let path: String
    let text: String
  }

  /// The files in one text, each below a line `=== path`; what stands between two braces is the site’s own.
  static func files(_ own: [String: String]) -> [File] {
    let text = own.reduce(String(decoding: PackageResources.starter_txt, as: UTF8.self)) {
      $0.replacing("{{\($1.key)}}", with: $1.value)
    }
    let all = ("\n" + text).split(separator: "\n=== ").map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      return File(
        path: String(part[..<end]), text: String(part[end...].drop { $0 == "\n" }).withLineEnd)
    }
    return all.stamped
  }
}

extension [Starter.File] {
  /// Records of which both texts are there say of which Vietnamese the English was made.
  fileprivate var stamped: [Starter.File] {
    let texts = Dictionary(uniqueKeysWithValues: map { ($0.path, $0.text) })
    return map { file in
      let folder = file.path.replacing("/record.yaml", with: "")
      guard file.path != folder, let source = texts["\(folder)/\(Language.vi.rawValue).md"] else {
        return file
      }
      let stamp = "translated_from: {en: \"\(Digest.ofSource(source))\"}\n"
      return Starter.File(path: file.path, text: file.text + stamp)
    }
  }
}

extension String {
  fileprivate var withLineEnd: String { hasSuffix("\n") ? self : self + "\n" }
}
