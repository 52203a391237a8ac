internal import Attesting
internal import Data
internal import Edition
internal import Pages
internal import Records
internal import Templates
internal import Vietnamese

/// The page of the open data: what there is, how much, in which formats, under which licence, how to cite it.
struct DataPage: PageView {
  static let template = "data"

  let data: OpenData
  /// Nil where the site cannot be taken along.
  let portable: PortableSite?
  /// Whether the site has a list of its files for others to prove.
  let attests: Bool
  let desk: PageDesk

  static let shape = Shape<DataPage>(
    "data", "The page of the open data: what there is, how much, in which formats, how to cite it",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(Register.data) },
      .text("summary", "A sentence or two on what it is") { $0.desk.say(Register.data.summary) },
      .view("day", "The day as of which the data are") { $0.day },
      .view("licence", "The licence of the data") { $0.desk.common.licence },
      .text("citation", "How to cite the data") { $0.citation },
      .link("dictionary", "What every column means") { $0.desk.address(.dictionary) },
      .link("statistics", "The page of the statistics") {
        $0.desk.address(.register(.statistics))
      },
      .link("feeds", "The page with the addresses of all feeds") {
        $0.desk.address(.feeds(page: 1))
      },
      .view("portable", "The whole site as one file; absent where there is none") { page in
        page.portable.map { PortableSiteView(site: $0, desk: page.desk) }
      },
      .link("package", "The Frictionless data package") { _ in Link.file(DataPath.package) },
      .link("csvw", "The CSVW metadata") { _ in Link.file(DataPath.csvw) },
      .link("catalogue", "The DCAT catalogue") { _ in Link.file(DataPath.catalogue) },
      .link("manifest", "Each file with its SHA-256, and each record; absent in a preview") {
        $0.attests ? Link.file(SiteManifest.path) : nil
      },
      .flag("hasRecordFiles", "Whether each record is a JSON file of its own") {
        $0.desk.edition.publish.recordJSON
      },
      .view("example", "The data of one record, as an example; absent where none has a file") {
        $0.example
      },
      .flag("hasChoiceTables", "Whether a list by one choice is a table of its own") {
        $0.desk.edition.publish.choiceTables
      },
      .list("groups", "Records, vocabularies, statistics") { $0.groups },
    ])

  private var day: DayView? { desk.edition.newest.map { desk.day($0) } }

  private var citation: String {
    let settings = desk.edition.settings
    let publisher = desk.naming.name(of: settings.publisher, on: nil)
    let title = desk.naming.say(.openData, settings.title[desk.language])
    let parts = [title, publisher, desk.edition.newest?.short(desk.language)].compactMap { $0 }
    return (parts + [desk.url(.register(.data))]).joined(separator: ". ")
  }

  private var example: LinkView? {
    desk.registry.initiatives.all.newestFirst.first.flatMap { initiative in
      desk.data(of: initiative.key).map { file in
        LinkView(
          title: desk.text(initiative.title), href: file, isSample: initiative.header.isSample)
      }
    }
  }

  private var groups: [DataGroupView] {
    [
      DataGroupView(
        id: "records", title: desk.say(.dataRecords),
        sets: views(of: data.records)),
      DataGroupView(
        id: "vocabularies", title: desk.say(.dataVocabularies),
        sets: views(of: data.vocabularies)),
      DataGroupView(
        id: "statistics", title: desk.say(Register.statistics), sets: views(of: data.statistics)),
    ]
  }

  private func views(of sets: [Dataset]) -> [DataSetView] {
    sets.map { DataSetView($0, in: data, at: desk) }
  }

  var facts: PageFacts {
    var facts = PageFacts(.data, at: desk)
    facts.updated = desk.edition.newest
    facts.about = data.records.map { $0.schema(at: desk) }
    return facts
  }
}

struct DataGroupView: View {
  let id: String
  let title: String
  let sets: [DataSetView]

  static let shape = Shape<DataGroupView>(
    "data-group", "Tables of one sort: records, vocabularies, statistics",
    [
      .text("id", "The id, for anchors") { $0.id },
      .text("title", "The title") { $0.title },
      .list("sets", "The tables") { $0.sets },
    ])
}
