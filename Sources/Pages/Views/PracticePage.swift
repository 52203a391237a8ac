internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What a unit reported: what was hard, what it did, what others can take up.
struct PracticePage: RecordPage {
  static let template = "practice"

  let record: Practice
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<PracticePage>(
    "practice", "What a unit reported: what was hard, what it did, what others can take up",
    [
      .frame,
      .html("title", "The title") { HTML.prose($0.record.title(in: $0.desk.naming)) },
      .view("unit", "The unit") {
        UnitLinkView($0.record.unit, on: $0.record.period.to ?? $0.record.period.from, at: $0.desk)
      },
      .text("period", "From when to when") { $0.desk.naming.period($0.record.period) },
      .list("difficulties", "What was hard") { $0.paragraphs($0.record.difficulties) },
      .list("solutions", "What was done") { $0.paragraphs($0.record.solutions) },
      .list("goodPractices", "What others can take up") { $0.paragraphs($0.record.goodPractices) },
      .list("shortcomings", "The errors of practice that were found and put right") { page in
        page.record.shortcomings.map { ShortcomingView(shortcoming: $0, desk: page.desk) }
      },
      .view("shortcomingTotal", "Their sum, where there are several") { page in
        page.record.shortcomings.count > 1
          ? ShortcomingTotalView(of: page.record, page.record.shortcomings, at: page.desk) : nil
      },
      .story,
      .notes,
    ])

  private func paragraphs(_ texts: [LocalText]) -> [ParagraphView] {
    texts.map { ParagraphView(text: desk.text($0)) }
  }

  var facts: PageFacts {
    PageFacts(
      of: self, title: record.title(in: desk.naming),
      description: record.goodPractices.first.map(desk.plain))
  }
}

struct ParagraphView: View {
  let text: HTML

  static let shape = Shape<ParagraphView>(
    "paragraph", "A paragraph",
    [
      .html("text", "The words") { $0.text }
    ])
}

extension Practice: Paged {
  typealias OwnView = PracticePage

  func say(in sides: inout Sides) {
    sides.line(.prose(title(in: sides.desk.naming)))
    let parts = [
      (Word.difficulties, difficulties),
      (Word.solutions, solutions),
      (Word.goodPractices, goodPractices),
    ]
    for (words, texts) in parts where !texts.isEmpty {
      sides.heading(words)
      for text in texts { sides.text(nil, text) }
    }
    sides.list(.shortcomings, shortcomings) { $0.say($1) }
  }
}

extension Sides {
  /// The sort of error, then the figures: they are said in both languages even where the words are not.
  fileprivate mutating func say(_ shortcoming: Practice.Shortcoming) {
    text(nil, shortcoming.text)
    let figures = [(Word.found, shortcoming.found), (.putRight, shortcoming.corrected.value)]
    for (word, figure) in figures { line(word, .text(Number.print(figure, desk.language))) }
  }
}
