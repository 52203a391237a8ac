internal import Edition
package import Records
package import Templates
internal import Vietnamese

/// A link with the words it carries.
package struct LinkView: View {
  let title: HTML
  let href: Link
  let isSample: Bool

  package init(
    title: HTML, href: Link, isSample: Bool
  ) {
    self.title = title
    self.href = href
    self.isSample = isSample
  }

  package static let shape = Shape<LinkView>(
    "link",
    "A link with the words it carries",
    [
      .html("title", "The title") { $0.title },
      .link("href", "Its address") { $0.href },
      .flag("isSample", "Whether it leads to something made up for the demonstration") {
        $0.isSample
      },
    ])
}

extension LinkView {
  init(_ title: HTML, to record: some Record, at desk: PageDesk) {
    self.init(
      title: title, href: desk.address(record.key), isSample: record.header.isSample)
  }

  /// A record by what it is called where all kinds stand side by side; nil when it may not be read.
  package init?(to key: RecordKey, at desk: PageDesk) {
    guard let title = desk.naming.title(of: key) else { return nil }
    self.init(
      title: .prose(title), href: desk.address(key),
      isSample: desk.registry.header(of: key)?.isSample ?? false)
  }
}
