internal import Status
internal import Vietnamese

extension ChangeReport {
  /// For a comment on a pull request.
  package var markdown: String {
    sections.map { section in
      (["### \(section.title)"] + (section.items.isEmpty ? [] : [""])
        + section.items.flatMap(markdown) + more(section).map { "- \(escaped($0))" })
        .map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private func markdown(_ item: Item) -> [String] {
    let text = escaped(item.text)
    return ["- " + (item.link.map { "[\(text)](\($0))" } ?? text)]
      + item.details.map { detail in
        let label = detail.label.isEmpty ? "" : "\(escaped(detail.label)): "
        return
          "  - \(label)\(body(detail, in: Markup(escape: escaped, old: ("~~", "~~"), new: ("**", "**"))))"
      }
  }

  /// A list to be put into a page or a mail.
  package var html: String {
    sections.map { section in
      let items = (section.items.map(html) + more(section).map { "<li>\(entities($0))</li>" })
        .joined(separator: "\n")
      return "<h3>\(entities(section.title))</h3>\n"
        + (items.isEmpty ? "" : "<ul>\n\(items)\n</ul>\n")
    }.joined()
  }

  private func html(_ item: Item) -> String {
    let text = entities(item.text)
    let own = item.link.map { "<a href=\"\(entities($0))\">\(text)</a>" } ?? text
    let markup = Markup(
      escape: entities, old: ("<del>", "</del>"), new: ("<ins>", "</ins>"))
    let details = item.details.map { detail in
      let label = detail.label.isEmpty ? "" : "\(entities(detail.label)): "
      return "<li>\(label)\(body(detail, in: markup))</li>"
    }
    return "<li>\(own)\(details.isEmpty ? "" : "<ul>\(details.joined())</ul>")</li>"
  }

  private struct Markup {
    let escape: (String) -> String
    let old: (String, String)
    let new: (String, String)

    func gone(_ text: String) -> String { old.0 + escape(text) + old.1 }
    func come(_ text: String) -> String { new.0 + escape(text) + new.1 }
  }

  private func body(_ detail: Detail, in markup: Markup) -> String {
    switch detail.body {
    case .plain(let text): return markup.escape(text)
    case .values(let before, let after):
      return [before.map(markup.gone), after.map(markup.come)].compactMap { $0 }
        .joined(separator: " → ")
    case .words(let words):
      return words.map { change in
        let isMore = change.removed.isEmpty && change.added.hasPrefix("…")
        if isMore { return markup.escape(change.added) }
        return [
          change.removed.isEmpty ? nil : markup.gone(change.removed),
          change.added.isEmpty ? nil : markup.come(change.added),
        ].compactMap { $0 }.joined(separator: " → ")
      }.joined(separator: "; ")
    }
  }
}

/// What Markdown would take for its own. Services look for names and numbers of issues in what comes of it, where no
/// backslash is left: a letter without width stands between.
private func escaped(_ text: String) -> String {
  text.reduce(into: "") { escaped, letter in
    switch letter {
    case "@": escaped += "@&#8203;"
    case "#": escaped += "\\#&#8203;"
    case _ where letter.isNewline: escaped += " "
    case _ where "\\`*_[]<>|~&".contains(letter): escaped += "\\\(letter)"
    default: escaped.append(letter)
    }
  }
}

private func entities(_ text: String) -> String {
  text.reduce(into: "") { escaped, letter in
    switch letter {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.append(letter)
    }
  }
}
