internal import Diagnostics
internal import Stages
internal import Status
internal import Vietnamese

/// What stands below a page in a preview: what it is a preview of, what is wrong, where the page is written.
struct Bar {
  let language: Language
  /// The page looked at, from the root of the host.
  let address: String
  let record: ProofRecord?
  let counterpart: (address: String, language: Language)?
  /// The moment looked at; nil for the one the preview is for.
  let moment: Moment?
  /// Others at which there is more to see.
  let openings: [Moment]
  let news: Bilingual?
  /// Whether all is known that is wrong.
  let isChecked: Bool
  /// What is wrong on this page, and in all the rest.
  let here: Remarks
  let elsewhere: Remarks
  let editor: EditorLinks

  /// As many as somebody reads; all of them are for the terminal.
  static let most = 30

  struct Remarks {
    let told: [Remark]
    /// In the order of severities.
    let counts: [Int]

    var count: Int { counts.reduce(0, +) }
  }

  /// A finding as the terminal tells it.
  struct Remark {
    let severity: Severity
    let text: String
    let place: Place?
  }

  /// The content of the element that `bar.js` looks after.
  var markup: Markup {
    """
    \(alert)<div class="line"><strong>\(say(BarWords.preview))</strong>\(moments)\(facts)\(files)\(findings)</div>
    """
  }

  private func say(_ words: Bilingual) -> String { words[language] }

  private var alert: Markup? {
    news.map { "<p class=\"alert\" role=\"alert\">\(say($0))</p>" }
  }

  /// Without a script there is a button; with one the choice is enough.
  private var moments: Markup? {
    guard moment != nil || !openings.isEmpty else { return nil }
    let all = Set(openings + [moment].compactMap { $0 }).sorted()
    let options = all.map { option in
      let isChosen: Markup = option == moment ? " selected" : ""
      return "<option value=\"\(option.iso)\"\(isChosen)>\(option.short(language))</option>"
        as Markup
    }
    return """
      <form action="\(PreviewPath.moment)"><input type="hidden" name="back" value="\(address)">\
      <label>\(say(BarWords.showAs)) <select name="at"><option value="">\(say(BarWords.asNow))</option>\
      \(options)</select></label> <button>\(say(BarWords.show))</button></form>
      """
  }

  private var facts: [Markup] {
    let link: Markup? = counterpart.map {
      "<a href=\"\($0.address)\">\(say(BarWords.other($0.language)))</a>"
    }
    let states: [Markup?] = [
      record?.access.words.map { "<span class=\"waits\">\(say($0))</span>" },
      record.flatMap { TranslationState(of: $0.header).words }
        .map { "<span>\(say($0))</span>" },
    ]
    let status: Markup = "<a href=\"\(PreviewPath.status)\">\(say(BarWords.status))</a>"
    return ([link] + states + [status]).compactMap { $0 }
  }

  private var files: Markup? {
    guard let record else { return nil }
    let links = record.files.map { file -> Markup in
      "<li>\(file) \(editor.links(to: Place(file: file), language))</li>"
    }
    return """
      <details class="files"><summary>\(say(BarWords.files))</summary><ul>\(links)</ul></details>
      """
  }

  private var findings: Markup {
    let counts = Severity.allCases.enumerated().compactMap { index, severity -> Markup? in
      let count = here.counts[index] + elsewhere.counts[index]
      guard count > 0 else { return nil }
      return "<span class=\"\(severity.rawValue)\">\(count) \(say(severity.label))</span>"
    }
    guard isChecked else { return "<span>\(say(BarWords.checking))</span>" }
    guard !counts.isEmpty else {
      return "<span class=\"clean\">\(say(BarWords.noFindings))</span>"
    }
    return """
      <details class="findings"><summary>\(counts)</summary><div>\
      \(list(BarWords.here, here))\(list(BarWords.elsewhere, elsewhere))</div></details>
      """
  }

  private func list(_ title: Bilingual, _ remarks: Remarks) -> Markup? {
    guard remarks.count > 0 else { return nil }
    let items = remarks.told.map { remark -> Markup in
      let links = remark.place.map { editor.links(to: $0, language) }
      return "<li class=\"\(remark.severity.rawValue)\"><pre>\(remark.text)</pre>\(links)</li>"
    }
    let others = remarks.count - remarks.told.count
    let rest: Markup? = others > 0 ? "<li>\(say(BarWords.more(others)))</li>" : nil
    return "<h2>\(say(title))</h2><ol>\(items)\(rest)</ol>"
  }
}
