/// A telling word, and what stands about it in its sentence. What is before is not looked at until somebody asks.
final class Saying {
  /// From the telling word on.
  let after: Phrase
  let isAboutPerson: Bool
  /// Whether it is typed without marks, so that words without theirs count.
  let isPlain: Bool
  private let scan: PersonalScan
  private let index: Int

  init(_ scan: PersonalScan, at index: Int) {
    self.scan = scan
    self.index = index
    isAboutPerson = scan.isAboutPerson
    isPlain = scan.isPlain(at: index)
    after = Phrase(scan.text(after: index, reach: Saying.reach).spaced, isPlain: isPlain)
  }

  static let reach = 120

  /// As written, but that blanks stand for what joins words in keys and names of files.
  private(set) lazy var rawBefore = scan.text(before: index, reach: Saying.reach).spaced
  /// In small letters.
  private(set) lazy var before = rawBefore.lowercased()
  /// The cells before, where it stands in a row of a table.
  private lazy var row = scan.row(before: index)

  /// Whether the sentence has named a person before, and no group since.
  private(set) lazy var hasPerson = !isOfGroup && (isAboutPerson || isPersonNamed)

  /// “Being a Buddhist, teacher Hien …”: whether the sentence names the person before or, where it begins so, after.
  var hasPersonAround: Bool {
    hasPerson
      || (!isOfGroup && opensSentence && PersonBefore.isNamed(in: String(after.raw)))
  }

  private var isPersonNamed: Bool {
    PersonBefore.isNamed(in: rawBefore) || PersonBefore.isNamed(in: row)
      || PersonBefore.isMeant(in: before, isPlain: isPlain)
  }

  private var opensSentence: Bool { wordsBefore(5).count < 5 }

  /// “các hộ dân”, “học sinh”, “35 người”: what is said of many is no personal data.
  private(set) lazy var isOfGroup: Bool = {
    if PersonBefore.endsWithName(trimmedBefore) { return false }
    let words = wordsBefore(5)
    let text = Group.compounds.reduce(words.joined(separator: " ")) { $0.replacing($1, with: "") }
    return Group.words.occur(in: text[...], isPlain: false)
      || (isPlain && Group.plain.occur(in: text[...], isPlain: true))
      || (isPlain ? Group.roles.all : Group.roles.marked).contains { hasMany($0) }
      || zip(words, words.dropFirst()).contains {
        $0.allSatisfy(\.isNumber) && Group.counted.contains($1, isPlain: isPlain)
      }
  }()

  /// Whether the word tells of many; “Anh Lượm, công nhân, …”, “là công nhân” and “anh công nhân” do not.
  private func hasMany(_ word: String) -> Bool {
    let tokens = before.replacing(",", with: " , ").split(separator: " ").suffix(7)
    let text = " " + tokens.joined(separator: " ") + " "
    return text.contains(" \(word) ")
      && ![",", "là", "anh", "chị", "–", "la", "chi"].contains { text.contains("\($0) \(word) ") }
  }

  /// Whether the words before end with one of these.
  func follows(_ words: Words) -> Bool {
    words.end(before[...].trimmedEnd, isPlain: isPlain)
  }

  /// Whether one of these stands before in the sentence.
  func mentions(_ words: Words) -> Bool { words.occur(in: before[...], isPlain: isPlain) }

  /// The last words before, the nearest last.
  func wordsBefore(_ count: Int) -> [Substring] {
    before.split { !$0.isLetter && !$0.isNumber }.suffix(count)
  }

  /// Without the signs between a name and what is said of it.
  var trimmedBefore: String {
    String(rawBefore.reversed().drop { " (,:-–—".contains($0) }.reversed())
  }

  /// “ông Điểu Hùng dân tộc Stiêng”.
  var isRightBehindName: Bool { PersonBefore.endsWithName(trimmedBefore) }

  /// “, người dân tộc …”.
  var beginsPartBeforeLastWord: Bool {
    let rest = before[...].trimmedEnd.reversed().drop { $0.isLetter }.reversed()
    return Saying.beginsPart(String(rest))
      || PersonBefore.endsWithName(
        String(rawBefore.prefix(rest.count)))
  }

  /// Whether the telling word begins a part of its own: a line, a bracket, an entry of a list.
  var beginsPart: Bool { Saying.beginsPart(before) }

  private static func beginsPart(_ before: String) -> Bool {
    let mark = before.last { $0 != " " && $0 != "*" }
    return mark.map { "(,;:–-•[\"“{#/".contains($0) } ?? true
  }
}

/// What is many.
private enum Group {
  static let words = Words(
    """
    các;những;nhiều;mọi;đồng bào;bà con;người dân;hộ dân;hộ gia đình;cư dân;nhân dân;hộ;công dân;cử tri;trẻ;trẻ em;đối tượng;nhân khẩu;phóng viên;người nước ngoài;người bệnh
    bệnh nhân;cơ quan;đại diện;gia súc;lợn;heo;bò;gà;cây;vườn;đàn;số người;tỷ lệ;tỉ lệ;số ca
    người nhiễm;người mắc;người cao tuổi;chức sắc;nạn nhân;thân nhân;mỗi;từng người
    people;residents;children;patients;workers;students;those;anyone;citizens;persons;newborns;babies;women
    villagers;households;families;whoever;correspondent;trees;pigs;cattle;number of;men;pupils;soldiers;victims;farmers
    elders;members;users;cases;mothers;adults;veterans;believers;followers;everyone;somebody;teachers;officials
    """)
  /// Without marks, those that are no names.
  static let plain = Words(
    """
    các;những;nhiều;đồng bào;bà con;người dân;hộ dân;hộ gia đình;nhân dân;công dân;cử tri;trẻ em;đối tượng
    người nước ngoài;người bệnh;bệnh nhân;người nhiễm;người cao tuổi;nạn nhân
    """)
  /// In these “hộ” is no household.
  static let compounds = ["hộ tịch", "hộ khẩu", "hộ sinh", "hộ lý", "hộ chiếu", "bảo hộ", "ủng hộ"]
  /// Of which one may be meant.
  static let roles = Words(
    "học sinh;sinh viên;học viên;công nhân;người lao động;lao động;phụ nữ;thanh niên;hội viên;đoàn viên;tín đồ;giáo viên"
  )
  static let counted = Words(
    "người;em;cháu;trẻ;học;hộ;con;ca;people;children;residents;patients;students;households;families;cases"
  )
}

extension String {
  /// `noi_o_hien_nay`, “HIV-positive”: blanks between words, however they are joined.
  fileprivate var spaced: String {
    guard hasJoiningSign else { return self }
    let letters = Array(self)
    return String(
      letters.indices.map { index -> Character in
        switch letters[index] {
        case "_", "\u{A0}": " "
        case "’": "'"
        case "-"
        where index > 0 && index + 1 < letters.count
          && letters[index - 1].isLetter && letters[index + 1].isLetter:
          " "
        default: letters[index]
        }
      })
  }

  /// Most texts have none, and cutting one into its characters takes long.
  private var hasJoiningSign: Bool {
    var last: UInt8 = 0
    return utf8.contains { byte in
      defer { last = byte }
      return switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "-"): true
      // The ends of the no-break space and of ’.
      case 0xA0: last == 0xC2
      case 0x99: last == 0x80
      default: false
      }
    }
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var text = self
    while let last = text.last, " *\"“'(".contains(last) { text.removeLast() }
    return text
  }
}
