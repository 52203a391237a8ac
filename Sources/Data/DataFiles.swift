internal import Edition
internal import JSON
internal import Keeping
package import Outputs
internal import Records
internal import Synchronization
internal import Vietnamese

/// One file of the open data. The big ones are made in pieces, so that no more than one piece lies in memory.
final class DataFile: Sendable {
  let path: String
  /// How many rows there are.
  private let rows: Int
  /// A file has one piece at least.
  private let count: Int
  private let write: @Sendable (Int, inout [UInt8]) -> Void
  private let progress = Mutex(Progress())

  private struct Progress {
    var next = 0
    var bytes = 0
    var size: Int? = nil
  }

  init(
    _ path: String, pieces count: Int, _ write: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) {
    self.path = path
    rows = count
    self.count = max(1, count)
    self.write = write
  }

  var output: OutputFile {
    var file = OutputFile(
      path: path, body: .pieces(count) { [self] in piece($0, &$1) }, given: UInt64(rows))
    file.measured = { [self] size in progress.withLock { $0.size = size } }
    return file
  }

  /// In bytes. Known for nothing once the file has been made from its first piece to its last, or stands as it was; else it is
  /// made for nobody.
  var size: Int {
    if let size = progress.withLock({ $0.size }) { return size }
    var buffer: [UInt8] = []
    let total = (0..<count).reduce(0) { sum, index in
      buffer.removeAll(keepingCapacity: true)
      write(index, &buffer)
      return sum + buffer.count
    }
    progress.withLock { $0.size = total }
    return total
  }

  private func piece(_ index: Int, _ bytes: inout [UInt8]) {
    let before = bytes.count
    write(index, &bytes)
    let added = bytes.count - before
    progress.withLock { progress in
      if index == 0 { (progress.next, progress.bytes) = (0, 0) }
      guard index == progress.next else { return }
      progress.next += 1
      progress.bytes += added
      if progress.next == count { progress.size = progress.bytes }
    }
  }
}

extension Dataset {
  /// The records, then the lists in them.
  var tableFiles: [DataFile] {
    let own = DataFile(DataPath.csv(facts.name), pieces: count) { [self] index, bytes in
      if index == 0 { facts.writeHeader(into: &bytes) }
      if index < count { writeCSV(index, &bytes) }
    }
    return [own] + parts.map(csv)
  }

  private func csv(_ part: DataPart) -> DataFile {
    DataFile(DataPath.csv(part.facts.name), pieces: count) { [count] index, bytes in
      if index == 0 { part.facts.writeHeader(into: &bytes) }
      if index < count { part.writeCSV(index, &bytes) }
    }
  }

  /// A list with one record a line.
  var jsonList: DataFile {
    DataFile(DataPath.json(name), pieces: count) { [self] index, bytes in
      if index == 0 { bytes.append(UInt8(ascii: "[")) }
      if index < count {
        bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
        json.append(index, to: &bytes)
      }
      if index == max(1, count) - 1 { bytes.append(contentsOf: "\n]\n".utf8) }
    }
  }

  var jsonLines: DataFile {
    DataFile(DataPath.jsonLines(name), pieces: count) { [self] index, bytes in
      guard index < count else { return }
      json.append(index, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}

extension TableFacts {
  func writeHeader(into bytes: inout [UInt8]) {
    CSV.header(columns.map(\.name), into: &bytes)
  }
}

/// What lies beside the pages: a record's own data, and the rows a register shows.
extension OpenData {
  /// The same bytes beside the page in each language: `vi/de-xuat/cap-phep-so.json`. A fact has a line, and so has each entry of
  /// a list in the record: that is what a change touches.
  package func recordFiles() -> [OutputFile] {
    guard desk.edition.publish.recordJSON else { return [] }
    let standing = records.flatMap { set in
      guard let kind = set.kind, RecordKey(kind, "").hasPage else { return [OutputFile]() }
      return desk.registry.headers(of: kind).enumerated().map { index, header in
        OutputFile.remembered(RecordKey(kind, header.name).dataPath) {
          var row: [UInt8] = []
          set.writeJSON(index, &row)
          return JSON.record(row)
        }
      }
    }
    return standing + withdrawnFiles
  }

  /// Of a record that was taken back the same file says that, and when.
  private var withdrawnFiles: [OutputFile] {
    let withdrawals = desk.registry.withdrawals
    return withdrawals.records.filter(\.hasPage).map { key in
      OutputFile.remembered(key.dataPath) {
        withdrawals[key].map { $0.json.bytes(.indented) + [UInt8(ascii: "\n")] } ?? []
      }
    }
  }

  /// What both languages list alike has one file, in Vietnamese order; letters are others in English.
  package func listingFiles() -> [OutputFile] {
    let edition = desk.edition
    guard edition.publish.choiceTables else { return [] }
    let shared = edition.listings(in: .vi).flatMap { listing in
      listing.facets.compactMap { file(of: listing, $0, in: .vi) }
    }
    let english = edition.listings(in: .en).flatMap { listing in
      listing.facets.filter(\.isLetter).compactMap { file(of: listing, $0, in: .en) }
    }
    return shared + english
  }

  private func file(of listing: Listing, _ facet: Facet, in language: Language) -> OutputFile? {
    guard let kind = listing.register.kind, let set = self[kind],
      let path = DataPath.csv(listing.register, facet, in: language)
    else { return nil }
    let pages = listing.paging(facet).pages
    return OutputFile(
      path: path,
      body: .pieces(pages.count) { piece, bytes in
        if piece == 0 { set.facts.writeHeader(into: &bytes) }
        for entry in listing.entries(facet, page: pages[piece]) {
          if let index = set.index(entry.key.name) { set.writeCSV(index, &bytes) }
        }
      }, given: UInt64(pages.count))
  }
}

extension Withdrawal {
  fileprivate var json: JSON {
    .object([
      "id": .text(record.name), "kind": .text(record.kind.rawValue), "status": "withdrawn",
      "withdrawn_on": .text(on.value.iso), "reason_vi": reason.map { .text($0.vi) },
      "reason_en": reason?.en.map { .text($0) },
    ])
  }
}
