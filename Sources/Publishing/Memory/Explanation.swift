internal import Keeping
package import Vietnamese

/// Why a file was made again, or was not.
package enum Explanation: Sendable {
  /// The site has no such file.
  case unknown
  /// Papers, pictures and the few files that tell of the whole site are looked at in every build.
  case always
  /// Nothing was taken down of it: a first build, or one that forgets.
  case unremembered
  /// What the plan gives it is another: its languages, its day.
  case given
  /// Something it read has changed; what, by name.
  case changed([String])
  /// What stands in the output is not what was written there.
  case altered
  /// So many things it read are what they were.
  case kept(Int)

  package var text: Bilingual {
    switch self {
    case .unknown:
      Bilingual(vi: "trang không có tệp này", en: "the site has no such file")
    case .always:
      Bilingual(
        vi: "tệp này được xem lại ở mỗi lần dựng", en: "this file is looked at in every build")
    case .unremembered:
      Bilingual(
        vi: "được dựng lại: chưa có ghi nhớ nào về tệp này",
        en: "made again: nothing is remembered of it")
    case .given:
      Bilingual(
        vi: "được dựng lại: chỗ của nó trong trang đã khác (ngôn ngữ, ngày cập nhật)",
        en: "made again: its place in the site is another (languages, day of the last change)")
    case .changed(let names): Explanation.changed(names)
    case .altered:
      Bilingual(
        vi: "được dựng lại: tệp trong thư mục trang không còn như khi được ghi",
        en: "made again: the file in the output is not what was written there")
    case .kept(let count):
      Bilingual(
        vi: "giữ nguyên: \(count) thứ mà tệp này đọc đều không đổi",
        en: "not made again: all \(count) things it read are what they were")
    }
  }

  private static let mostNames = 10

  private static func changed(_ names: [String]) -> Bilingual {
    guard !names.isEmpty else {
      return Bilingual(
        vi: "được dựng lại: một thứ nó đọc không còn nữa",
        en: "made again: something it read is no more")
    }
    let told = names.prefix(mostNames).joined(separator: "; ")
    let more = names.count > mostNames ? " …" : ""
    return Bilingual(
      vi: "được dựng lại, vì đã đổi: \(told)\(more)",
      en: "made again, for these have changed: \(told)\(more)")
  }
}

extension Recollection {
  /// - Parameter result: what became of the file.
  func explanation(of path: String, given: UInt64?, _ result: StagedFile) -> Explanation {
    guard let given else { return .always }
    guard let known = self[path] else { return .unremembered }
    if result.isRecalled { return .kept(known.countOfMarks) }
    guard known.given == given else { return .given }
    let names = remembrance.world.names
    var found: [String] = []
    var hasChanged = false
    known.eachMark { number in
      guard isChanged(number) else { return }
      hasChanged = true
      found += names[number, default: []]
    }
    return hasChanged ? .changed(found.sorted()) : .altered
  }
}
