internal import Edition
internal import Markdown
internal import Records
internal import Templates
package import Vietnamese

// An issue without any markup.
extension IssueForms {
  /// As mail programs show it that show no markup, and as it can be pasted anywhere.
  package var text: String {
    ([head, letter] + itemTexts + [figures, contacts, site]).filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  /// A text for each item, short enough for a messenger, with the address of its page.
  package var captions: [String] {
    keys.compactMap { key in
      row(key).map { row in
        let address = desk.url(.record(key))
        let sample = row.isSample ? "[\(desk.say(.sample))] " : ""
        let facts = row.facts.map { $0.value.said }
        let told = sample + ([row.title.said] + facts).joined(separator: "; ")
        let room = IssueForms.longestCaption - address.count - 1
        return told.cut(to: room) + "\n" + address
      }
    }
  }

  /// In characters, the address counted whole.
  private static let longestCaption = 280

  package var title: String { desk.plain(issue.title) }

  private var desk: PageDesk { page.desk }
  private var keys: [RecordKey] { issue.items.map(RecordKey.init) }
  private func row(_ key: RecordKey) -> RowView? { desk.row(key, asOf: issue.day) }

  private var head: String {
    let issueNumber = desk.naming.say(.issue, issue.numberInYear)
    let lines = [
      desk.common.siteTitle, title, "\(issueNumber) · \(issue.day.short(language))",
      isMadeUp ? desk.say(.sampleNotice) : nil,
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private var letter: String {
    String(decoding: page.story.prose?.text ?? [], as: UTF8.self).split(separator: "\n").joined(
      separator: "\n\n")
  }

  private var itemTexts: [String] {
    keys.enumerated().compactMap { index, key in
      row(key).map { row in
        let sample = row.isSample ? " [\(desk.say(.sample))]" : ""
        let badge = row.badge.map { " (\($0.text))" } ?? ""
        let facts = row.facts.map { "   \($0.label): \($0.value.said)" }
        return
          (["\(index + 1). \(row.title.said)\(badge)\(sample)"] + facts + [
            "   \(desk.url(.record(key)))"
          ]).joined(separator: "\n")
      }
    }
  }

  private var figures: String {
    page.figures.map { "\($0.number) \($0.label)" }.joined(separator: "\n")
  }

  private var contacts: String {
    page.contacts.map { view in
      [desk.plain(view.contact.name), view.contact.mail, view.contact.phone]
        .compactMap { $0 }.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private var site: String { desk.url(.record(issue.key)) }

  private var isMadeUp: Bool { issue.header.isSample || desk.edition.settings.isDemo }
}

extension HTML {
  /// What a reader reads of it.
  var said: String {
    var said = ""
    var isTag = false
    for character in markup {
      switch character {
      case "<": isTag = true
      case ">" where isTag: isTag = false
      default: if !isTag { said.append(character) }
      }
    }
    return HTML.signs.reduce(said) { $0.replacing($1.entity, with: $1.sign) }
  }

  /// The last one is what the others begin with.
  private static let signs = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
    ("\u{A0}", " "), ("&amp;", "&"),
  ].map { (entity: $0.0, sign: $0.1) }
}
