internal import Edition
internal import Records
package import Templates

/// A whole page: a template of its own shows it, inside the frame that all pages have.
package protocol PageView: Templated {
  var desk: PageDesk { get }
  /// What the page says of itself, from which its frame is made.
  var facts: PageFacts { get }
}

extension Field where V: PageView {
  package static var frame: Field {
    .view("frame", "Head, menu, breadcrumbs, footer: what every page has") {
      FrameView($0.facts, at: $0.desk)
    }
  }
}

/// The page of one record, with its long text.
protocol RecordPage: PageView {
  associatedtype Item: Shown
  var record: Item { get }
  var story: RenderedStory { get }
  init(record: Item, story: RenderedStory, desk: PageDesk)
}

extension Field where V: RecordPage {
  static var story: Field {
    .view("story", "The long text and the photographs it does not show") {
      StoryView($0.story, of: $0.record, at: $0.desk)
    }
  }

  static var notes: Field {
    .view("notes", "Corrections, bulletins, how to cite") {
      RecordNotesView(of: $0.record, at: $0.desk)
    }
  }
}

extension PageFacts {
  /// What the page of any record says of itself; the rest is for the page to add.
  init(of page: some RecordPage, title: String, description: String?) {
    let record = page.record
    self.init(
      route: .record(record.key), title: title, description: description,
      trail: record.key.register.map { PageFacts.trail($0, at: page.desk) } ?? [],
      section: record.key.register,
      isSample: record.header.isSample, isTranslated: page.story.isTranslated,
      isSought: record.isSought(in: page.desk.edition),
      updated: page.desk.edition.lastChange(of: record), scripts: [.record])
  }
}
