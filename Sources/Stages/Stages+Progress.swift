internal import Progress
internal import Vietnamese

extension Stages {
  /// Tells whoever waits that an arrow begins.
  func begin(_ arrow: Arrow, of steps: Int = 0) { options.progress?.begin(arrow.name, of: steps) }

  /// What a run is at, in the words of those who wait.
  enum Arrow {
    case read, law, texts, plan

    fileprivate var name: Bilingual {
      switch self {
      case .read: Bilingual(vi: "đọc hồ sơ", en: "reading records")
      case .law: Bilingual(vi: "đối chiếu hồ sơ", en: "holding records against each other")
      case .texts: Bilingual(vi: "xem bài viết", en: "looking through texts")
      case .plan: Bilingual(vi: "lập danh sách trang", en: "planning pages")
      }
    }
  }
}
