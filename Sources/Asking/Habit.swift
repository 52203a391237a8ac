package import Writing

/// What the records of one kind usually say, as far as those show that are there.
package struct Habit: Sendable {
  private let samples: [Draft.Value]

  package init(_ drafts: [Draft]) { samples = drafts.map { .map($0.fields) } }

  /// Whether most of those that could say something under a key do.
  func isUsual(_ key: String, in way: [String]) -> Bool {
    let maps = way.reduce(samples) { values, key in values.flatMap { $0.values(of: key) } }
    let those = maps.count { !$0.values(of: key).isEmpty }
    return those * 2 > maps.count
  }
}

extension Draft.Value {
  /// What stands under a key; of a list each of its items.
  fileprivate func values(of key: String) -> [Draft.Value] {
    switch self {
    case .map(let fields): fields.filter { $0.key == key }.flatMap { $0.value.apart }
    case .list(let items): items.flatMap { $0.values(of: key) }
    case .text: []
    }
  }

  private var apart: [Draft.Value] { if case .list(let items) = self { items } else { [self] } }
}
