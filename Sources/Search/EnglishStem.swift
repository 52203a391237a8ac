/// The forms of an English word as one: permit, permits, permitting; house and housing. After Porter’s algorithm, as far as it
/// can be told in patterns, because the script of the search page carries out the same list.
///
/// What has its consonant, mark or tone where Vietnamese syllables have theirs is never touched, so that names stay: each ending
/// is one that no syllable ends with.
enum EnglishStem {
  /// What is cut off or replaced at the end of a word, if the rest is a stem.
  struct Rule {
    enum Rest {
      /// At least so many letters.
      case letters(Int)
      /// A vowel among the letters.
      case vowel
    }

    let ending: String
    let stem: String
    let rest: Rest
    /// The last letter of the rest: one of these.
    var last = "abcdefghijklmnopqrstuvwxyz"
  }

  /// One after the other, each on what the last left.
  static let rules: [Rule] =
    [
      Rule(ending: "sses", stem: "ss", rest: .letters(2)),
      Rule(ending: "ies", stem: "y", rest: .letters(2)),
      Rule(ending: "ied", stem: "y", rest: .letters(2)),
      Rule(ending: "s", stem: "", rest: .vowel, last: "abcdefghjklmnopqrtvwxyz"),
      Rule(ending: "ed", stem: "", rest: .vowel, last: "abcdfghijklmnopqrstuvwxyz"),
      Rule(ending: "ing", stem: "", rest: .vowel),
    ]
    + "bdfgklmnprtz".map {
      Rule(ending: "\($0)\($0)", stem: String($0), rest: .vowel, last: "aeiouy")
    } + [
      Rule(ending: "ss", stem: "s", rest: .vowel, last: "aeiouy"),
      Rule(ending: "ate", stem: "", rest: .letters(4)),
      Rule(ending: "ation", stem: "", rest: .letters(4)),
      Rule(ending: "ator", stem: "", rest: .letters(4)),
      Rule(ending: "ative", stem: "", rest: .letters(4)),
      Rule(ending: "at", stem: "", rest: .letters(4)),
      Rule(ending: "ion", stem: "", rest: .letters(4), last: "st"),
      Rule(ending: "ment", stem: "", rest: .letters(5)),
      Rule(ending: "ness", stem: "", rest: .letters(4)),
      Rule(ending: "ly", stem: "", rest: .letters(4)),
      Rule(ending: "al", stem: "", rest: .letters(5), last: "bcdfghjklmnprstvwz"),
      Rule(ending: "er", stem: "", rest: .letters(4), last: "bcdfghjklmnprstvwz"),
      Rule(ending: "iz", stem: "is", rest: .letters(3)),
      Rule(ending: "ize", stem: "is", rest: .letters(3)),
      Rule(ending: "ific", stem: "ifi", rest: .letters(2)),
      Rule(ending: "e", stem: "", rest: .vowel, last: "bcdfghjklmnpqrstvwxz"),
      Rule(ending: "y", stem: "i", rest: .vowel, last: "bcdfghjklmnpqrstvwxz"),
    ]

  /// What no rule tells, and what a rule would take for the form of something else.
  static let irregular: [(word: String, stem: String)] =
    [
      ("revoke", "revocation"), ("permit", "permission permissions"),
      ("withdraw", "withdrawn withdrew withdrawal"),
      ("submit", "submission submissions"),
      ("apply", "application applications applicant applicants"),
      ("register", "registration registrations registry"), ("decide", "decision decisions"),
      ("recognise", "recognition"), ("reduce", "reduction reductions"), ("produce", "production"),
      ("publish", "publication publications"), ("pay", "payment payments paid"),
      ("divide", "division"),
      ("succeed", "succession successor successors"), ("build", "built"), ("teach", "taught"),
      ("hold", "held"),
      ("write", "written wrote"), ("choose", "chosen chose"), ("seek", "sought"), ("keep", "kept"),
      ("give", "given gave"), ("take", "taken took"), ("make", "made"), ("lose", "lost"),
      ("spend", "spent"),
      ("speak", "spoken spoke"), ("begin", "begun began"), ("think", "thought"),
      ("bring", "brought"),
      ("child", "children"), ("woman", "women"), ("labour", "labor"), ("centre", "center centers"),
      ("programme", "program programs"), ("neighbourhood", "neighborhood neighborhoods"),
      ("honour", "honor honors"), ("licence", "license licenses licensed licensing"),
      ("dissolve", "dissolution"),
      ("digital", "digitise digitize digitisation digitization digitised digitized"),
    ].flatMap { base, forms in forms.split(separator: " ").map { (String($0), applied(to: base)) } }
    + [
      "former", "letter", "number", "counter", "quarter", "paper", "matter", "summer", "news",
      "evening",
      "january", "february", "july", "september", "october", "november", "december",
    ].flatMap { [($0, $0), ("\($0)s", $0)] }

  private static let exceptions = Dictionary(irregular, uniquingKeysWith: { first, _ in first })

  /// - Parameter word: small letters from a to z.
  static func of(_ word: String) -> String { exceptions[word] ?? applied(to: word) }

  private static func applied(to word: String) -> String {
    String(decoding: rules.reduce(into: Array(word.utf8)) { $1.apply(to: &$0) }, as: UTF8.self)
  }
}

extension EnglishStem.Rule {
  fileprivate func apply(to word: inout [UInt8]) {
    let end = ending.utf8
    guard word.count > end.count, word.suffix(end.count).elementsEqual(end) else { return }
    let stem = word.dropLast(end.count)
    guard let last = stem.last, self.last.utf8.contains(last), fits(stem) else { return }
    word = Array(stem) + self.stem.utf8
  }

  private func fits(_ stem: ArraySlice<UInt8>) -> Bool {
    switch rest {
    case .letters(let count): stem.count >= count
    // Of a doubled letter the vowel itself is the last.
    case .vowel: (isDoubled ? stem : stem.dropLast()).contains { "aeiouy".utf8.contains($0) }
    }
  }

  private var isDoubled: Bool { ending.count == 2 && ending.first == ending.last }

  /// The same for the script.
  var pattern: String {
    switch rest {
    case .letters(let count): "^([a-z]{\(count - 1),}[\(last)])\(ending)$"
    case .vowel where isDoubled: "^([a-z]*[\(last)])\(ending)$"
    case .vowel: "^([a-z]*[aeiouy][a-z]*[\(last)])\(ending)$"
    }
  }

  var replacement: String { "$1\(stem)" }
}
