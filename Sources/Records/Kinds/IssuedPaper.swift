package import Diagnostics
package import Vietnamese

/// A form in which an issue of the bulletin went out, kept as it was then.
package struct IssuedPaper: Sendable {
  package let sort: Sort
  package let language: Language
  package let file: Located<String>

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case issue
    case pressSheet = "press-sheet"
  }

  package init(sort: Sort, language: Language, file: Located<String>) {
    self.sort = sort
    self.language = language
    self.file = file
  }
}
