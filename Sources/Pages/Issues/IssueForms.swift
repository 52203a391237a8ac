package import Edition
internal import Outputs
package import Records
internal import Templates
package import Vietnamese

/// The forms of one issue in one language, each made when it is asked for.
package struct IssueForms: Sendable {
  package let language: Language
  package let issue: Bulletin
  let page: BulletinPage
  private let press: Press

  /// - Parameter press: one of a site that is read away from itself.
  package init(of issue: Bulletin, in language: Language, by press: Press) {
    self.language = language
    self.issue = issue
    self.press = press
    let desk = press.desk(language)
    let (story, _) = press.stories.story(of: issue, in: language)
    page = BulletinPage(record: issue, story: story, desk: desk)
  }

  package var countOfItems: Int { items(.site).count }

  private func items(_ pictures: IssueItemView.Pictures) -> [IssueItemView] {
    issue.items.compactMap {
      IssueItemView(RecordKey($0), of: issue, pictures: pictures, at: page.desk)
    }
  }

  /// - Parameters:
  ///   - whole: how many items are told with their facts.
  ///   - named: how many more by their titles.
  package func mail(whole: Int, named: Int) -> [UInt8] {
    let items = items(.site)
    let brief = items.dropFirst(whole).prefix(named)
    return bytes(
      IssueMail(
        page: page, items: Array(items.prefix(whole)), brief: Array(brief),
        rest: max(0, items.count - whole - brief.count)))
  }

  package var paper: [UInt8] { bytes(IssuePaper(page: page, items: items(.beside))) }

  /// - Parameters:
  ///   - facts: how many items are told.
  ///   - photographs: how many may be named.
  package func pressSheet(facts: Int, photographs: Int) -> [UInt8] {
    bytes(
      PressSheet(
        page: page, items: Array(items(.site).prefix(facts)),
        pictures: Array(pressPictures.prefix(photographs))))
  }

  /// The files that the paper shows, by the paths it names.
  package var pictures: Set<String> {
    Set(items(.beside).compactMap { $0.photo?.rendition.path })
  }

  private var pressPictures: [PressPictureView] {
    issue.items.map(RecordKey.init).flatMap { key in
      (page.desk.registry.header(of: key)?.media ?? []).map { media in
        PressPictureView(figure: FigureView(media, of: key, isFirst: false, at: page.desk))
      }
    }
  }

  private func bytes<Form: IssueForm>(_ form: Form) -> [UInt8] {
    var output = Output()
    press.looks[language][Form.self].render(
      form, links: press.links(from: Route.record(issue.key).file(in: language)), into: &output)
    return output.bytes
  }
}
