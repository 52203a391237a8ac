package import Vietnamese

/// Something done to make the policy known.
package struct Activity: Record {
  package static let kind = Kind.activity

  package let header: Header
  package let title: LocalText?
  package let unit: Reference<Unit>
  package let on: Located<PartialDate>
  package let form: Form
  package let audience: LocalText?
  /// How many took part.
  package let attendance: Int?
  package let document: Citation?

  package init(
    header: Header, title: LocalText?, unit: Reference<Unit>, on: Located<PartialDate>, form: Form,
    audience: LocalText?, attendance: Int?, document: Citation?
  ) {
    self.header = header
    self.title = title
    self.unit = unit
    self.on = on
    self.form = form
    self.audience = audience
    self.attendance = attendance
    self.document = document
  }

  package enum Form: String, CaseIterable, Hashable, Sendable {
    case conference, training, circular, media
  }
}

extension Activity {
  package static let shelf: ShelfPath<Activity> = \.activities
  package static let noun = Bilingual(vi: "hoạt động tuyên truyền", en: "activity")
  package static let folder = "activities"
  package static let requiresProse = false

  package var dates: [PartialDate] { [on.value] }

  package func look(in check: inout some ReferenceReader) {
    header.look(in: &check)
    check.look(unit)
    check.look(document)
  }

  package var unitMentions: [UnitMention] { [UnitMention(unit, on: on.value)] }

  package var documentMentions: [DocumentMention] {
    [DocumentMention(document, on: on.value)].compactMap { $0 }
  }
}

extension Registry {
  package var activities: Shelf<Activity> { shelves.activities }
}
