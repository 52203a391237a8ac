internal import Diagnostics
package import Records

extension Vocabularies {
  /// The titles, forms and base salaries of the country, as they come with the tool.
  package static let national = Vocabularies.readNational()

  /// The national ones, and the site's own after them; one of its own with the id of a national one stands in its place.
  var withNational: Vocabularies {
    var words = self
    let national = Vocabularies.national
    let own = Dictionary(forms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(national.forms.map(\.id))
    let all =
      national.forms.map { own[$0.id] ?? $0 } + forms.filter { !known.contains($0.id) }
    words.forms = all.enumerated().map { $1.with(rank: $0) }
    let ownSalaries = Set(baseSalaries.map(\.id))
    words.baseSalaries =
      baseSalaries + national.baseSalaries.filter { !ownSalaries.contains($0.id) }
    return words
  }

  private static func readNational() -> Vocabularies {
    var words = Vocabularies()
    words.forms = entries("national/forms.yaml", PackageResources.forms_yaml, Form.Entry.notation)
      .enumerated().map { rank, entry in
        Form(entry.value, id: entry.id, rank: rank, at: entry.place, isNational: true)
      }
    words.baseSalaries = entries(
      "national/base-salaries.yaml", PackageResources.base_salaries_yaml, BaseSalaryEntry.notation
    ).map { BaseSalary($0.value, id: $0.id, at: $0.place) }
    return words
  }

  /// - Precondition: the file, which is part of the tool, can be read: a test reads it.
  private static func entries<Item: Sendable>(
    _ path: String, _ bytes: [UInt8], _ notation: Notation<Item>
  ) -> [(id: String, value: Item, place: Place)] {
    let reader = Reader(RecordSource(path: path, name: path, kind: nil))
    let entries = reader.root(of: SourceText.read(bytes, path)).flatMap {
      Notation<[KeyedEntry<Item>]>.entries(of: notation).read($0, reader)
    }
    precondition(reader.findings.isEmpty, "\(path): \(reader.findings)")
    return (entries ?? []).compactMap { entry in entry.value.map { (entry.id, $0, entry.place) } }
  }
}
