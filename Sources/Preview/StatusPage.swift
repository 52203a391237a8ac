internal import Stages
internal import Status
internal import Vietnamese

extension PreviewSite {
  /// What waits for an editor, as `status` tells it.
  package var status: Answer {
    let proof = desk.sight().proof
    guard let (registry, moment) = proof.records else {
      return .text(503, BarWords.nothing[language])
    }
    let status = Status(of: registry, at: moment, history: GitHistory.text)
    let page = OwnPage(
      language: language, title: BarWords.status,
      body: """
        <body id="bar" class="alone"><h1>\(BarWords.status[language])</h1>\
        <pre>\(status.text(in: language, isWhole: true, called: proof.titles))</pre></body>
        """)
    return Answer(200, [.type("text/html; charset=utf-8"), .notKept], body: page.bytes)
  }
}
