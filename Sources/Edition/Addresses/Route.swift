package import Records
package import Vietnamese

/// One page of the site, whatever its language: both languages of a page share the route, and so find each other.
package enum Route: Hashable, Sendable {
  case home
  case register(Register, Facet?, page: Int)
  case record(RecordKey)
  case decision(DecisionKey)
  /// An article of a document, and who relies on it.
  case provision(ProvisionKey)
  case search
  /// A record in both languages at once; one page, at its Vietnamese address.
  case sideBySide(RecordKey)
  /// What a record said before.
  case history(RecordKey)
  /// What changed on all pages.
  case changes(page: Int)
  /// What every column of the open data means.
  case dictionary
  /// The addresses of all feeds.
  case feeds(page: Int)
  case notFound

  package static func register(_ register: Register) -> Route {
    .register(register, nil, page: 1)
  }

  /// Relative to the site's root, `vi/de-xuat/cap-phep-so/`; folders end in `/`.
  package func path(in wanted: Language) -> String {
    let language = isOfBoth ? .vi : wanted
    // One buffer: a page has some thirty addresses.
    var path = ""
    path.reserveCapacity(64)
    path += language.rawValue
    path += "/"
    append(to: &path, in: language)
    return path
  }

  private var isOfBoth: Bool { if case .sideBySide = self { true } else { false } }

  /// Where a reader of neither language is sent: to the choice of languages, or to the language of the record.
  package var undecidedPath: String { self == .home ? "" : path(in: .vi) }

  /// The file behind the address: folders have an `index.html`.
  package func file(in language: Language) -> String {
    let path = path(in: language)
    return path.utf8.last == UInt8(ascii: "/") ? path + "index.html" : path
  }

  /// The page of a record whose file that may be; whether there is such a record, others know. Nil for all other files.
  package static func ofRecord(_ file: String) -> (route: Route, language: Language)? {
    var parts = file.split(separator: "/")[...]
    guard parts.popLast() == "index.html",
      let language = parts.popFirst().flatMap({ Language(rawValue: String($0)) })
    else { return nil }
    let isOfBoth = parts.last == PathWord.sideBySide[language][...]
    if isOfBoth { parts.removeLast() }
    guard let name = parts.popLast() else { return nil }
    let folder = parts.map { $0 + "/" }.joined()
    return Kind.allCases.lazy.map { RecordKey($0, String(name)) }
      .filter { $0.hasPage && $0.register?.folder[language] ?? "" == folder }
      .map { (isOfBoth ? .sideBySide($0) : .record($0), language) }
      .first { $0.0.file(in: language) == file }
  }

  private func append(to path: inout String, in language: Language) {
    switch self {
    case .home: break
    case .register(let register, let facet, let page):
      path += register.folder[language]
      if let facet { path += facet.path(in: language) }
      path += PathWord.page(page, language)
    case .record(let key): key.append(to: &path, in: language)
    case .decision(let key):
      path += Register.commendations.folder[language]
      path += "\(PathWord.decision[language])/\(key.slug)/"
    case .provision(let key):
      RecordKey(.document, key.document.raw).append(to: &path, in: language)
      path += key.slug + "/"
    case .search: path += PathWord.search[language] + "/"
    case .sideBySide(let key):
      key.append(to: &path, in: language)
      path += PathWord.sideBySide[language] + "/"
    case .history(let key):
      key.append(to: &path, in: language)
      path += PathWord.history[language] + "/"
    case .changes(let page):
      path += PathWord.changes[language] + "/" + PathWord.page(page, language)
    case .dictionary:
      path += Register.data.folder[language] + PathWord.dictionary[language] + "/"
    case .feeds(let page):
      path += PathWord.feeds[language] + "/" + PathWord.page(page, language)
    case .notFound: path += "404.html"
    }
  }
}

/// The words that addresses are made of beside ids.
package enum PathWord {
  static let page = Bilingual(vi: "trang", en: "page")
  package static let sideBySide = Bilingual(vi: "song-ngu", en: "side-by-side")
  static let decision = Bilingual(vi: "quyet-dinh", en: "decision")
  static let dictionary = Bilingual(vi: "tu-dien", en: "dictionary")
  static let search = Bilingual(vi: "tim-kiem", en: "search")
  static let feeds = Bilingual(vi: "nguon-tin", en: "feeds")
  static let history = Bilingual(vi: "lich-su", en: "history")
  static let changes = Bilingual(vi: "thay-doi", en: "changes")

  /// The first page of a list is the list itself.
  static func page(_ number: Int, _ language: Language) -> String {
    number > 1 ? "\(page[language])/\(number)/" : ""
  }
}

/// The lists that the menu leads to. Each has a folder of its own in each language.
package enum Register: String, CaseIterable, Hashable, Sendable {
  case bulletins, initiatives, commendations, officials, units, documents, practices, lessons,
    obstacles
  case implementation, plans, consultations, articles, corrections, statistics, data

  package var folder: Bilingual {
    switch self {
    case .bulletins: Bilingual(vi: "ban-tin/", en: "bulletins/")
    case .initiatives: Bilingual(vi: "de-xuat/", en: "initiatives/")
    case .commendations: Bilingual(vi: "khen-thuong/", en: "commendations/")
    case .officials: Bilingual(vi: "can-bo/", en: "officials/")
    case .units: Bilingual(vi: "don-vi/", en: "units/")
    case .documents: Bilingual(vi: "van-ban/", en: "documents/")
    case .practices: Bilingual(vi: "cach-lam-hay/", en: "practices/")
    case .lessons: Bilingual(vi: "bai-hoc/", en: "lessons/")
    case .obstacles: Bilingual(vi: "vuong-mac/", en: "obstacles/")
    case .implementation: Bilingual(vi: "trien-khai/", en: "implementation/")
    case .plans: Bilingual(vi: "ke-hoach/", en: "plans/")
    case .consultations: Bilingual(vi: "lay-y-kien/", en: "consultations/")
    case .articles: Bilingual(vi: "bai-viet/", en: "articles/")
    case .corrections: Bilingual(vi: "dinh-chinh/", en: "corrections/")
    case .statistics: Bilingual(vi: "thong-ke/", en: "statistics/")
    case .data: Bilingual(vi: "du-lieu/", en: "data/")
    }
  }
}
