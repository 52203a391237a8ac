package import Vietnamese

/// One issue of the bulletin.
package struct Bulletin: Record {
  package static let kind = Kind.bulletin

  package let header: Header
  package let number: Located<Int>
  package let period: Period
  package let title: LocalText
  /// When it may be read, it and the items that have no earlier moment of their own.
  package let publish: Located<Moment>
  /// In reading order.
  package let items: [AnyReference]

  package init(
    header: Header, number: Located<Int>, period: Period, title: LocalText,
    publish: Located<Moment>, items: [AnyReference]
  ) {
    self.header = header
    self.number = number
    self.period = period
    self.title = title
    self.publish = publish
    self.items = items
  }
}

/// An interview or a news story.
package struct Article: Record {
  package static let kind = Kind.article

  package let header: Header
  package let title: LocalText
  package let summary: LocalText?
  package let on: Located<Day>
  /// The paper it appeared in; nil for one written here.
  package let outlet: LocalText?
  package let people: [Reference<Official>]
  /// An absolute web address.
  package let source: String?

  package init(
    header: Header, title: LocalText, summary: LocalText?, on: Located<Day>, outlet: LocalText?,
    people: [Reference<Official>], source: String?
  ) {
    self.header = header
    self.title = title
    self.summary = summary
    self.on = on
    self.outlet = outlet
    self.people = people
    self.source = source
  }
}

/// What was wrong on a page, what is right, and why.
package struct Correction: Record {
  package static let kind = Kind.correction

  package let header: Header
  package let record: AnyReference
  package let on: Located<Day>
  package let was: LocalText
  package let now: LocalText
  package let why: LocalText

  package init(
    header: Header, record: AnyReference, on: Located<Day>, was: LocalText, now: LocalText,
    why: LocalText
  ) {
    self.header = header
    self.record = record
    self.on = on
    self.was = was
    self.now = now
    self.why = why
  }
}

/// A list put to public comment before an award.
package struct Consultation: Record {
  package static let kind = Kind.consultation

  package let header: Header
  package let title: LocalText
  package let opens: Located<Day>
  package let closes: Located<Day>
  package let by: Reference<Unit>
  package let contact: Contact?
  package let candidates: [Candidate]

  package init(
    header: Header, title: LocalText, opens: Located<Day>, closes: Located<Day>,
    by: Reference<Unit>, contact: Contact?, candidates: [Candidate]
  ) {
    self.header = header
    self.title = title
    self.opens = opens
    self.closes = closes
    self.by = by
    self.contact = contact
    self.candidates = candidates
  }

  package struct Candidate: Sendable {
    package let party: Party
    package let form: Reference<Form>?
    package let formClass: Located<Int>?

    package init(party: Party, form: Reference<Form>?, formClass: Located<Int>?) {
      self.party = party
      self.form = form
      self.formClass = formClass
    }
  }
}

/// A page of the site itself: about, contact, accessibility, privacy.
package struct Page: Record {
  package static let kind = Kind.page

  package let header: Header
  package let title: LocalText
  /// Where it stands in the menu.
  package let order: Int

  package init(header: Header, title: LocalText, order: Int) {
    self.header = header
    self.title = title
    self.order = order
  }
}
