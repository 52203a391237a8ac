/// “tôn giáo: Phật giáo”, “theo đạo Thiên Chúa”, “is a Catholic”.
enum ReligionStatement: Statement {
  static let kind = PersonalData.Kind.religion
  static let words = [
    labels, Words("đạo:;tg: "), ofFaith, followed, faithful, baptised, Faiths.believers, following,
  ]

  private static let labels = Words(
    """
    tôn giáo;tongiao;tín ngưỡng;religious belief;religious affiliation;religious faith;religion;faith;denomination
    """)
  private static let ofFaith = Words("theo đạo;có đạo;người đạo;gốc đạo")
  private static let isWord = Words("is;là")
  private static let named = Words("pháp danh;tên thánh")
  private static let broad = Words("đạo;tg;faith;religion")
  private static let joining = Words("member of the;belongs to the;brought up")
  private static let churches = Words("faith;church;religion")
  private static let being = Words("là;một;vốn là;trở thành")
  private static let short = Words("đạo;tg")
  private static let faithful = Words(
    "người công giáo;người tin lành;người hồi giáo;người thiên chúa giáo;người có đạo;tín đồ;giáo dân;phật tử;tín hữu;đạo hữu;con chiên;chức việc"
  )
  private static let followed = Words(Faiths.followed.marked.map { "theo " + $0 })
  private static let baptised = Words("pháp danh;tên thánh;was baptised;was baptized;được rửa tội")
  private static let following = Words(
    """
    follower of;followers of;adherent of;believer in;believes in;follows;adheres to;converted to;professes;practises;practices
    member of the;belongs to the;brought up
    """)

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.after.past(ofFaith), let name = Faiths.length(rest.unspaced) {
      return saying.hasPersonAround ? rest.unspaced.skipped + name : nil
    }
    if let rest = saying.after.past(labels) ?? (saying.beginsPart ? saying.after.past(short) : nil)
    {
      return labelled(saying, rest)
    }
    if saying.after.begins(with: followed) {
      return saying.hasPersonAround ? saying.after.length(of: followed) : nil
    }
    if let rest = saying.after.past(following) { return follows(saying, rest.unspaced) }
    if let rest = saying.after.past(baptised) {
      let isNamed = rest.unspaced.beginsWithCapital || !saying.after.begins(with: named)
      return isNamed && saying.hasPersonAround ? rest.skipped : nil
    }
    if let rest = saying.after.past(faithful) { return belongs(saying, rest) }
    return believer(saying)
  }

  /// “tôn giáo: không phân biệt” says nothing of anybody.
  private static func labelled(_ saying: Saying, _ rest: Phrase) -> Int? {
    let value = rest.answer ?? rest.value
    if value.isAnswer, let name = Faiths.length(value) {
      return value.dropping(name).isAnswerOver && !saying.isOfGroup ? value.skipped + name : nil
    }
    if let stated = rest.unspaced.past(isWord)?.unspaced, let name = Faiths.length(stated) {
      return saying.hasPersonAround ? stated.skipped + name : nil
    }
    let isStated = saying.beginsPart && !saying.after.begins(with: broad)
    return isStated && saying.hasPerson ? Faiths.length(value).map { value.skipped + $0 } : nil
  }

  private static func follows(_ saying: Saying, _ rest: Phrase) -> Int? {
    guard let name = Faiths.length(rest), name > 4, rest.beginsWithCapital, saying.hasPersonAround
    else { return nil }
    let isOfMany = saying.after.begins(with: joining)
    let next = rest.dropping(name)
    return !isOfMany || next.unspaced.begins(with: churches) || next.isOver
      ? rest.skipped + name : nil
  }

  /// “là Phật tử”, “tín đồ Cao Đài”.
  private static func belongs(_ saying: Saying, _ rest: Phrase) -> Int? {
    let isSaid = saying.follows(being) || saying.beginsPart
    return isSaid && saying.hasPersonAround ? rest.skipped : nil
  }

  /// “a devout Buddhist”, “who is Muslim”; not “a Catholic school”.
  private static func believer(_ saying: Saying) -> Int? {
    guard let rest = saying.after.past(Faiths.believers), saying.hasPersonAround,
      saying.follows(before) || (saying.isRightBehindName && saying.beginsPart),
      rest.isOver || rest.unspaced.begins(with: after)
    else { return nil }
    return rest.skipped
  }

  private static let before = Words(
    """
    a;an;is;was;devout;practising;practicing;lifelong;roman;born;faithful;strict;committed;fervent;lay;pious;raised;brought up;hoa hao;converted;active
    """)
  private static let after = Words(
    "and;who;from;by;since;but;like;himself;herself;woman;man;convert;believer;in;of;so;as;all;he;she;for;with;family"
  )
}

extension Phrase {
  /// Whether the answer of a form ends here, and be it with a remark in brackets.
  fileprivate var isAnswerOver: Bool { isOver || unspaced.raw.first == "(" }
}
