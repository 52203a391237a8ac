internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// One page of a register: the choices by which it can be narrowed, and up to fifty entries.
struct RegisterPage: PageView {
  static let template = "register"

  let listing: Listing
  /// The choice the page is narrowed to; nil for the whole register.
  let facet: Facet?
  let number: Int
  let desk: PageDesk

  static let shape = Shape<RegisterPage>(
    "register",
    "One page of a register: the choices by which it can be narrowed, and up to fifty entries",
    [
      .frame,
      .text("title", "The title") { $0.desk.say($0.register) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say($0.register.summary) },
      .text("total", "How many entries") { $0.desk.naming.count($0.total, .entries) },
      .html("narrowed", "The choice the list is narrowed to") { $0.narrowed },
      .link("whole", "The whole register") { $0.desk.address(.register($0.register)) },
      .list("facets", "The ways of narrowing") { $0.facets },
      .flag("isByDate", "Newest first, so that another order can be asked for") {
        $0.register.isByDate
      },
      .view("feed", "The Atom feed of exactly this list") { FeedLinkView($0.feed, at: $0.desk) },
      .list("groups", "The entries, under index letters where there are any") {
        RowGroupView.groups(of: $0.listing.entries($0.facet, page: $0.number), at: $0.desk)
      },
      .view("pages", "The way to the other pages; absent where there is one page") {
        PagerView($0.register, $0.facet, $0.number, of: $0.total, at: $0.desk)
      },
      .link("csv", "All that is listed as CSV") {
        DataPath.csv($0.register, $0.facet).map { Link.file($0) }
      },
    ])

  private var register: Register { listing.register }
  private var total: Int { listing.count(facet) }
  private var feed: Feed { .register(register, facet) }
  private var narrowed: HTML? { facet.map { .prose(desk.naming.label($0)) } }

  private var facets: [FacetGroupView] {
    FacetPanel.all(of: listing, at: desk).map { $0.view(current: facet) }
  }

  var facts: PageFacts {
    var facts = PageFacts(of: register, facet, number: number, at: desk)
    facts.feeds = [feed]
    facts.scripts = listing.dimensions.isEmpty ? [] : [.registerRows, .register]
    return facts
  }
}

struct RowGroupView: View {
  let title: String?
  let id: String?
  let rows: [RowView]

  static let shape = Shape<RowGroupView>(
    "row-group", "Entries under one letter",
    [
      .text("title", "The index letter") { $0.title },
      .text("id", "The id, for anchors") { $0.id },
      .list("rows", "The entries") { $0.rows },
    ])
}

extension RowGroupView {
  /// Rows under the index letter of each, where the register has letters.
  static func groups(of entries: [Listing.Entry], at desk: PageDesk) -> [RowGroupView] {
    var groups: [(letter: String?, rows: [RowView])] = []
    for entry in entries {
      guard let row = desk.row(entry.key) else { continue }
      if groups.last?.letter != entry.letter || groups.isEmpty {
        groups.append((entry.letter, []))
      }
      groups[groups.count - 1].rows.append(row)
    }
    return groups.map { group in
      RowGroupView(
        title: group.letter, id: group.letter.map { Facet.slug(ofLetter: $0) }, rows: group.rows)
    }
  }
}
