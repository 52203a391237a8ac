/// A list or map of which the end has not come yet.
struct YAMLFrame {
  /// A map with more keys than this is no longer looked through from its start.
  private static let few = 16

  let isMap: Bool
  let mark: Mark
  var items: [Yaml] = []
  private(set) var entries: [Yaml.Entry] = []
  /// A key that waits for its value; its text is nil when it could not be a key.
  var key: (text: String?, mark: Mark)?
  private var index: [String: Int] = [:]

  init(isMap: Bool, mark: Mark) {
    self.isMap = isMap
    self.mark = mark
  }

  mutating func append(_ entry: Yaml.Entry) {
    if entries.count == YAMLFrame.few {
      for (place, earlier) in entries.enumerated() { index[earlier.key] = place }
    }
    if entries.count >= YAMLFrame.few { index[entry.key] = entries.count }
    entries.append(entry)
  }

  func entry(_ key: String) -> Yaml.Entry? {
    entries.count > YAMLFrame.few
      ? index[key].map { entries[$0] } : entries.first { $0.key == key }
  }
}
