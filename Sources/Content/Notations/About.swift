package import Vietnamese

/// What an editor is told of a field.
package struct About: Sendable {
  private let labels: (vi: StaticString, en: StaticString)
  private let helps: (vi: StaticString, en: StaticString)
  private let writtenExample: StaticString
  private let writtenHeadings: StaticString

  init(
    label: (vi: StaticString, en: StaticString), help: (vi: StaticString, en: StaticString),
    writtenExample: StaticString, writtenHeadings: StaticString
  ) {
    labels = label
    helps = help
    self.writtenExample = writtenExample
    self.writtenHeadings = writtenHeadings
  }

  /// The name of the field, as a form or a table would have it.
  package var label: Bilingual {
    Bilingual(vi: labels.vi.description, en: labels.en.description)
  }

  /// What belongs there, when it is left out, and what it is not.
  package var help: Bilingual {
    Bilingual(vi: helps.vi.description, en: helps.en.description)
  }

  /// The value as it may stand behind the key.
  package var example: String { writtenExample.description }

  /// What tables call it beside its label, in either language.
  package var headings: [String] {
    writtenHeadings.description.split(separator: ";").map { $0.trimmingPrefix(" ") }.map(
      String.init)
  }
}
