internal import Vietnamese

/// What a number is shown as.
enum NumberFormat: Hashable {
  case plain
  case date(PartialDate.Precision, hasClock: Bool)
  case clock
  case percent

  /// One of those that every Excel knows by number and no file spells out (ECMA-376, part 1, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14...16, 27...31, 36, 50...54, 57, 58: self = .date(.day, hasClock: false)
    case 17: self = .date(.month, hasClock: false)
    case 22: self = .date(.day, hasClock: true)
    case 18...21, 32...35, 45...47, 55, 56: self = .clock
    default: self = .plain
    }
  }

  /// As a file spells it out: `dd/mm/yyyy`, `[$-42A]dd\ mmmm\ yyyy`, `#,##0\ "đ"`.
  init(code: String) {
    let letters = FormatLetters(code)
    let (hasDay, hasYear) = (letters.has("d"), letters.has("y"))
    let hasClock = letters.has("h") || letters.has("s")
    if hasDay || hasYear || letters.has("m") && !hasClock {
      let precision: PartialDate.Precision = hasDay ? .day : letters.has("m") ? .month : .year
      self = .date(precision, hasClock: hasClock)
    } else if hasClock {
      self = .clock
    } else {
      self = letters.has("%") ? .percent : .plain
    }
  }
}

/// The letters of a format that stand for something: of its first part, for the others are for negative numbers and
/// texts.
private struct FormatLetters {
  private var letters: Set<Character> = []

  func has(_ letter: Character) -> Bool { letters.contains(letter) }

  init(_ code: String) {
    guard code.lowercased() != "general" else { return }
    var rest = code[...]
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[": takeBracket(&rest)
      case "\\", "_", "*": rest = rest.dropFirst()
      default: letters.insert(Character(sign.lowercased()))
      }
    }
  }

  /// `[h]` counts hours past a day; `[Red]` and `[$-42A]` are no letters.
  private mutating func takeBracket(_ rest: inout Substring) {
    let inside = rest.prefix { $0 != "]" }.lowercased()
    rest = rest.drop { $0 != "]" }.dropFirst()
    if let first = inside.first, "hms".contains(first), Set(inside).count == 1 {
      letters.insert("h")
    }
  }
}

/// The formats of a workbook by the numbers that cells name.
struct CellFormats {
  private var formats: [NumberFormat] = []

  subscript(style: Int?) -> NumberFormat {
    guard let style, formats.indices.contains(style) else { return .plain }
    return formats[style]
  }

  static func read(_ xml: XMLStream) throws(TableTrouble) -> CellFormats {
    var own: [Int: NumberFormat] = [:]
    var isOfCells = false
    var all = CellFormats()
    while let event = try xml.next() {
      switch event {
      case .start("numFmt"):
        if let id = xml.number("numFmtId"), let code = xml.attribute("formatCode") {
          own[id] = NumberFormat(code: code)
        }
      case .start("cellXfs"): isOfCells = true
      case .end("cellXfs"): isOfCells = false
      case .start("xf") where isOfCells:
        let id = xml.number("numFmtId") ?? 0
        all.formats.append(own[id] ?? NumberFormat(builtIn: id))
      default: break
      }
    }
    return all
  }
}
