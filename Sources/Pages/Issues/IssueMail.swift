internal import Edition
internal import Records
internal import Templates

/// An issue as a mail: markup that survives mail programs, with pictures by their addresses.
struct IssueMail: IssueForm {
  static let template = "bulletin-mail"

  let page: BulletinPage
  /// With their facts and photographs.
  let items: [IssueItemView]
  /// By their titles alone, for a mail must not grow too long.
  let brief: [IssueItemView]
  /// How many are not named at all.
  let rest: Int

  static let shape = Shape<IssueMail>(
    "bulletin-mail", "An issue of the bulletin as a mail",
    Field.issue + Field.letter + [
      .list("items", "The items with their facts") { $0.items },
      .list("brief", "Further items, by their titles") { $0.brief },
      .text("rest", "How many more there are; absent where there are none") { mail in
        mail.rest == 0 ? nil : mail.desk.naming.say(.itemsMore, String(mail.rest))
      },
    ])
}

/// An issue on paper, with its photographs beside it.
struct IssuePaper: IssueForm {
  static let template = "bulletin-paper"

  let page: BulletinPage
  let items: [IssueItemView]

  static let shape = Shape<IssuePaper>(
    "bulletin-paper", "An issue of the bulletin on paper, as PDF or for a word processor",
    Field.issue + Field.letter + [
      .text("description", "One sentence on what is in it") {
        $0.page.record.description(in: $0.desk.naming)
      },
      .list("items", "The items in reading order") { $0.items },
    ])
}

/// What the press takes from an issue, on one page.
struct PressSheet: IssueForm {
  static let template = "bulletin-press"

  let page: BulletinPage
  let items: [IssueItemView]
  let pictures: [PressPictureView]

  static let shape = Shape<PressSheet>(
    "bulletin-press", "What the press takes from an issue, on one page",
    Field.issue + [
      .list("items", "Facts to be quoted, with where they stand") { $0.items },
      .list("pictures", "Photographs to be printed") { $0.pictures },
    ])
}

/// A photograph that the press may print, by its address.
struct PressPictureView: View {
  let figure: FigureView

  static let shape = Shape<PressPictureView>(
    "press-picture", "A photograph that the press may print",
    [
      .view("figure", "The photograph") { $0.figure },
      .text("address", "Where its largest size is") { picture in
        Link.published(picture.figure.sizes.full.path, base: picture.base).absolute
      },
    ])

  private var base: String { figure.desk.edition.settings.base }
}
