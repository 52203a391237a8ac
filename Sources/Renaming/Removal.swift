package import Content
internal import Diagnostics
package import Records
package import Vietnamese
package import Writing

/// A record taken away, and who points at it.
package struct Removal: Sendable {
  package struct Pointer: Sendable {
    package let file: String
    package let line: Int
    /// The field it stands in; nil for a link of a long text.
    package let label: Bilingual?
    /// Whether it can be left out.
    package let isDispensable: Bool
  }

  /// In the order of the files.
  package let pointers: [Pointer]
  private let key: RecordKey
  private let header: Header
  private let files: ContentFiles

  package init(_ key: RecordKey, _ header: Header, in files: ContentFiles) {
    self.key = key
    self.header = header
    self.files = files
    let own = header.home.path
    let facts = files.facts.filter { !$0.file.path.isOf(own) }.flatMap { $0.pointers(to: key) }
    let prose = files.prose.filter { !$0.path.isOf(own) }.flatMap { $0.pointers(to: key) }
    pointers = (facts + prose).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// With everything that points at it; what cannot be left out is not among it.
  package var changes: (all: FileChanges, byHand: [String]) {
    let own = header.home.path
    var rewriting = Rewriting(files)
    rewriting.rewriteProse { $0.withoutLinks(to: key) }
    rewriting.rewriteFacts { $0.file.path.isOf(own) ? $0.file : $0.withoutMentions(of: key) }
    let others = rewriting.changes.filter { change in
      if case .replace(let path, _, _) = change { !path.isOf(own) } else { true }
    }
    return (
      FileChanges(others + [.remove(own)]), rewriting.byHand.filter { !$0.isOf(own) }
    )
  }
}

extension String {
  /// Whether the path is that of a record, or lies in its folder.
  fileprivate func isOf(_ home: String) -> Bool { self == home || hasPrefix(home + "/") }
}

extension ContentFiles.Facts {
  fileprivate func pointers(to key: RecordKey) -> [Removal.Pointer] {
    mentions(of: key).map { mention in
      Removal.Pointer(
        file: file.path, line: file.bytes.line(at: mention.bytes.lowerBound), label: mention.label,
        isDispensable: mention.dispensable != nil)
    }
  }

  /// One after the other, for of two in a list that needs one the last cannot go.
  fileprivate func withoutMentions(of key: RecordKey) -> WrittenFile? {
    guard let mention = mentions(of: key).first else { return file }
    let less = mention.dispensable.flatMap { file.with(nil, at: $0, description) }
    return less.flatMap {
      ContentFiles.Facts(file: $0, description: description).withoutMentions(of: key)
    }
  }
}

extension ContentFiles.Prose {
  fileprivate func pointers(to key: RecordKey) -> [Removal.Pointer] {
    ProseLink.all(to: key, in: bytes).map { link in
      Removal.Pointer(
        file: path, line: bytes.line(at: link.id.lowerBound), label: nil,
        isDispensable: link.whole != nil)
    }
  }
}

extension [UInt8] {
  fileprivate func line(at place: Int) -> Int { self[..<place].count { $0 == 0x0A } + 1 }

  /// The words stay, and lead nowhere. Nil where a link is written in another way.
  fileprivate func withoutLinks(to key: RecordKey) -> [UInt8]? {
    var all = self
    for link in ProseLink.all(to: key, in: self).reversed() {
      guard let whole = link.whole else { return nil }
      all.replaceSubrange(whole.link, with: self[whole.words])
    }
    return all
  }
}
