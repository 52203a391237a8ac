internal import JSON
package import Vietnamese

/// What is found of outside addresses, for an editor and for programs.
package struct LinkReport: Sendable {
  package let links: [OutsideLink]
  /// Of those that were ever asked for.
  package let notes: [String: LinkNotes.Note]

  package init(_ links: [OutsideLink], _ notes: [String: LinkNotes.Note]) {
    self.links = links
    self.notes = notes
  }

  package var dead: [OutsideLink] { links.filter { notes[$0.address]?.state.isDead == true } }

  /// A line for each place of what does not simply work, and what there is in all.
  package func text(in language: Language) -> String {
    let lines = links.flatMap { link in
      guard let note = notes[link.address], note.state != .works else { return [String]() }
      return link.places.map { "\($0.text): \(note.state.words[language]): \(link.address)\n" }
    }
    return lines.joined() + summary[language] + "\n"
  }

  private var summary: Bilingual {
    let states = links.compactMap { notes[$0.address]?.state }
    let moved = states.count { if case .moved = $0 { true } else { false } }
    let refused = states.count { if case .refuses = $0 { true } else { false } }
    let works = states.count { $0 == .works }
    let perhaps = states.count { $0 == .perhapsGone }
    let unasked = links.count - states.count
    return Bilingual(
      vi:
        "\(links.count) liên kết ra ngoài: \(works) mở được, \(moved) đã chuyển, \(dead.count) hỏng, \(perhaps) có thể không còn, \(refused) chưa rõ, \(unasked) chưa hỏi",
      en:
        "\(links.count) outside links: \(works) work, \(moved) moved, \(dead.count) dead, \(perhaps) perhaps gone, \(refused) not clear, \(unasked) not asked"
    )
  }

  package var json: String {
    let whole = JSON.object([
      "version": .int(1),
      "links": .list(
        links.map { link in
          let note = notes[link.address]
          return .object([
            "address": .text(link.address), "state": note.map { .text($0.state.code) },
            "on": note.map { .text($0.on.iso) },
            "places": .list(
              link.places.map {
                .object([
                  "file": .text($0.file), "line": .int($0.line), "column": .int($0.column),
                ])
              }),
          ])
        }),
    ])
    return String(decoding: whole.bytes(.indented), as: UTF8.self) + "\n"
  }
}
