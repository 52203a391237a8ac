internal import JSON
internal import Records
internal import Vietnamese

/// The ways in which results can be narrowed beside kind and year, which the numbers of records tell by themselves.
enum SearchFacet: String, CaseIterable, Sendable {
  case field, form, unit

  /// Every way of narrowing, in the order a page offers them.
  static func titles(_ language: Language) -> [JSON.Member] {
    [
      JSON.Member("kind", .text(Bilingual(vi: "Loại hồ sơ", en: "Kind")[language])),
      JSON.Member("year", .text(Facet.Rank.year.title[language])),
    ] + allCases.map { JSON.Member($0.rawValue, .text($0.rank.title[language])) }
  }

  private var rank: Facet.Rank {
    switch self {
    case .field: .field
    case .form: .form
    case .unit: .unit
    }
  }

  func value(_ facet: Facet) -> String? {
    switch (self, facet) {
    case (.field, .field(let id)), (.form, .form(let id)), (.unit, .unit(let id)): id
    default: nil
    }
  }
}

extension SearchFacet {
  /// Each choice on a line: id, label, coded records. The choices are those of the registers.
  func text(_ listings: [Listing], _ order: SearchOrder, _ context: Context) -> String {
    var records: [String: [Int32]] = [:]
    for entry in listings.flatMap(\.entries) {
      guard let record = order[entry.key] else { continue }
      for value in entry.facets.compactMap(value) { records[value, default: []].append(Int32(record)) }
    }
    return records.map { (id: $0.key, label: context.label(facet(of: $0.key)), $0.value) }
      .sorted { ($0.label, $0.id) < ($1.label, $1.id) }
      .map { id, label, records in
        let code = PostingsCode.text([[], records.sorted()])
        return "\(id)\t\(label)\t" + String(decoding: code, as: UTF8.self)
      }.joined(separator: "\n")
  }

  private func facet(of id: String) -> Facet {
    switch self {
    case .field: .field(id)
    case .form: .form(id)
    case .unit: .unit(id)
    }
  }
}
