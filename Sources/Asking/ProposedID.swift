internal import Vietnamese
package import Writing

extension Draft {
  /// From its title, its name or its number; where it has none, from what it is of, for whom and when. Empty where nothing
  /// tells.
  ///
  /// - Parameter isTaken: whether another has the id already.
  package func proposedID(isTaken: (String) -> Bool) -> String {
    let base = (name ?? purpose).slug.shortened
    if base.isEmpty || !isTaken(base) { return base }
    let numbered = (2...).lazy.map { "\(base)-\($0)" }
    return numbered.first { !isTaken($0) } ?? base
  }

  private var name: String? {
    let names = [["title", "vi"], ["names", "vi"], ["number"]].lazy.compactMap {
      fields.text(at: $0)
    }
    let parts = ["family", "middle", "given"].compactMap { fields.text(at: ["name", $0]) }
    return names.first ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
  }

  /// `bang-khen-nguyen-van-an-2023`.
  private var purpose: String {
    let ways = [
      ["form"], ["kind"], ["recipients", "official"], ["recipients", "unit"], ["official"],
      ["unit"],
    ]
    let days = [["decision", "on"], ["period", "from"], ["on"]]
    let parts = ways.compactMap { fields.text(at: $0) }
    let year = days.lazy.compactMap { fields.text(at: $0) }.first.map { String($0.prefix(4)) }
    return (parts + [year].compactMap { $0 }).joined(separator: " ")
  }
}

extension String {
  /// Of a long title its beginning, up to a whole word.
  fileprivate var shortened: String {
    let longest = 60
    if count <= longest { return self }
    let head = prefix(longest + 1)
    return String(head[..<(head.lastIndex(of: "-") ?? head.endIndex)])
  }
}
