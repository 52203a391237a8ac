/// How much it says of a record that a word stands there. The script of the search page gives each its value.
enum SearchWeight: Int, Comparable, Sendable {
  case prose = 1
  case oftenInProse = 2
  /// Summary, citation, field, form, parent.
  case fact = 3
  /// A name of a unit that this one has come from or gone over into.
  case related = 4
  /// People and units of the record.
  case party = 5
  /// A title of more than twelve words; then of twelve, nine, six, four, three and two at most. A number is a short title.
  case title13 = 6
  case title12, title9, title6, title4, title3, title2

  static func < (a: SearchWeight, b: SearchWeight) -> Bool { a.rawValue < b.rawValue }

  /// The fewer words a title has, the more each says.
  static func title(ofWords count: Int) -> SearchWeight {
    switch count {
    case ...2: .title2
    case 3: .title3
    case 4: .title4
    case ...6: .title6
    case ...9: .title9
    case ...12: .title12
    default: .title13
    }
  }
}

/// The same for two words side by side.
enum PairWeight: Int, Sendable {
  case prose = 1
  case fact = 2
  case related = 3
  case title = 4
}
