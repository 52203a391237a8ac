/// One text of a record that search looks at, beside its long text.
struct SearchField {
  enum Sort {
    /// What the record is called, or its number.
    case title
    /// Another name it bears or bore, or an order in which its name may be typed.
    case name
    /// A person or unit it is about.
    case party
    case fact
    /// What sort of thing it is: its kind, form or status, and the year it is of.
    case label
    /// The number of a decision it was made by or names, with what it is: “Quyết định số 123/QĐ-UBND”.
    case reference
    /// A day or month on which something of it happened.
    case day
    /// The day that it is of, as one number.
    case ownDay
    /// The name of a unit that its own came from or went over into.
    case related

    /// Whether beginning and end are remembered, so that a query that is the whole text comes first.
    var isWhole: Bool {
      switch self {
      case .title, .name, .related, .label, .reference: true
      case .party, .fact, .day, .ownDay: false
      }
    }

    var pairWeight: PairWeight {
      switch self {
      case .title, .name, .label, .reference: .title
      case .related: .related
      case .party, .fact, .day, .ownDay: .fact
      }
    }
  }

  let sort: Sort
  let text: String

  init(_ sort: Sort, _ text: String) {
    self.sort = sort
    self.text = text
  }

  static func fact(_ text: String) -> SearchField { SearchField(.fact, text) }

  func weight(ofWords count: Int) -> SearchWeight {
    switch sort {
    case .title: .title(ofWords: count)
    case .name, .label: min(.title4, .title(ofWords: count))
    case .ownDay: .title4
    case .party, .reference, .day: .party
    case .fact: .fact
    case .related: .related
    }
  }
}

// Names of several pieces
extension SearchField {
  /// The text, and where it is a name with pieces that some write as one word, also that: H'Hen as HHen, Y Bhăm as YBhăm.
  var joined: [SearchField] {
    guard ![.fact, .day, .ownDay].contains(sort), let other = JoinedName.of(text) else {
      return [self]
    }
    return [self, SearchField(sort, other)]
  }
}

private enum JoinedName {
  /// Nil where nothing is joined. Letters before an apostrophe belong to the word that follows them, as does a capital alone.
  static func of(_ text: String) -> String? {
    guard mayBeJoined(text) else { return nil }
    let words = text.split(separator: " ").map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { !apostrophes.contains($0) }))
    }
    var joined = ""
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      joined += particle(of: word, before: next) ?? (next.isEmpty ? word : word + " ")
    }
    return joined == text ? nil : joined
  }

  /// Whether there is an apostrophe, or a capital that stands alone or before a hyphen: most texts have none, and are read no
  /// further.
  private static func mayBeJoined(_ text: String) -> Bool {
    var word: (first: Unicode.Scalar, length: Int) = (" ", 0)
    for scalar in text.unicodeScalars {
      if apostrophes.contains(scalar) { return true }
      let endsWord = scalar == " " || scalar == "-"
      if endsWord, word.length == 1, word.first.properties.isUppercase { return true }
      word = endsWord ? (scalar, 0) : (word.length == 0 ? scalar : word.first, word.length + 1)
    }
    return false
  }

  /// The Y of “Y Bhăm” and “Y-Bhăm”, with all that follows it closely.
  private static func particle(of word: String, before next: String) -> String? {
    let isCapital = word.first.map { $0.isUppercase } ?? false
    if word.count == 1 { return isCapital && next.first?.isUppercase == true ? word : nil }
    guard isCapital, word.dropFirst().first == "-" else { return nil }
    return word.filter { $0 != "-" } + (next.isEmpty ? "" : " ")
  }

  private static let apostrophes: [Unicode.Scalar] = Array("'’‘`´′ʹʻʼʽʾʿˈˊˋꞌ".unicodeScalars)
}
