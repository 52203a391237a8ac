internal import Content
package import Diagnostics
internal import Records
internal import Tables
internal import Vietnamese
internal import Writing

extension ImportPlan {
  /// The same with what the rules for records find in it, told as faults of rows.
  ///
  /// - Parameters:
  ///   - findings: what would be wrong with the content that is not wrong with it now.
  ///   - shown: the path of a file as findings name it.
  package func judged(
    _ findings: [Diagnostic], _ map: BoundMap, shown: (String) -> String
  ) -> ImportPlan {
    let places = Dictionary(
      items.enumerated().map { (shown($1.path), $0) }, uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      items.enumerated().flatMap { item in
        item.element.texts.map { (shown($0.path), (item: item.offset, language: $0.language)) }
      }, uniquingKeysWith: { first, _ in first })
    var tracers: [Int: Tracer] = [:]
    var plan = self
    var common: [(fault: RowFault, rows: [Int])] = []
    for finding in findings where finding.severity == .error {
      guard let file = finding.place?.file, let place = places[file] ?? texts[file]?.item else {
        continue
      }
      let tracer = tracers[place] ?? Tracer(items[place], map)
      tracers[place] = tracer
      let fault = tracer.fault(finding, inText: texts[file]?.language)
      if fault.cell != nil {
        plan.faults.append(fault)
      } else if let same = common.firstIndex(where: { $0.fault.message == fault.message }) {
        common[same].rows += fault.rows
      } else {
        common.append((fault, fault.rows))
      }
    }
    plan.faults += common.map { RowFault(rows: $0.rows, $0.fault.message, help: $0.fault.help) }
    plan.warnings = findings.count { $0.severity == .warning }
    plan.faults = plan.faults.inOrderOnce.sorted { $0.order < $1.order }
    return plan
  }
}

extension RowFault {
  fileprivate var order: (Int, Int) { (rows.first ?? 0, cell?.column ?? -1) }
}

/// Leads from a place in a file that is not written yet to the cell that says what stands there.
private struct Tracer {
  private let item: ImportPlan.Item
  private let map: BoundMap
  private let row: Row?
  private let root: WrittenValue?
  private let lines: [Int]

  init(_ item: ImportPlan.Item, _ map: BoundMap) {
    (self.item, self.map) = (item, map)
    row = map.rows.first { $0.number == item.rows.first }
    root = WrittenFile.read(item.bytes, item.path).file?.root
    lines = [0] + item.bytes.indices.filter { item.bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// - Parameter language: of the long text in which it was found; nil in the record.
  func fault(_ finding: Diagnostic, inText language: Language? = nil) -> RowFault {
    let column =
      language.map { language in
        map.columns.first { $0.texts.contains(language) }
      } ?? self.column(of: finding.place.map { way(to: offset(of: $0)) } ?? [])
    let cell = column.flatMap { column in row.map { FaultyCell(column, of: $0) } }
    return RowFault(rows: item.rows, cell: cell, finding.message, help: finding.help)
  }

  private func offset(of place: Place) -> Int {
    let line = Int(place.line) - 1
    guard lines.indices.contains(line) else { return 0 }
    var (offset, left) = (lines[line], Int(place.column) - 1)
    while left > 0, offset < item.bytes.count {
      offset += 1
      while offset < item.bytes.count, item.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The innermost value that stands there, or of which the key does.
  private func way(to offset: Int) -> [Step] {
    var way: [Step] = []
    var value = root
    while let held = value {
      switch held.form {
      case .map(let entries):
        let entry = entries.first {
          ($0.keyBytes.lowerBound..<max($0.keyBytes.upperBound, $0.value.bytes.upperBound))
            .contains(offset)
        }
        guard let entry, offset > 0 || way.isEmpty && entry.keyBytes.lowerBound == 0 else {
          return way
        }
        way.append(.key(entry.key))
        value = entry.value
      case .list(let items):
        guard let place = items.firstIndex(where: { $0.bytes.contains(offset) }) else { return way }
        way.append(.item(place))
        value = items[place]
      default: return way
      }
    }
    return way
  }

  /// The one column that fills the value, or something within it.
  private func column(of way: [Step]) -> BoundMap.Column? {
    guard !way.isEmpty else { return nil }
    let exact = item.sources.filter { way.starts(with: $0.way) || $0.way == way }
    let inner = exact.isEmpty ? item.sources.filter { $0.way.starts(with: way) } : exact
    let longest = inner.max { $0.way.count < $1.way.count }
    let columns = exact.isEmpty ? inner.compactMap(\.column) : [longest?.column].compactMap { $0 }
    return Set(columns.map(\.place)).count == 1 ? columns[0] : nil
  }
}
