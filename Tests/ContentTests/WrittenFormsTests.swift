import Content
import Diagnostics
import Records
import TestSupport
import Testing
import Vietnamese

/// A sort of field, with many values of it in one content.
enum WrittenField: CaseIterable {
  case measured, whole, day, date, moment, number

  var forms: [Written] {
    switch self {
    case .measured: WrittenForms.measured
    case .whole: WrittenForms.whole
    case .day: WrittenForms.days
    case .date: WrittenForms.dates
    case .moment: WrittenForms.moments
    case .number: WrittenForms.numbers
    }
  }

  /// Each value on a line or in a file of its own.
  func content(_ values: [String]) -> [String: String] {
    let quoted = values.map { "'" + $0.replacing("'", with: "''") + "'" }
    let record = "initiatives/2023/cap-phep/record.yaml"
    func each(_ folder: String, _ text: (String) -> String) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: quoted.enumerated().map {
          ("\(folder)/x\(1000 + $0).yaml", text($1))
        })
    }
    let changes =
      switch self {
      case .measured:
        [
          record: Sample.initiative(
            more: "outcomes:\n"
              + quoted.map {
                "  - {measure: {vi: a, en: b}, after: \($0)}\n"
              }.joined())
        ]
      case .day:
        each("encouragements") {
          """
          unit: so
          period: {from: 2023-01-01, to: 2023-06-30}
          kind: planning
          count: 3
          decision: {number: 12/QĐ-UBND, on: \($0), by: ubnd}
          """
        }
      case .date:
        [
          record: Sample.initiative(
            more: "oversight:\n"
              + quoted.map {
                "  - {kind: inspection, on: \($0)}\n"
              }.joined())
        ]
      case .whole:
        [
          "vocabularies/forms.yaml":
            "bang-khen:\n  label: {vi: Bằng khen, en: Merit}\n  sort: certificate\n  classes:\n"
            + quoted.map { "    - \($0)\n" }.joined()
        ]
      case .moment:
        each("units") { "kind: ward\nnames: [{vi: a, en: b}]\nembargo: \($0)\n" }
      case .number:
        each("encouragements") {
          """
          unit: so
          period: {from: 2023-01-01, to: 2023-06-30}
          kind: planning
          count: 3
          decision: {number: \($0), on: 2023-11-16, by: ubnd}
          """
        }
      }
    return Sample.lawful.with(changes)
  }

  /// What was read, in the order of the values, as a record would write it.
  func values(_ content: Content) -> [String] {
    let registry = content.registry
    return switch self {
    case .measured:
      registry.initiatives.all.flatMap(\.outcomes).map(\.after.plain)
    case .day: registry.encouragements.all.compactMap(\.decision).map(\.on.value.iso)
    case .date: registry.initiatives.all.flatMap(\.oversight).map(\.on.value.iso)
    case .whole: registry.forms.flatMap(\.classes).map(String.init)
    case .moment: registry.units.all.compactMap(\.header.embargo).map(\.iso)
    case .number: registry.encouragements.all.compactMap(\.decision?.number?.value)
    }
  }

  /// Of the values, not of the records that hold them.
  func findings(_ content: Content) -> [Diagnostic] {
    let all = content.findings + (self == .number ? content.registry.brokenRules() : [])
    return all.sorted {
      ($0.place?.file ?? "", $0.place?.line ?? 0) < ($1.place?.file ?? "", $1.place?.line ?? 0)
    }
  }

  /// The values that a piece of advice offers; examples of how to write are none.
  func offers(_ help: String) -> [String] {
    guard !help.contains("as in"), !help.contains("like") else { return [] }
    return help.split { " ,:;".contains($0) && !(self == .moment && $0 == ":") }
      .map { $0.last == ":" ? String($0.dropLast()) : String($0) }.filter(isValue)
  }

  private func isValue(_ word: String) -> Bool {
    switch self {
    case .measured: Quantity(word) != nil
    case .whole: Int(word) != nil
    case .day: Day(iso: word) != nil
    case .date: PartialDate(iso: word) != nil
    case .moment: Moment(iso: word) != nil
    case .number: DocumentNumber(word) != nil
    }
  }

  /// The same value for every way to write it.
  func plain(_ value: String) -> String {
    self == .measured ? Quantity(value)?.plain ?? value : value
  }
}

@Suite struct WrittenFormsTests {
  @Test func `There are more than two hundred forms`() {
    #expect(WrittenField.allCases.map(\.forms.count).reduce(0, +) > 250)
  }

  @Test(arguments: WrittenField.allCases)
  func `A form has one right value, or several that are all offered, or none`(
    _ field: WrittenField
  ) throws {
    let content = try Folder(field.content(field.forms.map(\.text))).read()
    let findings = field.findings(content)
    try #require(findings.count == field.forms.count)
    for (form, finding) in zip(field.forms, findings) {
      let help = finding.help ?? Bilingual(vi: "", en: "")
      #expect(field.offers(help.en) == form.offers, "\(form.text)")
      #expect(form.offers.allSatisfy(help.vi.contains), "\(form.text)")
    }
  }

  @Test(arguments: WrittenField.allCases)
  func `Advice that is followed gives the value that was meant`(_ field: WrittenField) throws {
    let forms = field.forms.filter { !$0.offers.isEmpty }
    for pick in [\[String].first, \[String].last] {
      let offers = forms.compactMap { $0.offers[keyPath: pick] }
      let content = try Folder(field.content(offers)).read()
      #expect(field.findings(content).map(\.message.en) == [])
      #expect(field.values(content) == offers.map(field.plain))
    }
  }

  @Test(arguments: [
    ("1.8", "1.8"), ("0.125", "0.125"), ("1800", "1800"), ("1800.125", "1800.125"),
    ("1.2340", "1.234"), ("-0.5", "-0.5"), ("12.50", "12.5"), ("1000000.001", "1000000.001"),
  ])
  func `A number with one reading is silent, in quotes and out of them`(
    _ text: String, _ value: String
  ) throws {
    for written in [text, "\"\(text)\""] {
      let more = "outcomes: [{measure: {vi: a, en: b}, after: \(written)}]"
      let content = try Folder(
        Sample.detailed.with([
          "initiatives/2023/cap-phep/record.yaml": Sample.initiative(more: more)
        ])
      ).read()
      #expect(content.findings == [])
      #expect(WrittenField.measured.values(content) == [value])
    }
  }

  @Test(arguments: ["1.800", "\"1.800\"", "'1.800'"])
  func `Quotes do not tell thousands from decimals`(_ text: String) throws {
    let more = "outcomes: [{measure: {vi: a, en: b}, after: \(text)}]"
    let lines = try Folder(
      Sample.detailed.with(["initiatives/2023/cap-phep/record.yaml": Sample.initiative(more: more)])
    ).lines()
    #expect(
      lines == [
        "initiatives/2023/cap-phep/record.yaml:10:45 bad-number: “1.800” can be read in two ways"
      ])
  }
}
