package import Vietnamese

/// The records that long texts name.
package typealias NamesInTexts = ([Prose]) -> Set<RecordKey>

/// All that may not be read at a moment, nor be named: what is under embargo, and what nothing else names.
package struct Withheld: Sendable {
  package let records: Set<RecordKey>
  let forms: Set<String>
  let fields: Set<String>

  package init(
    _ registry: Registry, settings: SiteSettings, at moment: Moment,
    naming texts: @escaping NamesInTexts
  ) {
    let embargo = Embargo(registry, at: moment)
    let unnamed =
      embargo.held.isEmpty ? [] : Company(of: embargo, in: registry, texts).found(settings)
    records = embargo.held.union(unnamed.compactMap(\.record))
    forms = Set(unnamed.compactMap { if case .form(let id) = $0 { id } else { nil } })
    fields = Set(unnamed.compactMap { if case .field(let id) = $0 { id } else { nil } })
  }
}

extension Registry {
  /// What may be read.
  package func without(_ withheld: Withheld) -> Registry {
    guard !withheld.records.isEmpty else { return self }
    var words = vocabularies
    words.forms = forms.filter { !withheld.forms.contains($0.id.raw) }.rankedAnew
    words.fields = fields.filter { !withheld.fields.contains($0.id.raw) }
    return Registry(
      records.filter { !withheld.records.contains($0.key) }, vocabularies: words, unread: unread,
      withdrawals: withdrawals)
  }
}

extension [Form] {
  /// A gap among the ranks would tell of a form that is not there.
  fileprivate var rankedAnew: [Form] { enumerated().map { $1.with(rank: $0) } }
}
