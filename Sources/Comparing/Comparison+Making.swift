internal import Records
internal import Vietnamese

extension Comparison {
  package init(from old: any SiteSource, to new: any SiteSource) {
    let files = FileChanges(from: old, to: new)
    let sides = (old: PublishedData(site: old), new: PublishedData(site: new))
    let changed = Set(files.changed)
    let labels = (old: FactLabels(old), new: FactLabels(new))
    var (records, addresses) = (RecordChanges(), AddressChanges())
    var pages: Set<String> = []
    var base = ""
    for kind in Kind.allCases {
      let compared = ComparedKind(kind, sides.old, sides.new, labels, changed)
      compared.tell(&records, &addresses)
      pages.formUnion(compared.pages)
      if base.isEmpty { base = compared.base }
    }
    let touched = Set((records.changed + records.ended).flatMap(\.record.pages))
    let html = files.changed.filter { $0.hasSuffix("/index.html") && !touched.contains($0) }
    let ofRecords = html.count { pages.contains($0) }
    relisted = Relisted(ofRecords: ofRecords, lists: html.count - ofRecords)
    let told = Set(addresses.lost.map(\.path) + addresses.moved.map(\.from))
    let redirects = Redirects(new)
    addresses.lost += files.removed
      .filter { $0.hasSuffix("/index.html") }.map { String($0.dropLast("index.html".count)) }
      .filter { !told.contains($0) && !redirects.lead($0) }
      .map { AddressChanges.Lost(path: $0, record: nil) }
    self.records = records
    self.addresses = addresses
    self.files = files
    self.base = base
  }
}

extension Comparison.FileChanges {
  init(from old: any SiteSource, to new: any SiteSource) {
    let (before, after) = (old.files, new.files)
    added = after.keys.filter { before[$0] == nil }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    changed = before.keys.filter { path in
      guard let mark = before[path], let other = after[path] else { return false }
      return !mark.isSame(as: other) { old.bytes(of: path) == new.bytes(of: path) }
    }.sorted()
  }
}

extension FileMark {
  /// - Parameter hasSameBytes: asked where the marks do not tell.
  fileprivate func isSame(as other: FileMark, hasSameBytes: () -> Bool) -> Bool {
    switch (self, other) {
    case (.unmade, _), (_, .unmade): true
    case (.digest, .digest), (.blob, .blob): self == other
    case (.digest, .blob), (.blob, .digest): hasSameBytes()
    }
  }
}
