internal import Edition
internal import Records
internal import Vietnamese

/// A work with the page that publishes it, in one language: what every form of citation is written from.
struct CitedPage {
  let work: CitedWork
  let naming: Naming
  let route: Route
  let updated: PartialDate?

  var language: Language { naming.language }
  var url: String { naming.edition.settings.base + route.path(in: language) }
  var site: String { naming.plain(naming.edition.settings.title) }
  var publisher: String? { naming.name(of: naming.edition.settings.publisher, on: nil) }

  /// For a footnote, without the day of access, which the reader adds: “Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của
  /// Chính phủ quy định về …. Ủy ban nhân dân … công bố tại …, cập nhật …. https://…”.
  var footnote: String {
    ([author, named, state, publication].compactMap { $0 } + [url])
      .joined(separator: ". ")
  }

  /// In Vietnamese an instrument names its author itself.
  private var author: String? {
    language == .vi && (work.instrument != nil || work.sort == .law) ? nil : work.author
  }

  /// In Vietnamese what an instrument is about goes on in the same sentence; what a decision gave is a title of ours.
  private var named: String? {
    guard let instrument = work.instrument else { return work.title }
    guard let subject = work.subject else {
      return [instrument, work.title].compactMap { $0 }.joined(separator: ". ")
    }
    return language == .vi ? "\(instrument) \(subject)" : "\(instrument), \(work.title ?? "")"
  }

  private var publication: String {
    let whole = publisher.map { naming.say(.publishedHere, $0, site) } ?? site
    return updated.map { naming.say(.siteUpdated, whole, $0.short(language)) } ?? whole
  }

  /// Title and number in one line, for programs that keep a title and nothing like it.
  var wholeTitle: String { named ?? "" }

  /// A sentence of where it stands.
  var state: String? { work.state?.withCapital }

  /// What programs have no field for: where it stands, and that it is published here and not issued.
  var notes: String {
    [state, publication].compactMap { $0 }.joined(separator: ". ")
  }
}

extension String {
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
