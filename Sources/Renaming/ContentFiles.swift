package import Content
package import Diagnostics
private import Foundation
internal import Records
internal import Vietnamese

/// The files of a content folder in which records may be named: every YAML, with what may be written in it, and every
/// long text.
package struct ContentFiles: Sendable {
  struct Facts: Sendable {
    let file: WrittenFile
    let description: Description
  }

  struct Prose: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  let folder: String
  let facts: [Facts]
  let prose: [Prose]
  /// What could not be read, so that nobody knows whom it names.
  package let unread: [Diagnostic]

  package init(_ tree: SourceTree) {
    var facts: [Facts] = []
    var prose: [Prose] = []
    var unread: [Diagnostic] = []
    for path in tree.files.map(\.path) {
      let shown = tree.shown(path)
      if let description = Description.ofFile(path) {
        let (file, findings) = WrittenFile.load(shown)
        if let file { facts.append(Facts(file: file, description: description)) }
        unread += file == nil ? findings.filter { $0.severity == .error } : []
      } else if Language.allCases.contains(where: { path.hasSuffix("/" + $0.proseFile) }) {
        let (text, findings) = ProseFile.load(shown)
        if text != nil, let bytes = FileManager.default.contents(atPath: shown) {
          prose.append(Prose(path: shown, bytes: Array(bytes)))
        }
        unread += text == nil ? findings.filter { $0.severity == .error } : []
      }
    }
    folder = tree.folder
    self.facts = facts
    self.prose = prose
    self.unread = unread
  }
}

extension Description {
  /// What may be written in a YAML file of the content folder; nil for any other.
  fileprivate static func ofFile(_ path: String) -> Description? {
    guard path.hasSuffix(".yaml") else { return nil }
    let file = FileDescription.all.first { file in
      file.path.hasSuffix("/") ? path.hasPrefix(file.path) : path == file.path
    }
    return file.map { $0.isVocabulary ? .entries(.object($0.fields)) : .object($0.fields) }
  }
}
