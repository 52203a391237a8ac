internal import Content
internal import Digests
internal import Records
internal import Vietnamese
internal import Writing

/// The files of a content folder while they are made to name a record otherwise, or no more.
struct Rewriting {
  private let files: ContentFiles
  /// What changed, and what could not.
  private(set) var changes: [FileChanges.Change] = []
  private(set) var byHand: [String] = []
  /// Of Vietnamese texts that changed, by the folder of their record: a translation of the old is one of the new.
  private var hashes: [String: (old: String, new: String)] = [:]

  init(_ files: ContentFiles) { self.files = files }

  /// Nil where a text has to be changed by hand.
  mutating func rewriteProse(_ edit: ([UInt8]) -> [UInt8]?) {
    for prose in files.prose {
      guard let text = edit(prose.bytes) else {
        byHand.append(prose.path)
        continue
      }
      if text == prose.bytes { continue }
      changes.append(.replace(prose.path, from: prose.bytes, to: text))
      noteHash(prose, text)
    }
  }

  private mutating func noteHash(_ prose: ContentFiles.Prose, _ text: [UInt8]) {
    let name = "/" + Language.vi.proseFile
    guard prose.path.hasSuffix(name), let old = ProseFile.text(of: prose.bytes, prose.path),
      let new = ProseFile.text(of: text, prose.path)
    else { return }
    hashes[String(prose.path.dropLast(name.count))] = (Digest.ofSource(old), Digest.ofSource(new))
  }

  /// Nil where a file has to be changed by hand.
  mutating func rewriteFacts(_ edit: (ContentFiles.Facts) -> WrittenFile?) {
    for facts in files.facts {
      let folder =
        facts.file.path.hasSuffix("/record.yaml")
        ? String(facts.file.path.dropLast("/record.yaml".count)) : ""
      let stamped = edit(facts).flatMap { $0.renewed(hashes[folder], facts.description) }
      guard let new = stamped else {
        byHand.append(facts.file.path)
        continue
      }
      if new.original != facts.file.original {
        changes.append(.replace(facts.file.path, from: facts.file.original, to: new.original))
      }
    }
  }
}

extension WrittenFile {
  /// With another value; nil where the file has to be changed by hand.
  func with(_ value: Draft.Value?, at way: [Step], _ description: Description) -> WrittenFile? {
    changing(way, to: value, as: description.keys ?? [])
      .flatMap { WrittenFile.read($0, path).file }
  }

  /// A translation of the text as it was is one of the text as it is: only a name of a record changed in it.
  fileprivate func renewed(
    _ hash: (old: String, new: String)?, _ description: Description
  ) -> WrittenFile? {
    guard let hash, case .text(hash.old)? = root["translated_from"]?["en"]?.form else {
      return self
    }
    return with(.text(hash.new), at: [.key("translated_from"), .key("en")], description)
  }

  /// Other bytes for some of its own.
  func replacing(_ ranges: [Range<Int>], with text: String) -> WrittenFile? {
    let mark = original.prefix(original.count - bytes.count)
    return WrittenFile.read(Array(mark) + bytes.replacing(ranges, with: text), path).file
  }
}

extension [UInt8] {
  /// - Parameter ranges: in their order.
  func replacing(_ ranges: [Range<Int>], with text: String) -> [UInt8] {
    var all = self
    for range in ranges.reversed() { all.replaceSubrange(range, with: text.utf8) }
    return all
  }
}
