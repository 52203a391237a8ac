internal import Content
internal import Diagnostics
internal import Digests
package import Edition
package import Keeping
internal import Pages
package import Publishing
internal import Records
internal import Vietnamese

extension Stages {
  /// What the memory of the last build is held against. Nil where nothing is known of the files.
  ///
  /// - Parameter path: the file of which it is to be told why it was made again, or was not.
  package func remembrance(
    of edition: Edition, _ listed: Listed, _ inputs: Inputs?,
    explaining path: String? = nil, deafTo: Mark.Space? = nil
  ) -> Remembrance? {
    guard let inputs else { return nil }
    let files = RecordFiles(edition.registry, listed.content, inputs.files)
    var world = World(isNaming: path != nil)
    edition.tell(&world, versions: files.versions)
    files.tellOfTexts(&world)
    return Remembrance(
      inputs.withoutFiles, looks: looks(listed, inputs), folder: listed.content.folder,
      world: world,
      explaining: path, deafTo: deafTo)
  }

  /// What may be read for a long text alone: records and texts one by one, settings and vocabularies.
  func textWorld(
    of edition: Edition, _ listed: Listed, _ inputs: Inputs, deafTo: Mark.Space?
  ) -> World {
    let files = RecordFiles(edition.registry, listed.content, inputs.files)
    var world = World(of: [.common, .record, .shelf, .hidden, .text], deafTo: deafTo)
    edition.tellOfRecords(&world, versions: files.versions)
    files.tellOfTexts(&world)
    return world
  }

  /// Of the templates, wherever their folder lies, and the options.
  func looks(_ listed: Listed, _ inputs: Inputs) -> Digest {
    let files = listed.templates.files.map { file in
      "\(file.path) \(inputs.files[listed.templates.shown(file.path)]?.text ?? "")"
    }
    return Digest(of: (options.ofPages + files).joined(separator: "\0"))
  }
}

/// Which files each record was read from, as numbers that change with their bytes.
private struct RecordFiles {
  private let registry: Registry
  private let digests: [String: Digest]
  /// By what a record lies in: its folder, or its only file.
  private var records: [String: Fingerprint] = [:]
  private var common = Fingerprint()

  init(_ registry: Registry, _ tree: SourceTree, _ digests: [String: Digest]) {
    self.registry = registry
    self.digests = digests
    let kinds = Set(Kind.allCases.map(\.folder))
    let folders = Set(Kind.allCases.flatMap { registry.headers(of: $0).compactMap(\.folder) })
    for file in tree.files {
      let shown = tree.shown(file.path)
      let version = digests[shown]?.number ?? 0
      if let folder = file.path.folders.first(where: { folders.contains(String($0)) }) {
        let name = String(file.path.dropFirst(folder.count + 1))
        let isText = Language.allCases.contains { $0.proseFile == name }
        records[String(folder), default: Fingerprint()].add(name, isText ? 0 : version)
      } else if kinds.contains(String(file.path.prefix { $0 != "/" })) {
        records[shown, default: Fingerprint()].add("", version)
      } else {
        common.add(file.path, version)
      }
    }
  }

  var versions: Versions {
    Versions(
      common: common.value, texts: { [self] in version(ofTextsIn: $0) },
      record: { [self] in version(of: $0) })
  }

  private func version(of key: RecordKey) -> UInt64 {
    guard let header = registry.header(of: key) else { return 0 }
    var version = records[header.folder ?? header.place.file] ?? Fingerprint()
    // A file without words is no text.
    for language in Language.allCases where header.prose[language] == nil {
      version.add(language.rawValue, 0)
    }
    return version.value
  }

  /// The Vietnamese and the English text of each record that has one.
  private func eachText(_ body: (RecordKey, Language, UInt64) -> Void) {
    for kind in Kind.allCases {
      for header in registry.headers(of: kind) {
        for language in Language.allCases {
          guard let prose = header.prose[language] else { continue }
          body(RecordKey(kind, header.name), language, digests[prose.path]?.number ?? 0)
        }
      }
    }
  }

  private func version(ofTextsIn language: Language) -> UInt64 {
    var all = Fingerprint()
    eachText { key, written, version in
      if written == language { all.add(key.text, version) }
    }
    return all.value
  }

  func tellOfTexts(_ world: inout World) {
    eachText { key, language, version in
      world.add(.text(key, language), version, "\(key.text) \(language.proseFile)")
    }
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ name: String, _ version: UInt64) {
    add(name)
    add(version)
  }
}

extension String {
  /// Those the file lies in, from the outermost.
  fileprivate var folders: [Substring] {
    indices.filter { self[$0] == "/" }.map { self[..<$0] }
  }
}
