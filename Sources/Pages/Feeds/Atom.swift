internal import Edition
internal import Records
internal import Vietnamese

/// A feed by RFC 4287. Its date is its newest entry's, so that a build without news changes nothing.
package struct Atom {
  let feed: Feed
  let desk: PageDesk

  package init(_ feed: Feed, at desk: PageDesk) {
    self.feed = feed
    self.desk = desk
  }

  package var bytes: [UInt8] {
    let entries = feed.entries(at: desk)
    let language = desk.language
    let own = desk.edition.settings.base + feed.path(in: language)
    let page = desk.url(feed.page)
    var xml = XML()
    if let style = desk.assets.feedStyle { xml.styled(by: desk.edition.settings.base + style.path) }
    let names: KeyValuePairs = [
      "xmlns": "http://www.w3.org/2005/Atom", "xmlns:h": "http://www.w3.org/1999/xhtml",
      "xml:lang": language.rawValue,
    ]
    xml.element("feed", names) {
      $0.element("id", text: own)
      $0.element("title", text: feed.title(in: desk.naming))
      $0.element("updated", text: time(entries.first?.date))
      $0.empty("link", ["rel": "self", "type": "application/atom+xml", "href": own])
      $0.empty("link", ["rel": "alternate", "type": "text/html", "href": page])
      $0.element("author") { $0.element("name", text: publisherName) }
      // For a person who opens it: programs pass over what is of no format of theirs.
      $0.element("h:p", text: desk.say(.feedNote))
      $0.element("h:p") { $0.element("h:a", ["href": page], text: page) }
      $0.element("h:p") {
        $0.element("h:a", ["href": desk.url(.feeds(page: 1))], text: desk.say(.allFeeds))
      }
      for entry in entries { write(entry, into: &$0) }
    }
    return xml.bytes
  }

  private func write(_ entry: FeedEntry, into xml: inout XML) {
    xml.element("entry") {
      $0.element("id", text: entry.address)
      $0.element("title", text: entry.title)
      $0.element("updated", text: time(entry.date))
      $0.empty("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
      if let summary = entry.summary { $0.element("summary", text: summary) }
    }
  }

  /// The start of the day, month or year in the site's time zone, for the format asks for a moment; a feed that never had an
  /// entry dates from the epoch.
  private func time(_ date: PartialDate?) -> String {
    guard let day = date?.earliest else { return "1970-01-01T00:00:00Z" }
    return Moment(day).map { $0.rfc3339(offsetMinutes: desk.edition.offsetMinutes(day)) } ?? ""
  }

  private var publisherName: String {
    let settings = desk.edition.settings
    return desk.naming.name(of: settings.publisher, on: nil) ?? desk.plain(settings.title)
  }
}
