package import Diagnostics
package import Digests
private import Parallel
package import Records
internal import Vietnamese

/// What came of each file of a content folder, before the records are held against each other. Whoever keeps it need not
/// read again what is as it was.
package struct Readings: Sendable {
  let tree: SourceTree
  let catalogue: Catalogue
  let shared: SharedFiles
  /// In the order of the catalogue's records.
  let records: [RecordReading]
  /// Whether the records are those of the readings before: long texts may be others, and nothing else is.
  package let areOfSameRecords: Bool
  /// Which of the records are not those of the readings before; nil where settings, vocabularies or what could not be read may
  /// be others too, or there were none.
  private(set) package var changes: RecordChanges? = nil
  /// What the next run may be told of the files of each record, by its path below the folder.
  private(set) package var verdicts: [String: Verdict] = [:]
  /// And of their YAML files, by their digests; nil where it was told of all of them.
  private(set) package var newTrees: [Digest: ArraySlice<UInt8>]? = nil

  /// Reads everything, but looks through the texts of those records alone that are not known.
  package static func read(_ tree: SourceTree, jobs: Int, knowing known: KnownReadings) -> Readings
  {
    let catalogue = Catalogue(tree)
    let shared = SharedFiles(catalogue.others)
    let official = shared.site.value.official
    let trees = TreesInMaking()
    let read = parallelMap(catalogue.records.count, jobs: jobs) { place in
      let source = catalogue.records[place]
      let version = known.version(of: source)
      let tree = known.tree(of: source)
      let reader = Reader(source, official: official) { new in
        if tree == nil, let digest = known.digest(of: source) { trees.add(new, of: digest) }
      }
      let reading =
        known.findings(of: source, version: version)
        .map { RecordReading(reader, knowing: $0, tree) } ?? RecordReading(reader)
      return (reading, version)
    }
    var readings = Readings(
      tree: tree, catalogue: catalogue, shared: shared, records: read.map(\.0),
      areOfSameRecords: false)
    for (source, (reading, version)) in zip(catalogue.records, read) where reading.isSound {
      readings.verdicts[known.name(of: source)] = Verdict(
        version: version, findings: reading.findings)
    }
    readings.newTrees = known.trees(of: catalogue.records, with: trees.trees)
    return readings
  }

  /// Whether not all is known yet of what is wrong.
  package var areHasty: Bool { records.contains(where: \.isHasty) }

  /// Whether there is something to tell the next run.
  package var tellSomethingNew: Bool { countOfNew > 0 || newTrees != nil }

  /// Of how many records the texts had to be looked through.
  package var countOfNew: Int { records.count(where: \.isLookedThrough) }

  /// Reads on `jobs` threads, whose number changes nothing.
  ///
  /// - Parameters:
  ///   - earlier: what was read of the folder before; it is taken over where the files are as they were.
  ///   - touched: files that have changed although they may look as before, as paths below the folder.
  ///   - isHasty: whether texts are looked through only by the next readings, where none came before.
  package static func read(
    _ tree: SourceTree, jobs: Int, after earlier: Readings? = nil, touched: Set<String> = [],
    hastily isHasty: Bool = false
  ) -> Readings {
    guard let earlier, earlier.tree.folder == tree.folder else {
      let catalogue = Catalogue(tree)
      let shared = SharedFiles(catalogue.others)
      let records = Readings.read(catalogue.records, shared, jobs: jobs, hastily: isHasty)
      return Readings(
        tree: tree, catalogue: catalogue, shared: shared, records: records, areOfSameRecords: false)
    }
    return earlier.renewed(for: tree, TreeChanges(tree, since: earlier.tree, touched), jobs: jobs)
  }

  private func renewed(for tree: SourceTree, _ changes: TreeChanges, jobs: Int) -> Readings {
    let catalogue = changes.areOfContents ? self.catalogue : Catalogue(tree)
    let isShared = !changes.reach(anyOf: Catalogue.shared)
    let shared = isShared ? self.shared : SharedFiles(catalogue.others)
    guard shared.site.value.official == self.shared.site.value.official else {
      return Readings(
        tree: tree, catalogue: catalogue, shared: shared,
        records: Readings.read(catalogue.records, shared, jobs: jobs), areOfSameRecords: false)
    }
    let (kept, stale) = kept(for: catalogue, changes)
    var records = kept
    let read = Readings.read(stale.map { catalogue.records[$0] }, shared, jobs: jobs)
    var areSame = changes.areOfContents && isShared
    var changed: Set<RecordKey> = []
    for (place, reading) in zip(stale, read) {
      let source = catalogue.records[place]
      let isOfSameRecord = !changes.reach(source) || changes.areOfTexts(in: source)
      let same = isOfSameRecord ? reading.keepingRecord(of: records[place]) : nil
      areSame = areSame && same != nil
      if same == nil { changed.formUnion(source.keys) }
      records[place] = same ?? reading
    }
    var readings = Readings(
      tree: tree, catalogue: catalogue, shared: shared, records: records.compactMap { $0 },
      areOfSameRecords: areSame)
    if isShared, catalogue.lacksTheSame(as: self.catalogue), tree.refused == self.tree.refused {
      readings.changes = RecordChanges(
        changes.areOfContents ? changed : changed.union(keys(goneFrom: catalogue)))
    }
    return readings
  }

  /// The same with records and shared files that lie in another folder, as if they lay in this one: what is not written yet
  /// is held against what is.
  ///
  /// - Parameter gone: files of this folder that are no more, or as they lie in the other; paths below it.
  package func with(_ drafts: SourceTree, without gone: Set<String>, jobs: Int) -> Readings {
    let more = Catalogue(drafts)
    let stays = self.catalogue.records.map { source in
      tree.path(ofShown: source.path).map { !gone.contains($0) } ?? true
    }
    let catalogue = self.catalogue.keeping(stays, with: more)
    let shared = more.others.isEmpty ? self.shared : SharedFiles(catalogue.others)
    let isSame = shared.site.value.official == self.shared.site.value.official
    let kept = isSame ? zip(records, stays).filter(\.1).map(\.0) : []
    let read = Readings.read(Array(catalogue.records.dropFirst(kept.count)), shared, jobs: jobs)
    return Readings(
      tree: tree, catalogue: catalogue, shared: shared, records: kept + read,
      areOfSameRecords: false)
  }

  /// Of records whose file is no more.
  private func keys(goneFrom catalogue: Catalogue) -> [RecordKey] {
    let left = Set(catalogue.records.map(\.path))
    return self.catalogue.records.filter { !left.contains($0.path) }.flatMap(\.keys)
  }

  /// Of each record what was read before, and the places of those that have to be read again.
  private func kept(
    for catalogue: Catalogue, _ changes: TreeChanges
  ) -> (readings: [RecordReading?], stale: [Int]) {
    let earlier = changes.areOfContents ? records : readings(of: catalogue.records)
    let stale = catalogue.records.indices.filter {
      earlier[$0]?.isHasty ?? true || changes.reach(catalogue.records[$0])
    }
    return (earlier, stale)
  }

  private func readings(of sources: [RecordSource]) -> [RecordReading?] {
    let places = Dictionary(
      uniqueKeysWithValues: catalogue.records.enumerated().map { ($1.path, $0) })
    return sources.map { source in
      places[source.path].flatMap { catalogue.records[$0] == source ? records[$0] : nil }
    }
  }

  private static func read(
    _ sources: [RecordSource], _ shared: SharedFiles, jobs: Int, hastily isHasty: Bool = false
  ) -> [RecordReading] {
    let official = shared.site.value.official
    return parallelMap(sources.count, jobs: jobs) { place in
      isHasty
        ? RecordReading(hastily: Reader(sources[place], official: official))
        : RecordReading(Reader(sources[place], official: official))
    }
  }
}

/// What is no longer as it was in a folder.
struct TreeChanges {
  /// Whether the same files are there, whatever they hold.
  let areOfContents: Bool
  /// Of these, whole paths below the folder; and the same as messages show them.
  private let files: Set<String>
  private let shown: Set<String>
  /// By each folder they lie in, their paths below that.
  private let inFolders: [Substring: [Substring]]

  init(_ tree: SourceTree, since earlier: SourceTree, _ touched: Set<String>) {
    let isSameList =
      tree.refused == earlier.refused && tree.files.count == earlier.files.count
      && zip(tree.files, earlier.files).allSatisfy { $0.path == $1.path }
    areOfContents = isSameList
    let changed =
      isSameList
      ? zip(tree.files, earlier.files).filter { $0 != $1 }.map(\.0.path)
      : Set(tree.files).symmetricDifference(earlier.files).map(\.path)
    files = touched.union(changed)
    shown = Set(files.map(tree.shown))
    var inFolders: [Substring: [Substring]] = [:]
    for path in files {
      for slash in path.indices where path[slash] == "/" {
        inFolders[path[..<slash], default: []].append(path[slash...].dropFirst())
      }
    }
    self.inFolders = inFolders
  }

  func reach(anyOf paths: Set<String>) -> Bool { !files.isDisjoint(with: paths) }

  /// Whether any of a record's files is among them.
  func reach(_ source: RecordSource) -> Bool {
    if let folder = source.folder { return inFolders[folder[...]] != nil }
    return shown.contains(source.path)
  }

  /// Whether of a record nothing but long texts is among them.
  func areOfTexts(in source: RecordSource) -> Bool {
    guard areOfContents, let folder = source.folder else { return false }
    let texts = Language.allCases.map(\.proseFile)
    return inFolders[folder[...], default: []].allSatisfy { texts.contains(String($0)) }
  }
}

extension RecordReading {
  /// The same with the record that was read before, which is no other: only its long texts have changed, and there are as many
  /// as before. Nil where it may be another.
  fileprivate func keepingRecord(of earlier: RecordReading?) -> RecordReading? {
    guard let earlier, let old = earlier.record, let new = record, isFlawed == earlier.isFlawed,
      old.header.prose.keys == new.header.prose.keys
    else { return nil }
    return RecordReading(record: old, findings: findings, misread: misread, isFlawed: isFlawed)
  }
}
