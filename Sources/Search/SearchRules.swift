internal import JSON
internal import Records
internal import Vietnamese

/// How the script of the search page puts what is typed in the words of the index, as ``SearchRewording`` does with texts:
/// patterns and what stands in the place of what they match, to be carried out one after the other. So the script needs to
/// know of no date and no abbreviation, and a site's own glossary counts there too.
struct SearchRules {
  /// A pattern without regard to capitals, and its replacement with `$1` for what a group matched.
  struct Rule {
    let pattern: String
    let replacement: String

    init(_ pattern: String, _ replacement: String) {
      self.pattern = pattern
      self.replacement = replacement
    }

    /// Of whole words; what stands before them is kept.
    static func word(_ pattern: String, _ replacement: String) -> Rule {
      Rule("\(start)(?:\(pattern))\(end)", "$1\(replacement)")
    }
  }

  let all: [Rule]
  /// How the forms of a word become one, and those that no rule tells.
  let stems: [Rule]
  let irregular: [(word: String, stem: String)]

  init(_ glossary: [GlossaryTerm], _ language: Language) {
    stems = language == .en ? EnglishStem.rules.map { Rule($0.pattern, $0.replacement) } : []
    irregular = language == .en ? EnglishStem.irregular : []
    let abbreviations = Abbreviation.all(glossary, language)
    all =
      SearchRules.quarters + SearchRules.references + SearchRules.dates
      + abbreviations.map { .word($0.pattern, $0.meaning) } + SearchRules.places
      + SilentWord.all(language).map { Rule("\(SearchRules.start)\($0)(?=\\s)", "$1") }
  }

  static func json(_ rules: [Rule]) -> JSON {
    .list(rules.map { .list([.text($0.pattern), .text($0.replacement)]) })
  }

  /// Where a word begins, in a group: not inside a number such as `123/QĐ-UBND`.
  fileprivate static let start = "(^|[^\\p{L}\\p{M}\\d/-])"
  /// Where it ends; a stroke or a hyphen and a letter go on.
  fileprivate static let end = "(?![\\p{L}\\p{M}\\d]|[/-]\\p{L})"
}

// Numbers of documents
extension SearchRules {
  /// `123/qđ-ubnd`, `73/2023/nđ-cp`, `06/2022/qh15`, `14-kl/tw`.
  private static let number = "\\d+[a-z]?(?:/\\d{4})?[/-]\\p{L}"

  private static let references: [Rule] = [
    // Strokes of all widths.
    Rule("[‐-―−]", "-"),
    // 123 / QĐ - UBND
    Rule("(\\d) *([/-]) *(\(types)) *([/-]) *(?=\\p{L}{2})", "$1$2$3$4"),
    // 123 qd ubnd
    Rule("(\\d[ /-]*(?:\(types)))[ –-]+(?=\\p{L}{2})", "$1-"),
    // điểm a khoản 2 Điều 10 Nghị định 73/2023/NĐ-CP, Article 10 (1) of Decree 73/2023/NĐ-CP: the whole is on one page.
    Rule(
      "\(start)(?:(?:\(parts)) +(?:\\d+\\p{L}?|[a-zđ]) *(?:\\(\\w+\\))?[ ,]*)+(?:of +|c[ủu]a +)?(?=(?:\(titles)) )",
      "$1"),
    // số, No.
    Rule("\(start)(?:s[ốo]|no|number)[ .:]*(?=\(number))", "$1"),
  ]

  private static let types = DocumentNumber.typeSymbols.map(AnyMarks.pattern)
    .joined(separator: "|")
  private static let parts =
    ["điểm", "khoản", "điều"].map(AnyMarks.pattern).joined(separator: "|")
    + "|points?|clauses?|articles?"
  private static let titles =
    ["luật", "nghị định", "nghị quyết", "thông tư", "quyết định", "quy định", "pháp lệnh"]
    .map(AnyMarks.pattern).joined(separator: "|")
    + "|law|decree|resolution|circular|decision|regulation|ordinance"
}

// Days, months, years
extension SearchRules {
  /// First months by name become numbers, then days take one order, then one form.
  private static let dates: [Rule] =
    vietnameseMonths + englishMonths + order + [
      // 6/1/2023 is 06/01/2023.
      Rule("\(start)(\\d)\(mark)(\\d\\d?)\\3(\\d{4})\(end)", " 0$2/$4/$5"),
      Rule("\(start)(\\d\\d)\(mark)(\\d)\\3(\\d{4})\(end)", " $2/0$4/$5"),
      Rule("(\(month)) *(\\d)(?!\\d)", "$1 0$2"),
      // As the index has them.
      Rule(
        "\(start)(?:(?:\(day)|dated?|on|of) *:? *)?(\\d\\d)([-/.])(0\\d|1[0-2])\\3(\(year))\(end)",
        " $5$4$2 "),
      Rule("\(start)\(month) *(\\d\\d)(?:[ ,./-]|\(yearWord))*(\(year))\(end)", " $3$2 "),
      Rule("\(start)(\(year))-(0\\d|1[0-2])\(end)", " $2$3 "),
      Rule("\(start)(?:\(yearWord)|in|year|dated?) +(?=\(year)\(end))", "$1"),
      Rule("\(start)(?:in|on|of|dated?) +(?=\(year)\\d\\d)", "$1"),
    ]

  private static let order: [Rule] = [
    // 2023-11-16
    Rule("\(start)(\(year))([-/.])(\\d\\d?)\\3(\\d\\d?)\(end)", "$1$5/$4/$2"),
    // November 16, 2023
    Rule("\(month) *(\\d\\d?)[ ,.-]+(\\d\\d?)\(ordinal)(?:[ ,.-]|of)+(\(year))\(end)", "$2/$1/$3"),
    // ngày 16 tháng 11 năm 2023, 16th of November 2023
    Rule(
      "(\\d\\d?)\(ordinal)(?:[ ,.–-]|\(ofWord))*\(month) *(\\d\\d?)(?:[ ,./–-]|\(yearWord)|of)*(\(year))",
      "$1/$2/$3"),
    // 16 11 2023
    Rule("\(start)(\\d\\d?) +(\\d\\d?) +(\(year))\(end)", "$1$2/$3/$4"),
  ]

  private static let year = "(?:19|20)\\d\\d"
  private static let mark = "([-/.])"
  private static let ordinal = "(?:st|nd|rd|th)?"
  private static let ofWord = "(?: of)?"
  private static let day = "(?:\(AnyMarks.pattern("ngày"))|m[ùồuo]ng)"
  private static let month = "(?:\(AnyMarks.pattern("tháng"))|th(?:g|\\.))"
  private static let yearWord = AnyMarks.pattern("năm")

  /// Only before a year, and eleven and twelve before ten.
  private static let vietnameseMonths: [Rule] = [
    (11, "mười một"), (12, "mười hai|chạp"), (1, "giêng|một"), (2, "hai"), (3, "ba"), (4, "tư"),
    (5, "năm"), (6, "sáu"), (7, "bảy|bẩy"), (8, "tám"), (9, "chín"), (10, "mười"),
  ].map { number, names in
    let said = names.split(separator: "|").map { AnyMarks.pattern(String($0)) }
    return Rule(
      "\(month) +(?:\(said.joined(separator: "|")))(?=[ ,/]+(?:\(yearWord) +)?\(year))",
      "tháng \(number)")
  }

  /// quý IV năm 2024, quý 4/2024, Q4 2024, the fourth quarter of 2024.
  fileprivate static let quarters: [Rule] = [
    ("i|1|một", "first|1st"), ("ii|2|hai", "second|2nd"), ("iii|3|ba", "third|3rd"),
    ("iv|4|tư", "fourth|4th"),
  ].enumerated().map { index, names in
    let said = "(?:qu[yý]\\s+|q)(?:\(names.0))|(?:the +)?(?:\(names.1)) +quarter"
    return Rule(
      "\(start)(?:\(said))(?:[ ,./-]|\(yearWord)|of)+(\(year))\(end)", "$1$29\(index + 1)")
  }

  private static let yearAhead = "[ .,-]*(?:of )?\(year)\(end)"

  /// Only where a year follows: may and march are words too.
  private static let englishMonths: [Rule] = Day.englishMonths.enumerated().map { index, month in
    let names = Day.namesOfMonth(month).joined(separator: "|").lowercased()
    return Rule(
      "(\\d\(ordinal)\(ofWord)[ .-]*)(?:\(names))(?=\(yearAhead))|\(start)(?:\(names))(?=[ .,]+(?:\\d\\d?\(ordinal))?\(yearAhead))[ .,]*(?:of )?",
      "$1$2tháng \(index + 1) ")
  }
}

// Keys of an input method that was not on
extension SearchRules {
  /// Telex and VNI as they were typed: khen thuwowngr, khen thu7o7ng3. Tried only where the letters as they are find nothing.
  static let keys: [Rule] =
    marks
    + [
      ("s", "1", "\u{301}"), ("f", "2", "\u{300}"), ("r", "3", "\u{309}"), ("x", "4", "\u{303}"),
      ("j", "5", "\u{323}"),
    ].map { letter, digit, tone in
      // Behind the vowel: with some consonants a tone would make another letter, ñ or ǹ.
      Rule(
        "(?<=[aeiouyâêôơưă\\p{M}])(\(consonants))?(?:\(letter)(?![aeiouy])|\(digit)(?!\\d))",
        "\(tone)$1")
    }

  /// A w may also stand behind the consonants.
  private static let marks = [
    Rule("d[d9]", "đ"), Rule("a[a6]", "â"), Rule("e[e6]", "ê"), Rule("o[o6]", "ô"),
    Rule("u[w7]?o(\(consonants)|[iu])?[w7]", "ươ$1"),
    Rule("(?<=[ou])(\(consonants))?[w7]", "\u{31B}$1"),
    Rule("a(\(consonants))?[w8]", "a\u{306}$1"), Rule("w", "ư"),
  ]
  private static let consonants = "ng|nh|ch|[cmnpt]"
}

// Units
extension SearchRules {
  /// One letter and a point before a name: P. Thủ Dầu Một.
  private static let places: [Rule] = [
    ("p", "phường"), ("q", "quận"), ("x", "xã"), ("h", "huyện"), ("tt", "thị trấn"),
  ].map { Rule("\(start)\($0)\\. *(?=[\\p{L}\\d])", "$1\($1) ") }
}
