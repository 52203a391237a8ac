package import Content

/// A file that says what it has to, and one field beside it as that field's example has it.
package struct FieldExample {
  private let path: FieldPath
  /// What is written in place of a field's example; told whether the field is the one that the file is about.
  private let other: (FieldDescription, _ isWanted: Bool) -> String?

  package init(
    _ path: FieldPath,
    writing other: @escaping (FieldDescription, _ isWanted: Bool) -> String? = { _, _ in nil }
  ) {
    self.path = path
    self.other = other
  }

  /// The text of the file; a vocabulary has one entry `vi-du`.
  package var text: String {
    let lines = lines(of: path.fields, among: path.file.fields, in: path.file.path + " ")
    return (path.file.isVocabulary ? ["vi-du:"] + lines.indented : lines).joined(separator: "\n")
      + "\n"
  }

  /// The map that holds the first of `fields`.
  private func lines(
    of fields: [FieldDescription], among siblings: [FieldDescription], in map: String
  ) -> [String] {
    guard let field = fields.first else { return [] }
    let company = company[map + field.key] ?? company[map] ?? [:]
    let needed = siblings.filter {
      $0.isRequired || $0.key == "en" || $0.companion == field.key
    }
    let others = needed.reduce(into: company) { values, sibling in
      if values[sibling.key] == nil {
        values[sibling.key] = other(sibling, false) ?? sibling.about.example
      }
    }
    return others.filter { $0.key != field.key }.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)" } + value(of: fields, in: map)
  }

  private func value(of fields: [FieldDescription], in map: String) -> [String] {
    let field = fields[0]
    guard fields.count > 1 else {
      return ["\(field.key): \(other(field, true) ?? field.about.example)"]
    }
    let within = lines(
      of: Array(fields.dropFirst()), among: field.value.fieldsBeside(fields[1]),
      in: map + field.key + ".")
    let items = field.value.listsFields ? within.asItem : within.indented
    return ["\(field.key):"] + items
  }
}

/// What else has to stand in a map, or beside one field of it, for the record to be whole.
private let company: [String: [String: String]] = [
  "site.yaml contacts.": ["mail": "bientap@bieuduong.example.vn"],
  "vocabularies/forms.yaml authorities.of": ["kind": "committee"],
  "vocabularies/forms.yaml authorities.basis": ["kind": "ministry"],
  "vocabularies/forms.yaml authorities.basis.article": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml basis.article": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml basis.from": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml basis.to": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml coefficients.basis.article": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml after.basis.article": ["number": "06/2022/QH15"],
  "vocabularies/base-salaries.yaml basis.article": ["number": "06/2022/QH15"],
  "vocabularies/forms.yaml authorities.from": ["unit": "chinh-phu"],
  "vocabularies/forms.yaml authorities.to": ["unit": "chinh-phu"],
  "officials/ ": ["posts": "[{title: {vi: Phó Giám đốc, en: Deputy}, unit: chinh-phu}]"],
  "initiatives/ lifecycle.result": ["stage": "evaluated"],
  "initiatives/ resources.": ["amount": "1800000000"],
  "initiatives/ resources.quantity": ["kind": "personnel", "what": "{vi: công chức, en: staff}"],
  "initiatives/ resources.what": ["kind": "personnel", "quantity": "5"],
  "commendations/ ": [
    "form": "bang-khen", "ground": "ad-hoc", "recipients": "[{official: nguyen-van-an}]",
  ],
  "commendations/ decision.": ["number": "123/QĐ-UBND"],
  "commendations/ history.decision.": ["number": "45/QĐ-UBND"],
  "commendations/ history.recovered.on": ["insignia": "true"],
  "commendations/ bonus.": ["coefficient": "1.5", "base": "1800000", "amount": "2700000"],
  "commendations/ recipients.posthumous": ["official": "nguyen-van-an"],
  "commendations/ recipients.share": ["official": "nguyen-van-an"],
  "commendations/ way.votes": ["step": "voted"],
  "commendations/ way.of": ["step": "voted", "votes": "11"],
  "commendations/ decision.signer.acting": ["post": "{vi: Phó Chủ tịch, en: Vice Chairperson}"],
  "commendations/ history.decision.signer.acting": [
    "post": "{vi: Chánh Văn phòng, en: Chief of Office}"
  ],
  "encouragements/ decision.": ["number": "77/QĐ-UBND"],
  "encouragements/ decision.signer.acting": ["post": "{vi: Phó Chủ tịch, en: Vice Chairperson}"],
  "initiatives/ recognition.decision.": ["number": "98/QĐ-UBND"],
  "initiatives/ recognition.decision.signer.acting": [
    "post": "{vi: Phó Chủ tịch, en: Vice Chairperson}"
  ],
  "encouragements/ text": ["kind": "other"],
  "encouragements/ official": [
    "decision": "{number: 77/QĐ-UBND, on: 2024-05-06, by: ubnd-tinh-binh-duong}"
  ],
  "plans/ tasks.done": ["status": "done"],
  "practices/ ": ["difficulties": "[{vi: Thiếu máy, en: Too few machines}]"],
  "consultations/ contact.": ["phone": "0274 000 0000"],
  "consultations/ candidates.form": ["official": "nguyen-van-an"],
  "consultations/ candidates.class": ["official": "nguyen-van-an"],
]

extension [String] {
  fileprivate var indented: [String] { map { "  " + $0 } }

  fileprivate var asItem: [String] { enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 } }
}
