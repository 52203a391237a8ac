internal import Edition
internal import Records
internal import Vietnamese

// The forms that programs for literature read. The day of access stands in the page's hands: a line that a script fills.

extension CitedPage {
  /// For BibTeX and BibLaTeX, in UTF-8; braces around names and titles keep their capitals, and a body's name whole.
  /// - Parameter key: letters, digits and hyphens.
  func bibTeX(key: String) -> LiteratureText {
    let fields: [(String, String?)] = [
      ("author", (work.author ?? publisher).map { "{\($0.inBibTeX)}" }),
      ("title", "{\(wholeTitle.inBibTeX)}"),
      ("number", work.number?.inBibTeX),
      ("date", work.date?.iso), ("year", (work.date?.earliest.year).map(String.init)),
      ("publisher", publisher.map { "{\($0.inBibTeX)}" }), ("note", notes.inBibTeX),
      ("langid", language == .vi ? "vietnamese" : "english"), ("url", url),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
    return LiteratureText(
      before: "@\(work.bibTeXType){\(key),\n" + lines.joined(separator: ",\n"),
      accessBefore: ",\n  urldate = {", accessAfter: "}", after: "\n}\n")
  }

  /// RIS, which most programs read.
  var ris: LiteratureText {
    let fields: [(String, String?)] = [
      ("TY", work.risType), ("AU", (work.author ?? publisher).map { "\($0)," }),
      ("TI", wholeTitle), ("M1", work.number), ("DA", work.date?.inRIS),
      ("PY", (work.date?.earliest.year).map(String.init)),
      ("PB", publisher), ("N1", notes), ("LA", language.rawValue), ("UR", url),
    ]
    let lines = fields.compactMap { name, value in value.map { "\(name)  - \($0)" } }
    return LiteratureText(
      before: lines.joined(separator: "\n"),
      accessBefore: "\nY2  - ", accessAfter: "", after: "\nER  - \n")
  }
}

/// A citation for a program, with a place for the day of access.
struct LiteratureText {
  let before: String
  let accessBefore: String
  let accessAfter: String
  let after: String
}

extension CitedWork {
  fileprivate var bibTeXType: String { sort == .report ? "techreport" : "misc" }

  fileprivate var risType: String {
    switch sort {
    case .law: "STAT"
    case .instrument: "GOVDOC"
    case .report: "RPRT"
    case .news: "NEWS"
    case .page: "ELEC"
    }
  }
}

extension PartialDate {
  /// “2023/11/16”; a month or a year leaves the rest empty.
  fileprivate var inRIS: String {
    let parts = iso.split(separator: "-")
    return (0..<3).map { $0 < parts.count ? String(parts[$0]) : "" }.joined(separator: "/")
  }
}

extension String {
  /// With what TeX reads as commands said as letters.
  fileprivate var inBibTeX: String {
    // Most have nothing of it, and cutting a text into its characters takes long.
    guard utf8.contains(where: String.ofTeX) else { return self }
    return reduce(into: "") { text, letter in
      switch letter {
      case "\\": text += "\\textbackslash{}"
      case "~": text += "\\textasciitilde{}"
      case "^": text += "\\textasciicircum{}"
      case "{", "}", "#", "$", "%", "&", "_": text += "\\" + String(letter)
      default: text.append(letter)
      }
    }
  }

  private static func ofTeX(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#")...UInt8(ascii: "&"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
