internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What was learnt from proposals, the newest proposal first.
struct LessonsPage: PageView {
  static let template = "lessons"

  let number: Int
  let desk: PageDesk

  static let shape = Shape<LessonsPage>(
    "lessons", "What was learnt from proposals, the newest proposal first",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.lessons) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say(Register.lessons.summary) },
      .list("initiatives", "The initiatives from which something was learnt") { $0.initiatives },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView($0.turn, .lessons, nil, at: $0.desk)
      },
      .link("csv", "All lessons as CSV") { _ in Link.file(DataPath.lessons) },
    ])

  private var initiatives: [LessonsView] {
    desk.edition.lessons[paging.range(of: number)].map { LessonsView(initiative: $0, desk: desk) }
  }

  private var paging: Paging { desk.edition.lessonPaging }
  private var turn: Paging.Turn { paging.turn(at: number) }

  var facts: PageFacts { PageFacts(.lessons, page: number, turn.place, at: desk) }
}

/// What was learnt from one proposal.
struct LessonsView: View {
  let initiative: Initiative
  let desk: PageDesk

  static let shape = Shape<LessonsView>(
    "lessons-of-initiative", "What was learnt from one proposal",
    [
      .view("initiative", "The initiative") { $0.initiative.link(at: $0.desk) },
      .view("standing", "Where the proposal stands") { $0.initiative.badge(at: $0.desk) },
      .list("fields", "The fields of policy") { $0.initiative.fieldLinks(at: $0.desk) },
      .list("lessons", "What was learnt, a paragraph each") { view in
        view.initiative.lessons.map { ParagraphView(text: view.desk.text($0)) }
      },
    ])
}
