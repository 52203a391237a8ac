/// A person's name in its parts. Order and sorting come from the parts, never from splitting a text:
/// given names of two syllables, people without a family name and foreigners all exist.
package struct PersonName: Hashable, Sendable {
  package let family: String?
  package let middle: String?
  package let given: String
  package let suffix: String?

  /// Given name first, as foreigners write theirs.
  package let givenFirst: Bool

  /// “Nguyễn Văn An”; given-first “John Quincy Adams”. The same in both languages, with its marks.
  package let display: String

  package init(
    family: String? = nil, middle: String? = nil, given: String, suffix: String? = nil,
    givenFirst: Bool = false
  ) {
    self.family = family
    self.middle = middle
    self.given = given
    self.suffix = suffix
    self.givenFirst = givenFirst
    display = PersonName.joined(
      givenFirst ? [given, middle, family, suffix] : [family, middle, given, suffix])
  }

  /// “Nguyen Van An”, for those who cannot type or show the marks.
  package var asciiName: String { display.unmarked }

  /// By the last syllable, then family name, then what stands between: the order of Vietnamese lists of people. Whether a
  /// record has “Khánh” in the given or in the middle name, “Lê Khánh Linh” has one place.
  package func sortKey(in language: Language) -> CollationKey {
    let (last, rest) = lastSyllable
    return CollationKey([last, family ?? "", rest, suffix ?? ""], in: language)
  }

  /// The letter of the last syllable, under which an index of the language lists a person.
  package func indexLetter(in language: Language) -> String {
    IndexLetter.of(lastSyllable.last, in: language)
  }

  /// The part people are called by, and what stands between the family name and it. Who writes the given name first has it
  /// whole: “J. R.” is no name of two syllables.
  private var lastSyllable: (last: String, rest: String) {
    let syllables = givenFirst ? [] : given.split(separator: " ")
    guard let last = syllables.last else { return (given, middle ?? "") }
    let before = syllables.dropLast().map(String.init)
    return (String(last), PersonName.joined([middle] + before))
  }

  /// The orders in which others may write the name, the displayed one first: family name first,
  /// given name first, without the middle name. Marked; matching folds them.
  package var writtenForms: [String] {
    let forms = [
      [family, middle, given], [given, middle, family], [family, given], [given, family],
    ].reduce(into: [display]) { $0.append(PersonName.joined($1)) }
    return forms.enumerated().filter { forms.firstIndex(of: $1) == $0 }.map(\.element)
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
