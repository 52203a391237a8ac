internal import JSON
internal import Records
internal import Templates

/// Where pages that are still made at the desk turn to what has an initialiser of its own.
extension PageDesk {
  func frame(_ facts: PageFacts) -> FrameView { FrameView(facts, at: self) }
  func story(_ story: RenderedStory, of record: some Shown, isFirst: Bool = true) -> StoryView {
    StoryView(story, of: record, isFirst: isFirst, at: self)
  }
  func notes(of record: some Shown) -> RecordNotesView { RecordNotesView(of: record, at: self) }
  func link(to key: RecordKey) -> LinkView? { LinkView(to: key, at: self) }
  func entry(_ record: some Shown) -> FeedEntry? { FeedEntry(record, at: self) }
  func report(_ initiative: Initiative) -> JSON { SchemaOrg(self).report(initiative) }
  func award(_ commendation: Commendation) -> JSON { SchemaOrg(self).award(commendation) }
  func legislation(_ document: Document) -> JSON { SchemaOrg(self).legislation(document) }
}
