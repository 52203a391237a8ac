/// “dân tộc: Kinh”, “là người dân tộc Chăm”, “ethnicity: Tày”.
enum EthnicityStatement: Statement {
  static let kind = PersonalData.Kind.ethnicity
  static let words = [vietnamese, labels, Words("dt: ")]
  static let exactly =
    spelt(Peoples.titled, after: ["người", "Người", "gốc", "nguoi", "goc"])
    + spelt(Peoples.english.marked.map(\.titled), after: leads.marked + ["A", "An"])

  private static func spelt(_ names: [String], after words: [String]) -> [String] {
    names.flatMap { name in words.map { word in word + " " + name } }
  }

  private static let vietnamese = Words("thành phần dân tộc;dân tộc;d.tộc;dantoc;dt")
  private static let labels = Words(
    "ethnicity;ethnic group;ethnic minority;ethnic origin;ethnic background;ethnically;ethnic")

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.after.past(vietnamese) { return ofPeople(saying, rest) }
    if let rest = saying.after.past(labels) { return labelled(saying, rest) }
    if let rest = saying.after.past(person) ?? saying.after.past(origin) {
      return belongs(saying, rest.unspaced)
    }
    return said(saying)
  }

  private static let person = Words("người")
  private static let origin = Words("gốc")

  private static func ofPeople(_ saying: Saying, _ rest: Phrase) -> Int? {
    let value = rest.value
    guard let name = Peoples.length(value) else { return nil }
    if value.isAnswer { return saying.isOfGroup ? nil : value.skipped + name }
    return value.beginsWithCapital && isOfOne(saying) && saying.hasPersonAround
      ? value.skipped + name : nil
  }

  /// “ông Điểu Hùng, dân tộc …”, “là người dân tộc …”; not “tiếng dân tộc …”, “giúp người dân tộc …”.
  private static func isOfOne(_ saying: Saying) -> Bool {
    saying.beginsPart || saying.follows(being) || saying.isRightBehindName
      || (saying.follows(person) && saying.beginsPartBeforeLastWord)
  }

  private static let being = Words(
    "là;thuộc;gốc;vốn;là người;gốc người;vốn người;người thuộc;con em;người con")

  /// “ethnic group: Hmong”, “of Cham ethnicity”, “belongs to the Stieng ethnic minority”, “is ethnic Chinese”.
  private static func labelled(_ saying: Saying, _ rest: Phrase) -> Int? {
    if let answer = rest.answer, let name = Peoples.length(answer) {
      return saying.isOfGroup ? nil : answer.skipped + name
    }
    if saying.beginsPart, rest.unspaced.beginsWithCapital, let name = Peoples.length(rest.unspaced)
    {
      return saying.isOfGroup ? nil : rest.unspaced.skipped + name
    }
    guard saying.hasPersonAround else { return nil }
    if saying.follows(isEnglish), let name = Peoples.length(rest.unspaced),
      ends(rest.unspaced.dropping(name))
    {
      return rest.unspaced.skipped + name
    }
    let named = saying.wordsBefore(2)
    guard let last = named.last, Peoples.names.contains(last, isPlain: true),
      isEnglish.contains(named[0], isPlain: false) || ofThe.contains(named[0], isPlain: false)
    else { return nil }
    return rest.skipped
  }

  private static let isEnglish = Words("is;was;an;a;also;are")
  private static let ofThe = Words("of;the")

  /// “là người Khmer”, “Danh Sóc Kha, người Khmer, …”; not “là người Thái Bình”.
  private static func belongs(_ saying: Saying, _ rest: Phrase) -> Int? {
    guard rest.beginsWithCapital, let name = Peoples.length(rest),
      !rest.dropping(name).unspaced.beginsWithCapital,
      saying.follows(being) || saying.beginsPart || saying.isRightBehindName
        || (saying.after.begins(with: origin) && saying.follows(person)),
      saying.hasPersonAround
    else { return nil }
    return rest.skipped + name
  }

  /// “a Khmer by ethnicity”, “His mother is Cham”, “a Tay woman”, “of the Ede people”.
  private static func said(_ saying: Saying) -> Int? {
    guard let opening = saying.after.past(leads)?.unspaced, opening.beginsWithCapital,
      let name = opening.length(of: Peoples.english)
    else { return nil }
    let rest = opening.dropping(name)
    if saying.after.begins(with: ofThe) {
      let isOf = saying.after.begins(with: of) ? isOfSomebody(saying) : saying.follows(belongingTo)
      return isOf && saying.hasPerson && rest.unspaced.begins(with: origins) ? rest.skipped : nil
    }
    if let one = rest.unspaced.past(people) {
      let isOne = saying.beginsPart || PersonBefore.isNamed(in: String(rest.raw))
      return saying.hasPersonAround || isOne ? one.skipped : nil
    }
    return ends(rest) && saying.hasPersonAround && !saying.mentions(languages)
      && !opening.begins(with: Peoples.foreign)
      ? rest.skipped : nil
  }

  /// “Ms Hien, of Muong origin”, “is of …”, “nominee of …”; goods have an origin, too.
  private static func isOfSomebody(_ saying: Saying) -> Bool {
    saying.beginsPart || saying.isRightBehindName || saying.follows(somebody)
      || saying.follows(PersonWords.titles)
  }

  private static let somebody = Words(
    "is;was;he;she;man;woman;belongs to;belonging to;comes from;from;member;people;person;teacher;one;part"
  )

  private static func ends(_ rest: Phrase) -> Bool {
    rest.isOver || rest.unspaced.begins(with: endings)
      || rest.unspaced.begins(with: PersonWords.titles)
  }

  private static let endings = Words(
    "by;and;who;from;so;but;herself;himself;as;like;with;through;on his;on her")
  private static let leads = Words("a;an;is;was;the;of")
  private static let of = Words("of")
  private static let belongingTo = Words(
    "is of;was of;member of;one of;belongs to;belonging to;from;belong to")
  private static let people = Words(
    "woman;man;girl;boy;lady;elder;mother;father;widow;villager;farmer")
  private static let origins = Words(
    """
    ethnicity;origin;descent;extraction;people;ethnic group;ethnic minority;minority;community;stock;ancestry;nationality;heritage
    """)
  private static let languages = Words(
    "language;script;song;word;lesson;dance;translation;leaflet;version;side;text")
}
