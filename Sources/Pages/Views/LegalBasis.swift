internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A document that a record rests on, to the article.
struct CitationView: View {
  /// "Decree 73/2023/NĐ-CP", with the article before it where one is named.
  let label: HTML
  let title: HTML
  let href: Link
  let issued: DayView
  let isSample: Bool

  static let shape = Shape<CitationView>(
    "citation", "A document that a record rests on, to the article",
    [
      .html("label", "Type and number, with the article before it where one is named") { $0.label },
      .html("title", "The title of the document") { $0.title },
      .link("href", "Its address") { $0.href },
      .view("issued", "The day of issue") { $0.issued },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
    ])
}

extension PageDesk {
  func citation(_ citation: Citation) -> CitationView? {
    guard let document = registry.documents[citation.document] else { return nil }
    return CitationView(
      label: .prose(naming.label(of: document, article: citation.article)),
      title: text(document.title),
      href: .page(Route.record(document.key).path(in: language), fragment: citation.article),
      issued: day(document.issued.value), isSample: document.header.isSample)
  }

  func citations(_ all: [Citation]) -> [CitationView] { all.compactMap(citation) }
}

/// A numbered decision with its date and authority.
struct DecisionView: View {
  let number: HTML
  let day: DayView
  let authority: UnitLinkView?
  let signer: HTML?
  /// The scan, where the record has one.
  let file: Link?
  /// The page that lists all whom the decision commends, where it commends several.
  let shared: Link?

  static let shape = Shape<DecisionView>(
    "decision", "A numbered decision with its date and authority",
    [
      .html("number", "The number of the decision") { $0.number },
      .view("day", "The day") { $0.day },
      .view("authority", "Who decided") { $0.authority },
      .html("signer", "Who signed") { $0.signer },
      .link("file", "The scanned decision") { $0.file },
      .link("shared", "The page of all whom the decision commends, where it commends several") {
        $0.shared
      },
    ])
}

extension PageDesk {
  func decision(_ decision: Decision, of record: RecordKey) -> DecisionView {
    let key = DecisionKey(decision)
    let isShared = relations.commendationsOfDecision[key].count > 1
    return DecisionView(
      number: .prose(decision.number.value), day: day(decision.on.value),
      authority: unit(decision.by, on: decision.on.value), signer: decision.signer.map(text),
      file: decision.file.map { .file(MediaAddress.path(of: $0.value, in: record)) },
      shared: isShared ? address(.decision(key)) : nil)
  }
}
