internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One article of a document and all that rests on it, by kind and year.
struct ProvisionPage: PageView {
  static let template = "provision"

  let provision: Provision
  let desk: PageDesk

  static let shape = Shape<ProvisionPage>(
    "provision", "One article of a document and all that rests on it, by kind and year",
    [
      .frame,
      .html("title", "The number and what the article is called") { HTML.prose($0.title) },
      .view("document", "The document") { CitationView(document: $0.document, desk: $0.desk) },
      .html("documentTitle", "The title of the document") { $0.desk.text($0.document.title) },
      .view("standing", "Not yet or no longer in force; absent otherwise") {
        $0.document.standing(at: $0.desk)
      },
      .flag("isReworded", "Whether the title is the editors’ and not the document’s own") {
        !$0.provision.article.isVerbatim
      },
      .text("total", "How many records rest on it; absent where only titles and forms do") {
        $0.total
      },
      .list("kinds", "What rests on it, kind by kind") { page in
        CitedByKindView.all(page.provision.records, most: 50, at: page.desk)
      },
      .list("forms", "The titles and forms it lays down") { page in
        page.provision.forms.map { page.link(to: $0) }
      },
      .list("siblings", "The other articles of the document that something rests on") {
        $0.siblings
      },
      .view("feed", "The Atom feed; absent where no record rests on it") { page in
        page.total.map { _ in FeedLinkView(.provision(page.provision.key), at: page.desk) }
      },
      .link("csv", "All that rests on it as CSV; absent where the site has no such table") {
        $0.desk.edition.publish.choiceTables ? Link.file(DataPath.csv($0.provision.key)) : nil
      },
    ])

  private var document: Document { provision.document }

  private var title: String {
    let number = desk.naming.say(.article, provision.article.number.value)
    return "\(number). \(desk.plain(provision.article.title))"
  }

  private var total: String? {
    let count = provision.records.count
    return count > 0 ? desk.naming.count(count, .recordsResting) : nil
  }

  private var siblings: [LinkView] {
    desk.edition.provisions(of: document).filter { $0.key != provision.key }.map {
      LinkView(
        title: .text(desk.naming.say(.article, $0.article.number.value)),
        href: desk.address(.provision($0.key)), isSample: false)
    }
  }

  /// To those who hold the title, or were commended in the form; nobody did where the register has no such choice.
  private func link(to form: Form) -> FormLinkView {
    let choice: Facet = form.category == .title ? .title(form.id.raw) : .form(form.id.raw)
    let count = desk.edition.listing(.commendations, in: desk.language)?.count(choice) ?? 0
    return FormLinkView(
      title: desk.text(form.label),
      href: count > 0 ? desk.address(.register(.commendations, choice, page: 1)) : nil)
  }

  var facts: PageFacts {
    let whole = desk.naming.citation(of: document, article: provision.article.number.value)
    var facts = PageFacts(
      .provision(provision.key), title: "\(whole): \(desk.plain(provision.article.title))",
      description: total.map { desk.naming.say(.provisionDescription, whole, $0) },
      below: .documents,
      at: desk)
    facts.crumb = desk.naming.say(.article, provision.article.number.value)
    facts.trail.append((desk.naming.label(of: document), .record(document.key)))
    facts.isSample = document.header.isSample
    facts.updated = desk.edition.latest(provision.dates)
    facts.feeds = total == nil ? [] : [.provision(provision.key)]
    facts.about = [SchemaOrg(desk).legislation(provision)]
    return facts
  }
}

/// A title or a form, and those who have it.
struct FormLinkView: View {
  let title: HTML
  let href: Link?

  static let shape = Shape<FormLinkView>(
    "form-link", "A title or a form of commendation",
    [
      .html("title", "What it is called") { $0.title },
      .link("href", "Those who have it; absent where nobody does") { $0.href },
    ])
}

/// The records of one kind that rest on a document or an article.
struct CitedByKindView: View {
  let group: CitedByKind
  let most: Int
  let desk: PageDesk

  static let shape = Shape<CitedByKindView>(
    "cited-by-kind", "The records of one kind that rest on a document or an article",
    [
      .text("id", "The id, for anchors") { "_\($0.group.kind.rawValue)" },
      .text("title", "The kind") { $0.title },
      .text("count", "How many there are") { view in
        Number.print(view.group.records.count, view.desk.language)
      },
      .list("years", "How many of each year, the newest first") { view in
        view.group.years.map { year in
          YearCountView(
            year: String(year.year), count: Number.print(year.count, view.desk.language))
        }
      },
      .text("yearOf", "What the year is that of, where that could be another") { view in
        view.group.kind == .initiative ? view.desk.say(.submittedIn) : nil
      },
      .list("rows", "The newest") { $0.rows },
      .text("left", "How many of how many are shown; absent where all are") { $0.left },
    ])

  static func all(_ records: [CitedBy], most: Int, at desk: PageDesk) -> [CitedByKindView] {
    records.byKind.map { CitedByKindView(group: $0, most: most, desk: desk) }
  }

  /// In the plural, where the kind has a register of its own.
  private var title: String {
    guard let register = RecordKey(group.kind, "").register, register.kind == group.kind else {
      return desk.say(group.kind)
    }
    return desk.say(register)
  }

  private var rows: [RowView] {
    group.records.prefix(most).compactMap { cited in
      desk.row(cited.record)?.short(on: cited.recency.map { desk.day($0.date) })
    }
  }

  private var left: String? {
    guard group.records.count > most else { return nil }
    return desk.naming.say(
      .newestOf, Number.print(most, desk.language),
      Number.print(group.records.count, desk.language))
  }
}

struct YearCountView: View {
  let year: String
  let count: String

  static let shape = Shape<YearCountView>(
    "year-count", "How many of a year",
    [
      .text("year", "The year") { $0.year },
      .text("count", "How many") { $0.count },
    ])
}

extension RowView {
  /// What it is, when, and whether it still stands: enough where hundreds stand below each other.
  fileprivate func short(on other: DayView?) -> RowView {
    RowView(
      title: title, href: href, day: day ?? other, badge: badge, facts: [], summary: nil,
      isSample: isSample)
  }
}
