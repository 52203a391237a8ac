internal import Diagnostics
internal import Glibc
internal import Linking
internal import Markdown
internal import Records
internal import Tables
internal import Templates
internal import Vietnamese

@testable import Content

/// A picture by the name that its first bytes ask for.
func lookAtPicture(_ bytes: [UInt8]) {
  let name = bytes.first == 0xFF ? "a.jpg" : bytes.first == 0x89 ? "a.png" : "a.webp"
  let path = Scratch.write(bytes, to: name)
  do {
    let file = try PictureFile(path)
    let (picture, _, _) = try Picture.read(file, named: name)
    require(picture.width > 0 && picture.height > 0, "a picture of \(picture.width) columns")
    require(picture.width < Picture.mostPixels / picture.height + 1, "a picture too large")
  } catch {
    // What is wrong with it is told to an editor.
  }
}

/// A spreadsheet or a separated text.
func readTable(_ bytes: [UInt8]) {
  let path = Scratch.write(bytes, to: "table")
  do throws(TableTrouble) {
    let table = try TableFile.read(path)
    require(!table.sheet.rows.isEmpty, "a table without rows")
  } catch {
    _ = error.words
  }
}

/// A page, and where it leads.
func followLinks(_ bytes: [UInt8]) {
  let check = LinkCheck(
    base: "https://a.vn/b/", paths: ["index.html", "vi/index.html", "vi/a b/index.html", "c#d.csv"])
  let links = check.look(at: bytes, of: "vi/index.html")
  require(links.dead.allSatisfy { bytes.count >= $0.utf8.count / 3 }, "a link from nowhere")
}

/// A long text, in both languages.
func readProse(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self) else { return }
  for language in Language.allCases {
    let prose = Prose.render(text, file: "vi.md", language: language, context: .small)
    let html = String(decoding: prose.html, as: UTF8.self).lowercased()
    for danger in ["<script", "<iframe", "<style", "href=\"javascript", "<img onerror"] {
      require(!html.contains(danger), "\(danger) of a text")
    }
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for finding in prose.diagnostics {
      require((finding.place?.line ?? 1) <= lines + 1, "a finding behind the text")
    }
  }
}

extension ProseContext {
  fileprivate static let small = ProseContext(
    kinds: ["initiative", "document", "official"],
    words: ProseWords(photoBy: "Ảnh:", inPhoto: "Có:", fullSize: "Cỡ lớn", table: { "Bảng \($0)" }),
    resolve: { kind, id, anchor in
      switch (kind, id, anchor) {
      case ("initiative", "a", nil): .address("../a/")
      case ("document", "b", _): .unknownAnchor(nearest: "10")
      case ("official", "c", _): .hidden
      default: .unknown(nearest: "a")
      }
    },
    media: { file in
      file == "a.jpg"
        ? .media(Media(href: "/a.jpg", alt: "x", caption: "y", credit: "z", width: 3, height: 2))
        : .unknown(nearest: "a.jpg")
    })
}

/// A template and a part of it, parted by a zero byte; what compiles is printed.
func compileTemplate(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self) else { return }
  let parts = text.split(separator: "\0", maxSplits: 1, omittingEmptySubsequences: false)
  let library = TemplateLibrary(
    sources: zip(["page", "part"], parts).map {
      TemplateSource(name: $0, path: "templates/\($0).mustache", text: String($1))
    })
  _ = library.diagnostics
  _ = library.unused(pages: ["page"])
  let words = Words(language: .vi, file: "words.yaml", entries: ["next": "Tiếp <theo>"])
  let (template, findings) = library.compile("page", for: FuzzSheet.self, words: words)
  require(template != nil || !findings.isEmpty, "a template that is refused without a word")
  guard let template else { return }
  var output = Output()
  template.render(FuzzSheet(), links: .rooted(base: "/"), into: &output)
  // What stands in the template itself is its author's, and may be “<” before a value.
  guard !text.contains(FuzzSheet.mark) else { return }
  require(!output.text.contains("\(FuzzSheet.mark)<"), "a value that was not escaped")
}

/// A view with a field of each sort.
private struct FuzzSheet: View {
  /// A letter for private use, at the head of each value.
  static let mark = "\u{E000}"
  fileprivate static let value = mark + "<&"

  struct Row: View {
    var name = FuzzSheet.value
    var rows: [Row] = []

    static let shape = Shape<Self>(
      "row", "A row",
      [.text("name", "Its name") { $0.name }, .list("rows", "Rows below it") { $0.rows }])
  }

  static let shape = Shape<Self>(
    "sheet", "A page",
    [
      .text("title", "Its title") { _ in FuzzSheet.value },
      .text("note", "A note") { _ in String?.none },
      .html("body", "Its prose") { _ in HTML("<p>Hi</p>") },
      .link("link", "Its own address") { _ in Link.page("vi/can-bo/") },
      .flag("isNew", "Published this week") { _ in true },
      .view("unit", "Its unit") { _ in Row() },
      .list("units", "All units") { _ in [Row(), Row(rows: [Row()])] },
      .texts("tags", "Key words") { _ in [FuzzSheet.value, "b"] },
    ])
}
