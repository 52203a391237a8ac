import Diagnostics
import Templates
import Vietnamese

/// One view with every kind of field, for tests.
struct Sheet: View {
  var title = "A & B"
  var note: String?
  var body = HTML("<p>Hi</p>")
  var aside: HTML?
  var link = Link.page("vi/can-bo/")
  var home: Link?
  var data = ScriptData(json: #"{"a":"</script>"}"#)
  var isNew = false
  var unit = Unit()
  var host: Unit?
  var units: [Unit] = []
  var tags: [String] = []

  static let shape = Shape<Self>(
    "sheet", "A page for tests",
    [
      .text("title", "Its title") { $0.title },
      .text("note", "A note") { $0.note },
      .html("body", "Its prose") { $0.body },
      .html("aside", "More prose") { $0.aside },
      .link("link", "Its own address") { $0.link },
      .link("home", "Where it came from") { $0.home },
      .json("data", "What machines read") { $0.data },
      .flag("isNew", "Published this week") { $0.isNew },
      .view("unit", "Its unit") { $0.unit },
      .view("host", "The unit it was written for") { $0.host },
      .list("units", "All units") { $0.units },
      .texts("tags", "Key words") { $0.tags },
    ])
}

struct Unit: View {
  var name = "Sở"
  var phone: String?
  var units: [Unit] = []
  var link = Link.page("vi/don-vi/")

  static let shape = Shape<Self>(
    "unit", "A public body",
    [
      .text("name", "Its name") { $0.name },
      .text("phone", "Its telephone number") { $0.phone },
      .list("units", "The units below it") { $0.units },
      .link("link", "Its page") { $0.link },
    ])
}

let words = Words(
  language: .vi, file: "templates/words.yaml",
  entries: ["next": "Tiếp <theo>", "nav.home": "Trang chủ"])

/// Compiles `page` among other templates.
func compile(
  _ page: String, _ others: [String: String] = [:]
) -> (Template<Sheet>?, [Diagnostic]) {
  let sources = others.merging(["page": page]) { $1 }.map {
    TemplateSource(name: $0.key, path: "templates/\($0.key).mustache", text: $0.value)
  }
  return TemplateLibrary(sources: sources).compile("page", for: Sheet.self, words: words)
}

/// The page as it is printed, or what is wrong with it.
func render(
  _ page: String, _ others: [String: String] = [:], _ sheet: Sheet = Sheet(),
  links: LinkStyle = .rooted(base: "/")
) -> String {
  let (template, diagnostics) = compile(page, others)
  guard let template else { return summary(diagnostics) }
  var output = Output()
  template.render(sheet, links: links, into: &output)
  return output.text
}

/// One line for each finding: `12:5+4 template-name: message`.
func problems(_ page: String, _ others: [String: String] = [:]) -> [String] {
  compile(page, others).1.map(line)
}

func summary(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.map(line).joined(separator: "\n")
}

private func line(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.place ?? Place(file: "")
  let file = place.file == "templates/page.mustache" ? "" : place.file + ":"
  return "\(file)\(place.line):\(place.column)+\(place.length) \(diagnostic.rule.rawValue): "
    + diagnostic.message.en
}
