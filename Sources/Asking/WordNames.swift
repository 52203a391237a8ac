package import Vietnamese

/// What the words of closed lists are called: an officer knows an Ủy ban nhân dân, and no `committee`.
package struct WordNames: Sendable {
  private let lists: [[String]: [String: Bilingual]]

  /// - Parameter lists: the words of each list in its order, and what pages call them.
  package init(_ lists: [[(word: String, name: Bilingual)]] = []) {
    self.lists = Dictionary(
      lists.map { list in
        (list.map(\.word), Dictionary(list.map { ($0.word, $0.name) }) { first, _ in first })
      }
    ) { first, _ in first }
  }

  /// By the word; none where the list is not known.
  func names(of words: [String]) -> [String: Bilingual] { lists[words] ?? [:] }

  /// The word that is meant, itself or by its name, whole or as it begins, with or without marks; nil where several may be.
  func word(meant typed: String, among words: [String]) -> String? {
    if let word = word(called: typed, among: words) { return word }
    let typed = typed.folded
    let begun = words.filter { called($0, among: words).contains { $0.hasPrefix(typed) } }
    return begun.count == 1 ? begun[0] : nil
  }

  /// The word that is called just that, with or without marks; nil where several are.
  package func word(called typed: String, among words: [String]) -> String? {
    let typed = typed.folded
    let whole = words.filter { called($0, among: words).contains(typed) }
    return whole.count == 1 ? whole[0] : nil
  }

  private func called(_ word: String, among words: [String]) -> [String] {
    [word] + (names(of: words)[word].map { [$0.vi.folded, $0.en.folded] } ?? [])
  }
}
