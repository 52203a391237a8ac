internal import Edition
internal import Markdown
internal import Records
internal import Templates
internal import Vietnamese

/// An issue of the bulletin as it is read away from the site: all forms say what its page says.
protocol IssueForm: Templated {
  var page: BulletinPage { get }
}

extension IssueForm {
  var desk: PageDesk { page.desk }
  var address: Link { desk.address(page.record.key) }
}

extension Field where V: IssueForm {
  /// What every form has at its head and foot.
  static var issue: [Field] {
    [
      .text("language", "The language code: vi or en") { $0.desk.language.rawValue },
      .text("siteTitle", "The name of the site") { $0.desk.common.siteTitle },
      .link("home", "The front page of the site") { $0.desk.address(.home) },
      .view("publisher", "Whose site it is") { form in
        form.desk.common.publisher.map { UnitLinkView($0, on: nil, at: form.desk) }
      },
      .text("plainTitle", "The title without marks") { $0.desk.plain($0.page.record.title) },
      .html("title", "The title") { $0.desk.text($0.page.record.title) },
      .text("number", "The number") { $0.page.record.numberInYear },
      .text("period", "From when to when") { $0.desk.naming.period($0.page.record.period) },
      .view("published", "The day of publication") { $0.desk.day($0.page.record.day) },
      .link("address", "The page of the issue") { $0.address },
      .list("figures", "The key figures") { $0.page.figures },
      .view("imprint", "Who stands behind the issue") { $0.page.imprint },
      .list("contacts", "The offices to turn to") { $0.page.contacts },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.page.record.header.isSample || $0.desk.edition.settings.isDemo
      },
    ]
  }

  /// The editors' letter.
  static var letter: [Field] {
    [
      .html("letter", "The letter of the editors, rendered") { form in
        form.page.story.prose.map { HTML(String(decoding: $0.html, as: UTF8.self)) }
      },
      .text("letterLanguage", "Its language, where it is not that of the form") {
        $0.page.story.language == $0.desk.language ? nil : $0.page.story.language.rawValue
      },
    ]
  }
}
