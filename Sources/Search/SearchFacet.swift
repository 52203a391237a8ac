internal import Edition
internal import JSON
internal import Records
internal import Templates
internal import Vietnamese

/// The ways in which results can be narrowed, in the order a page offers them.
enum SearchFacet: String, CaseIterable, Sendable {
  case kind, year, field, title, form, unit

  /// One choice: its id in addresses, what it is called, and the numbers of the records it leaves.
  private struct Choice {
    let id: String
    let label: String
    let records: [Int32]

    /// A line of the index; the label goes into the page as it is.
    var line: String {
      let code = PostingsCode.text([[], records])
      var escaped = Output()
      escaped.appendEscaped(label)
      return "\(id)\t\(escaped.text)\t" + String(decoding: code, as: UTF8.self)
    }
  }

  var title: Word {
    switch self {
    case .kind: .kindOfRecord
    case .year: .yearOfRecord
    case .field: .field
    case .title: .emulationTitle
    case .form: .formOfCommendation
    case .unit: .unit
    }
  }

  /// Each choice on a line. Fields, forms and units, then and now, are those of the registers.
  func text(_ listings: [Listing], _ order: SearchOrder, _ naming: Naming) -> String {
    let choices =
      switch self {
      case .kind: SearchFacet.choices(order) { ($0.kind.rawValue, naming.say($0.kind)) }
      case .year: SearchFacet.choices(order) { run in run.year.map { (String($0), String($0)) } }
      case .field, .title, .form, .unit: listed(listings, order, naming)
      }
    return choices.map(\.line).joined(separator: "\n")
  }

  private static func choices(
    _ order: SearchOrder, _ choice: (SearchOrder.Run) -> (id: String, label: String)?
  ) -> [Choice] {
    var records: [String: [Int32]] = [:]
    var labels: [String: String] = [:]
    for run in order.runs {
      guard let (id, label) = choice(run) else { continue }
      records[id, default: []] += run.numbers.map { Int32($0) }
      labels[id] = label
    }
    return labels.sorted { ($1.key) < ($0.key) }
      .map { Choice(id: $0.key, label: $0.value, records: records[$0.key] ?? []) }
  }

  private func listed(
    _ listings: [Listing], _ order: SearchOrder, _ naming: Naming
  ) -> [Choice] {
    var records: [Facet: [Int32]] = [:]
    for entry in listings.flatMap(\.entries) {
      guard let record = order[entry.key] else { continue }
      for facet in entry.facets where holds(facet) {
        records[facet, default: []].append(Int32(record))
      }
    }
    return records.map { facet, records in
      Choice(id: facet.value, label: naming.label(facet), records: records.sorted())
    }.sorted { ($0.label, $0.id) < ($1.label, $1.id) }
  }

  private func holds(_ facet: Facet) -> Bool {
    switch (self, facet) {
    case (.field, .field), (.title, .title), (.form, .form), (.unit, .unit): true
    default: false
    }
  }
}
