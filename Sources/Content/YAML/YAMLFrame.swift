/// A list or map of which the end has not come yet.
struct YAMLFrame {
  /// A map with more keys than this is no longer looked through from its start.
  private static let few = 16

  let isMap: Bool
  /// Between braces.
  let isFlow: Bool
  let mark: Mark
  /// A key in it was a slip of the pen, so that nothing can be said of the others.
  var isBroken = false
  var items: [Yaml] = []
  private(set) var entries: [Yaml.Entry] = []
  /// A key that waits for its value; its text is nil when it could not be a key.
  var key: (text: String?, mark: Mark)?
  private var index: [String: Int] = [:]

  init(isMap: Bool, isFlow: Bool = false, mark: Mark) {
    self.isMap = isMap
    self.isFlow = isFlow
    self.mark = mark
  }

  mutating func append(_ entry: Yaml.Entry) {
    if entries.count == YAMLFrame.few {
      for (place, earlier) in entries.enumerated() { index[earlier.key] = place }
    }
    if entries.count >= YAMLFrame.few { index[entry.key] = entries.count }
    entries.append(entry)
  }

  mutating func replaceLast(_ value: Yaml) {
    guard let last = entries.popLast() else { return }
    entries.append(Yaml.Entry(key: last.key, keyMark: last.keyMark, value: value))
  }

  func entry(_ key: String) -> Yaml.Entry? {
    entries.count > YAMLFrame.few
      ? index[key].map { entries[$0] } : entries.first { $0.key == key }
  }
}
