/// “sinh ngày 12/3/1985”, “Năm sinh: 1985”, “(SN 1985)”, “born in 1985”.
enum BirthStatement: Statement {
  static let kind = PersonalData.Kind.birth
  static let words = [
    verbs, labels, englishVerbs, abbreviations,
    Words(
      "b. 1;b. 2;b. 3;b. j;b. f;b. m;b. a;b. s;b. o;b. n;b. d;b.19;DoB;DoB: ;sn 1;sn 2;sn: ;sn:1;sn:2;sn19;sn20;ns 1;ns 2;ns: ;ns:1;ns:2;ns:0;ns:3;dob ;dob:"
    ),
  ]

  private static let verbs = Words("sinh;chào đời;cất tiếng khóc")
  private static let englishVerbs = Words("born;came into the world;came into this world")
  private static let born = Words("born")
  private static let year = Words("year;date;day")
  private static let shortBorn = Words("b.")
  private static let asked = Words("ngày;năm")
  private static let askedInEnglish = Words("date of;year of;day of;month of")
  private static let abbreviations = Words("s.n.;n/s:;n/s: ;ntns")
  private static let short = Words("sn;ns;n/s;ntns;s.n.")
  private static let labels = Words(
    "ngaysinh;namsinh;dob;d.o.b.;d.o.b;birthdate;birthyear;birthday;birth date;birth year;birth day;birth;date born"
  )

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.after.past(labels) { return label(saying, rest) }
    if let rest = saying.after.past(verbs) { return vietnamese(saying, rest) }
    if let rest = saying.after.past(short) { return abbreviated(saying, rest) }
    if let rest = saying.after.past(born), saying.follows(year), let answer = rest.answer {
      return BirthDate(answer)?.end
    }
    guard let rest = saying.after.past(englishVerbs) ?? saying.after.past(shortBorn),
      let date = date(saying, rest), !isCohort(rest, date)
    else { return nil }
    return isOfPerson(saying, date) ? date.end : nil
  }

  private static func vietnamese(_ saying: Saying, _ rest: Phrase) -> Int? {
    if saying.follows(asked) {
      let date = BirthDate(rest) ?? rest.answer.flatMap { BirthDate($0) }
      return isJubilee(saying) ? nil : date?.end
    }
    guard let date = date(saying, rest), !isCompound(saying), !isCohort(rest, date) else {
      return nil
    }
    return isOfPerson(saying, date) ? date.end : nil
  }

  /// Right behind the word; further on where it says where.
  private static func date(_ saying: Saying, _ rest: Phrase) -> BirthDate? {
    BirthDate(rest) ?? (rest.unspaced.begins(with: placing) ? BirthDate(in: rest) : nil)
  }

  private static let placing = Words(
    "ra;tại;ở;trưởng;trong;lớn;vào;in;at;to;into;and;near")

  /// “(SN 1985)”; “NS” is a budget, too.
  private static func abbreviated(_ saying: Saying, _ rest: Phrase) -> Int? {
    guard let date = BirthDate(rest), saying.beginsPart || saying.hasPerson else { return nil }
    if saying.after.lower.hasPrefix("ns"), !date.isFull, !saying.hasPerson { return nil }
    let next = rest.dropping(date.end - rest.skipped)
    return next.dropping(next.raw.prefix { ", ".contains($0) }.count).begins(with: streets)
      ? nil : date.end
  }

  private static let streets = Words("đường;phố;hẻm;ngõ")

  private static func label(_ saying: Saying, _ rest: Phrase) -> Int? {
    let isBirth = saying.after.lower.hasPrefix("birth")
    let isWhole = !isBirth || rest.skipped > "birth".count
    guard let date = BirthDate(rest) ?? rest.answer.flatMap({ BirthDate($0) }),
      isWhole || saying.follows(askedInEnglish) || (rest.value.isAnswer && date.isFull),
      !isJubilee(saying), !isBirth || !saying.isOfGroup
    else { return nil }
    let isDay = saying.after.lower.hasPrefix("birthday")
    return isDay && !rest.value.isAnswer && !date.isFull && !saying.hasPerson ? nil : date.end
  }

  /// The birthday of a founder is no secret.
  private static func isJubilee(_ saying: Saying) -> Bool {
    ["kỷ niệm", "kỉ niệm", "anniversary", "lễ ", "chào mừng", "ky niem"].contains(
      where: saying.before.contains)
  }

  /// “sinh năm 1960 trở về trước”, “born in or after 2000”.
  private static func isCohort(_ rest: Phrase, _ date: BirthDate) -> Bool {
    rest.dropping(date.end - rest.skipped).unspaced.begins(with: cohorts)
  }

  private static let cohorts = Words(
    "trở;đến;về trước;về sau;trở đi;or;and later;and earlier;onwards;to;or later")

  /// In these “sinh” is a part of another word: khai sinh, học sinh, phát sinh. But An, Bình and Khai are names.
  private static func isCompound(_ saying: Saying) -> Bool {
    !saying.beginsPart && saying.follows(compounds)
      && !PersonBefore.endsWithName(saying.trimmedBefore)
  }

  private static let compounds = Words(
    """
    khai;phát;học;tuyển;vệ;hy;hi;an;tái;ký;kí;thí;giáo;môn;dân;mưu;nhân;bình;nảy;kháng;cứu;trường;hộ;sản;hồi;song;nữ;nam
    tân;du;hậu;tiên;sơ;giấy;trẻ;chúng;người;vi;quần;phục;siêu;tỷ lệ
    """)

  /// Of a person; without a name, of one who is grown up: “Born in 2019, the project …”.
  private static func isOfPerson(_ saying: Saying, _ date: BirthDate) -> Bool {
    saying.hasPerson || (saying.beginsPart && !saying.isOfGroup && date.year < 2011)
  }
}
