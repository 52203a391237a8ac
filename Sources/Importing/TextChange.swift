internal import Content
internal import Foundation
package import Vietnamese
internal import Writing

/// A long text of a record that a table tells otherwise, or first.
package struct TextChange: Sendable {
  package let language: Language
  /// Below the content folder.
  package let path: String
  /// Nil where there is none yet.
  package let old: [UInt8]?
  package let new: [UInt8]
  /// Whether the file holds more than headings to be written below.
  let replacesWriting: Bool
}

extension TextChange {
  /// Nil where the file says so already, with whatever line ends.
  ///
  /// - Parameter shown: the file as it is opened.
  init?(_ language: Language, _ text: String, at path: String, shown: String) {
    old = FileManager.default.contents(atPath: shown).map { Array($0) }
    let written = old.flatMap { ProseFile.text(of: $0, shown) }
    if written == text { return nil }
    // What cannot be read may be anything.
    replacesWriting =
      old != nil
      && written?.split(separator: "\n").contains { !$0.hasPrefix("#") && !$0.isBlank } ?? true
    (self.language, self.path, new) = (language, path, Array(text.utf8))
  }
}

extension [TextChange] {
  /// Long texts that a row tells otherwise than their files. Nil where the record is a file alone, with no place for them.
  ///
  /// - Parameter path: of the record.
  static func all(
    of texts: [Language: String], _ path: String, shown: String
  ) -> [TextChange]? {
    let name = "record.yaml"
    guard !texts.isEmpty else { return [] }
    guard path.hasSuffix("/" + name) else { return nil }
    return Language.allCases.compactMap { language in
      texts[language].flatMap { text in
        TextChange(
          language, text, at: path.dropLast(name.count) + language.proseFile,
          shown: shown.dropLast(name.count) + language.proseFile)
      }
    }
  }

  /// - Parameter shown: the path of a file as it is opened.
  func changes(shown: (String) -> String) -> [FileChanges.Change] {
    map { change in
      change.old.map { .replace(shown(change.path), from: $0, to: change.new) }
        ?? .create(shown(change.path), change.new)
    }
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
