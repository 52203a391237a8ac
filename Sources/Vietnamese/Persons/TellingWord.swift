/// The words with which something is said of a person; the beginning of one is enough to look closer.
enum TellingWord {
  /// Whether such a word may begin here. Asked at the beginning of every word of the content: one look into a small table.
  @inline(__always)
  static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 3 < bytes.count else { return false }
    let key = TellingWord.key(bytes[index], bytes[index + 1], bytes[index + 2], bytes[index + 3])
    let place = Int(hash(key))
    guard table.withUnsafeBufferPointer({ $0[place] }) else { return false }
    return spellings[place].contains { spelling in
      index + spelling.count <= bytes.count
        && spelling.elementsEqual(bytes[index..<index + spelling.count])
    }
  }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> UInt32 {
    UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16 | UInt32(d) << 24
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { (key &* 0x9E37_79B1) >> 19 }

  private static let table: [Bool] = spellings.map { !$0.isEmpty }

  /// All words in small letters, as headings write them, and in capitals, at the place of their first bytes.
  private static let spellings: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 1 << 13)
    for word in words {
      let titled = word.split(separator: " ", omittingEmptySubsequences: false)
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
      let capital = word.prefix(1).uppercased() + word.dropFirst()
      let abbreviated = word.hasPrefix("hiv") ? "HIV" + word.dropFirst(3) : word
      for spelt in Set([word, capital, titled, word.uppercased(), abbreviated]) {
        let bytes = Array(spelt.utf8)
        table[Int(hash(key(bytes[0], bytes[1], bytes[2], bytes[3])))].append(bytes)
      }
    }
    return table
  }()

  private static let words =
    BirthStatement.words + HomeStatement.words + EthnicityStatement.words
    + ReligionStatement.words + HealthStatement.words + PassportStatement.words
}

/// What is said of a person in words, from the telling word on.
protocol Statement: Sendable {
  /// In lower case, of four bytes at least.
  static var words: [String] { get }
  static var kind: PersonalData.Kind { get }
  /// How much of the text, in characters, says it; nil where nothing is said of a person.
  static func length(_ saying: Saying) -> Int?
}

extension PersonalScan {
  private static var statements: [any Statement.Type] {
    [
      BirthStatement.self, HomeStatement.self, EthnicityStatement.self, ReligionStatement.self,
      HealthStatement.self, PassportStatement.self,
    ]
  }

  func statement(at index: Int) -> PersonalData? {
    let saying = Saying(
      before: text(before: index, reach: 120), after: text(after: index, reach: 120),
      isAboutPerson: isAboutPerson)
    for statement in PersonalScan.statements
    where statement.words.contains(where: saying.after.hasPrefix) {
      if let length = statement.length(saying) {
        return data(statement.kind, index..<index + saying.raw.prefix(length).utf8.count)
      }
    }
    return nil
  }
}

/// A telling word, and what stands about it in its sentence.
struct Saying {
  /// As written.
  let rawBefore: String
  let raw: String
  /// In lower case.
  let before: String
  let after: String
  let isAboutPerson: Bool

  init(before: String, after: String, isAboutPerson: Bool) {
    rawBefore = before
    raw = after
    self.before = before.lowercased()
    self.after = after.lowercased()
    self.isAboutPerson = isAboutPerson
  }

  /// Whether the sentence has named a person before, and no group since.
  var hasPerson: Bool {
    if isOfGroup { return false }
    return isAboutPerson || PersonBefore.isNamed(in: rawBefore)
      || PersonBefore.endsWithAddress(before)
  }

  /// “các hộ dân”, “học sinh”, “35 người”: what is said of many is no personal data.
  var isOfGroup: Bool {
    let words = before.split { !$0.isLetter && !$0.isNumber }.suffix(5).joined(separator: " ")
    let padded = " \(words) "
    return Saying.groups.contains { padded.contains(" \($0) ") }
      || padded.contains(#/\ \d+ (người|em|cháu|trẻ|học|hộ|people|children|residents|patients)\ /#)
  }

  private static let groups = """
    các;những;nhiều;mọi;đồng bào;bà con;người dân;hộ dân;hộ gia đình;cư dân;nhân dân;hộ;công dân;cử tri;trẻ;trẻ em;học sinh
    sinh viên;học viên;công nhân;người lao động;lao động;phụ nữ;đối tượng;nhân khẩu;phóng viên;người nước ngoài;người bệnh
    bệnh nhân;thanh niên;hội viên;đoàn viên;cơ quan;đại diện;gia súc;lợn;heo;bò;gà;cây;vườn;đàn;số người;tỷ lệ;tỉ lệ;số ca
    people;residents;children;patients;workers;students;those;anyone;citizens;persons;newborns;babies;women
    villagers;households;families;whoever;correspondent;trees;pigs;cattle;number of
    """.split { $0 == "\n" || $0 == ";" }.map(String.init)

  /// What follows so many characters of the telling word, without the blanks and the colon between; nil where it does not
  /// begin with that word.
  func rest(after word: String) -> (text: Substring, skipped: Int, hasColon: Bool)? {
    guard after.hasPrefix(word) else { return nil }
    let tail = raw.dropFirst(word.count)
    if let first = tail.first, first.isLetter { return nil }
    let text = tail.drop { " :*_|\u{A0}".contains($0) }
    let gap = tail.prefix(tail.count - text.count)
    return (text, word.count + gap.count, gap.contains(":"))
  }

  /// The last words before, the nearest last.
  func wordsBefore(_ count: Int) -> [Substring] {
    before.split { !$0.isLetter && !$0.isNumber }.suffix(count)
  }

  /// Whether the telling word begins a part of its own: a line, a bracket, an entry of a list.
  var beginsPart: Bool {
    let mark = before.last { $0 != " " && $0 != "*" && $0 != "_" }
    return mark.map { "(,;:–-•[\"“".contains($0) } ?? true
  }
}

extension Substring {
  /// A capital or a number: the name of a place, a house.
  var beginsWithNameOrNumber: Bool { first.map { $0.isUppercase || $0.isNumber } ?? false }

  /// Whether nothing more is said.
  var endsPhrase: Bool {
    drop { " *_".contains($0) }.first.map { ",;.:|)]\n/-–".contains($0) } ?? true
  }

  /// To the end of the phrase.
  var phraseLength: Int { prefix { !",;.()[]|\n".contains($0) }.count }
}
