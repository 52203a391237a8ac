package import Content
internal import Diagnostics
internal import Edition
package import Records
internal import Vietnamese
package import Writing

/// A record under another id, with all that points at it.
package struct Renaming: Sendable {
  package let changes: FileChanges
  /// Files that name it and cannot be changed without touching something else.
  package let byHand: [String]

  /// - Parameter header: of the record.
  package init(_ key: RecordKey, to new: String, _ header: Header, in files: ContentFiles) {
    var rewriting = Rewriting(files)
    rewriting.rewriteProse { text in
      text.replacing(ProseLink.all(to: key, in: text).map(\.id), with: new)
    }
    rewriting.rewriteFacts { facts in
      let mentions = facts.mentions(of: key)
      let file =
        mentions.isEmpty ? facts.file : facts.file.replacing(mentions.map(\.bytes), with: new)
      guard facts.file.path == header.place.file else { return file }
      return file?.bearing(key.addresses(with: header), facts.description)
    }
    changes = FileChanges(rewriting.changes + [header.move(to: new)])
    byHand = rewriting.byHand
  }
}

extension RecordKey {
  /// Where its pages stand, which readers may have written down; none where it stands on a list.
  fileprivate func addresses(with header: Header) -> [String] {
    guard hasPage else { return [] }
    let own = Language.allCases.map { Route.record(self).path(in: $0) }
    return header.prose.count < 2 ? own : own + [Route.sideBySide(self).path(in: .vi)]
  }
}

extension WrittenFile {
  /// With more old addresses.
  fileprivate func bearing(_ addresses: [String], _ description: Description) -> WrittenFile? {
    var old: [Draft.Value] = []
    if case .list(let all)? = root["aliases"]?.draft { old = all }
    if addresses.isEmpty { return self }
    return with(.list(old + addresses.map { .text($0) }), at: [.key("aliases")], description)
  }
}

extension Header {
  /// Its folder, or its file.
  fileprivate func move(to new: String) -> FileChanges.Change {
    let (old, ending) = home
    return .move(old, to: old.dropLast(name.count + ending.count) + new + ending)
  }

  /// What is the record, and how its name ends.
  var home: (path: String, ending: String) {
    let file = place.file
    return folder == nil ? (file, ".yaml") : (String(file.dropLast("/record.yaml".count)), "")
  }
}
