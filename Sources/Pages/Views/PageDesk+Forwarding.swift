internal import Edition
internal import JSON
internal import Records
internal import Templates

/// Until the last pages that ask for these ask for the views themselves.
extension PageDesk {
  func frame(_ facts: PageFacts) -> FrameView { FrameView(facts, at: self) }
  func story(_ story: RenderedStory, of record: some Shown) -> StoryView {
    StoryView(story, of: record, at: self)
  }
  func notes(of record: some Published) -> RecordNotesView { RecordNotesView(of: record, at: self) }
  func link(_ title: HTML, to record: some Record) -> LinkView {
    LinkView(title, to: record, at: self)
  }
  func link(to key: RecordKey) -> LinkView? { LinkView(to: key, at: self) }
  func report(_ initiative: Initiative) -> JSON { SchemaOrg(self).report(initiative) }
  func award(_ commendation: Commendation) -> JSON { SchemaOrg(self).award(commendation) }
  func legislation(_ document: Document) -> JSON { SchemaOrg(self).legislation(document) }

  func entry(_ commendation: Commendation) -> FeedEntry? {
    edition.latest(commendation.dates).map {
      FeedEntry(
        title: commendation.title(in: naming), address: url(.record(commendation.key)), day: $0,
        summary: commendation.citation.map(plain))
    }
  }

  func entry(_ initiative: Initiative) -> FeedEntry? {
    edition.latest(initiative.dates).map {
      FeedEntry(
        title: plain(initiative.title), address: url(.record(initiative.key)), day: $0,
        summary: plain(initiative.summary))
    }
  }
}
