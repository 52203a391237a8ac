internal import Digests
internal import Vietnamese

/// What every site begins with, as it comes with the tool: the documents of the law, pages, examples, settings of editors.
enum Starter {
  struct File {
    /// Below the folder of the site.
    let path: String
    let text: String
  }

  static func files(_ own: [String: String]) -> [File] {
    parts(of: PackageResources.starter_txt, own).stamped
  }

  /// Files in one text, each below a line `=== path`; what stands between two braces is the site’s own.
  static func parts(of bytes: [UInt8], _ own: [String: String]) -> [File] {
    let text = own.reduce(String(decoding: bytes, as: UTF8.self)) {
      $0.replacing("{{\($1.key)}}", with: $1.value)
    }
    return ("\n" + text).split(separator: "\n=== ").map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      let lines = String(part[end...].drop { $0 == "\n" }).withLineEnd
      return File(path: String(part[..<end]), text: lines)
    }
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
