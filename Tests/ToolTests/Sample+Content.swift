import TestSupport

extension Sample {
  /// The smallest content, where the tool looks for it.
  static let content = Dictionary(
    uniqueKeysWithValues: small.map { ("content/" + $0.key, $0.value) })

  /// The settings with another title, which stands on every page.
  static let renamed = settings.replacing("Commendations", with: "Praise")
    .replacing("Biểu dương", with: "Khen ngợi")

  /// A site whose build takes long enough to be cut off: `count` proposals more.
  static func large(_ count: Int) -> [String: String] {
    var all = content
    for number in 0..<count {
      let folder = "content/initiatives/2022/de-xuat-\(number)/"
      all[folder + "record.yaml"] = proposal(
        title: "{vi: Đề xuất \(number), en: Proposal \(number)}")
      all[folder + "vi.md"] = "Nội dung số \(number).\n"
      all[folder + "en.md"] = "Text number \(number).\n"
    }
    return all
  }
}
