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

  /// By given name, then family name, then middle name: the order of Vietnamese lists of people.
  package var sortKey: CollationKey {
    CollationKey([given, family ?? "", middle ?? "", suffix ?? ""])
  }

  /// The letter of the given name, under which a Vietnamese index lists a person.
  package var indexLetter: String { IndexLetter.of(given) }

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
