internal import Edition
internal import Records
internal import Templates

/// A page of the site itself, with the offices to turn to where it is the contact page.
struct OwnPage: RecordPage {
  static let template = "page"

  let record: Page
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<OwnPage>(
    "own", "A page of the site itself, with the offices to turn to where it is the contact page",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .story,
      .list("contacts", "The offices to turn to") { $0.contacts },
    ])

  private var contacts: [ContactView] {
    guard record.header.name == "contact" else { return [] }
    return desk.edition.settings.contacts.map { ContactView(contact: $0, desk: desk) }
  }

  var facts: PageFacts {
    var facts = PageFacts(of: self, title: desk.plain(record.title), description: story.summary)
    facts.updated = nil
    facts.scripts = []
    return facts
  }
}

extension Page: Paged {
  typealias OwnView = OwnPage
}
