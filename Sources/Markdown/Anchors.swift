internal import Vietnamese

/// The ids of the headings of one text, in order and each used once.
struct Anchors {
  private let language: Language
  private(set) var ids: [String] = []
  private var taken: Set<String> = []
  /// The last number given to a text that stands more than once.
  private var counts: [String: Int] = [:]

  init(language: Language) { self.language = language }

  /// “Mục tiêu” is `muc-tieu`, the second one `muc-tieu-2`.
  mutating func add(_ heading: String) -> String {
    let slug = heading.slug
    let base = slug.isEmpty ? (language == .vi ? "muc" : "section") : slug
    var id = base
    while !taken.insert(id).inserted {
      let count = counts[base, default: 1] + 1
      counts[base] = count
      id = "\(base)-\(count)"
    }
    ids.append(id)
    return id
  }

  func contains(_ id: String) -> Bool { taken.contains(id) }

  func nearest(to id: String) -> String? { Vietnamese.nearest(to: id, among: ids) }
}
