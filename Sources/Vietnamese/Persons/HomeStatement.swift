/// “trú tại ấp 3, xã An Tây”, “HKTT: …”, “home address: …”. Where a family comes from is no address.
enum HomeStatement: Statement {
  static let kind = PersonalData.Kind.address
  static let words = [
    labels, births, origins, verbs, housed, addresses, Words("nhà:;nhà: "), together,
  ]

  /// Forms ask for these; what stands behind the colon is a home.
  private static let labels = Words(
    """
    hộ khẩu thường trú;hộ khẩu;hktt;đkhktt;thường trú;tạm trú;nơi thường trú;nơi tạm trú;nơi cư trú;nơi cư ngụ;nơi ngụ;nơi ở hiện nay;nơi ở hiện tại
    nơi ở;nơi đăng ký hktt;nơi đăng ký thường trú;chỗ ở hiện nay;chỗ ở hiện tại;chỗ ở;trú quán;địa chỉ nhà riêng;địa chỉ nhà
    địa chỉ thường trú;địa chỉ tạm trú;địa chỉ cư trú;địa chỉ hiện tại;địa chỉ gia đình;đc nhà;nhà riêng;hokhau;noio
    home address;house address;permanent address;current address;temporary address;permanent residence;place of residence
    residential address;residence;private residence;registered residence;registered address;private address;domicile
    place of abode;abode;home;lives at;temporary address;temporary residence
    """)

  /// Those that are asked about with their colon alone.
  private static let short = Words("nhà")

  /// Where somebody was born, whatever the size of the place.
  private static let births = Words("nơi sinh;place of birth;birthplace")

  private static let origins = Words(
    "quê quán;nguyên quán;sinh quán;quê ở;quê:;quê tại;gốc ở;hometown;home town;native place;native of"
  )

  /// Behind these a place of whatever size is a home.
  private static let verbs = Words(
    """
    trú tại;trú ở;trú số;cư trú tại;thường trú tại;tạm trú tại;thường trú số;thường trú ở;tạm trú ở;tạm trú số;ngụ tại;ngụ ở;ngụ số;ngụ
    cư ngụ tại;cư ngụ ở;cư ngụ;hiện ở tại;hiện ngụ;residing at;residing in;resides at;resides in;resident at
    lives at;living at;lived at;domiciled at;domiciled in;who lives in;dwells at;dwelling at
    """)

  /// Behind these a house is.
  private static let housed = Words(
    """
    nhà riêng ở;nhà riêng tại;nhà riêng số;số nhà;nhà số;nhà ở số;căn nhà số;sống tại;sống ở;sinh sống tại;sinh sống ở;hiện ở
    đang ở;ở tại;ở số;tại số;về số;ở trọ tại;trọ tại;trọ ở;trọ số;thuê trọ tại;thuê phòng tại;nhà tại;nhà ở
    ở 1;ở 2;ở 3;ở 4;ở 5;ở 6;ở 7;ở 8;ở 9;house at;home at;home is at;house is at;room at;flat at;apartment at;house on
    house in;home in;home is in;rents at;room in;house,;resident of;stays at;staying at;lodges at;lodging at;lives in;lives on;live at;living in;home on
    moved to;at home;home –;home —;flat 1;flat 2;flat 3;flat 4;flat 5;flat 6;flat 7;flat 8;flat 9;apartment
    his home,;her home,;their home,;house no.;house number
    """)

  /// “lives with his mother at …”.
  private static let together = Words(
    "lives with;live with;living with;lived with;lives alone;living alone")

  /// Of a person where a name stands right before.
  private static let addresses = Words("địa chỉ;đ/c:;address")

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.after.past(origins) {
      return House.stands(in: rest) && isSaid(saying) ? rest.value.end : nil
    }
    if let rest = saying.after.past(births) {
      return rest.value.isAnswer && House.isPlace(rest) ? rest.value.end : nil
    }
    if let rest = saying.after.past(labels) ?? saying.after.past(short),
      let end = labelled(saying, rest)
    {
      return end
    }
    if let rest = saying.after.past(verbs), House.isPlace(rest), isSaid(saying) {
      return rest.value.end
    }
    if let rest = saying.after.past(together), let value = further(rest), House.stands(in: value) {
      return saying.hasPerson ? value.value.end : nil
    }
    if let rest = saying.after.past(housed) { return house(saying, rest) }
    return saying.after.past(addresses).flatMap { address(saying, $0) }
  }

  private static func address(_ saying: Saying, _ rest: Phrase) -> Int? {
    if House.stands(in: rest), saying.isRightBehindName { return rest.value.end }
    guard let answer = rest.answer, House.stands(in: answer) else { return nil }
    let owner = rest.raw.prefix(answer.skipped - rest.skipped)
    return PersonBefore.isNamed(in: String(owner)) ? answer.end : nil
  }

  private static func isSaid(_ saying: Saying) -> Bool {
    saying.hasPerson || (saying.beginsPart && !saying.isOfGroup)
  }

  private static func labelled(_ saying: Saying, _ rest: Phrase) -> Int? {
    if saying.isOfGroup || saying.mentions(offices) { return nil }
    if let answer = rest.answer {
      let isBroad = saying.after.begins(with: broad)
      let isFilled = isBroad ? House.isNamed(in: answer) : House.isPlace(answer)
      return isFilled && !isTerm(answer) ? answer.end : nil
    }
    // “(nơi ở hiện nay)” behind an address.
    if rest.skipped > 3, rest.raw.first == ")", saying.mentions(near) { return rest.skipped }
    guard rest.skipped > 3, let value = of(rest), House.stands(in: value), !isTerm(value.value)
    else { return nil }
    return isSaid(saying) ? value.value.end : nil
  }

  /// In these a topic is as likely as a home.
  private static let broad = Words(
    "home;nhà;residence;hộ khẩu;thường trú;tạm trú;temporary residence")
  private static let near = Words(
    "ấp;thôn;tổ;khu phố;hẻm;đường;phường;xã;street;hamlet;alley;ward;road")

  /// Behind “ở”, “tại”, “is at”, and behind whose it is: “ của chị Phượng ở số 118”.
  private static func of(_ rest: Phrase) -> Phrase? {
    let direct = rest.dropping(rest.raw.prefix { " ,".contains($0) }.count)
    if let value = direct.past(at) { return value }
    if House.stands(in: direct) { return direct }
    return direct.past(owning).flatMap(further)
  }

  /// Behind “ở” or “at” further on in the clause.
  private static func further(_ phrase: Phrase) -> Phrase? {
    var rest = phrase.unspaced
    while rest.skipped - phrase.skipped < 40, !rest.isOver, !rest.raw.isEmpty {
      if let value = rest.past(at) { return value }
      rest = rest.dropping(rest.raw.prefix { $0 != " " }.count).unspaced
    }
    return nil
  }

  private static let at = Words("ở;tại;là;at;is at;is in;is;on;hiện nay;hiện tại")

  /// “nhà con gái ở số 59”; a clinic has a number in its street, too.
  private static func house(_ saying: Saying, _ rest: Phrase) -> Int? {
    let isCut = rest.raw.first?.isNumber == true
    let value = isCut ? saying.after.dropping(saying.after.raw.prefix { !$0.isNumber }.count) : rest
    guard House.stands(in: value), !saying.isOfGroup, !saying.mentions(offices) else { return nil }
    if saying.after.begins(with: vague) {
      return saying.hasPerson && saying.mentions(living) ? value.value.end : nil
    }
    if saying.after.begins(with: flats) {
      let isLivedIn = dwelling.occur(in: rest.lower, isPlain: false)
      return isLivedIn || saying.hasPerson ? value.value.end : nil
    }
    return saying.hasPersonAround || isOwned(saying) ? value.value.end : nil
  }

  /// Where they stand alone they say nothing of a home.
  private static let vague = Words(
    "ở số;tại số;về số;ở tại;nhà tại;nhà ở;ở 1;ở 2;ở 3;ở 4;ở 5;ở 6;ở 7;ở 8;ở 9;moved to")
  private static let living = Words("nhà;sống;ngụ;trú;chỗ ở;hộ khẩu;gia đình;quê;nhà riêng;trọ")

  private static let flats = Words("flat;flat ;apartment")
  private static let dwelling = Words("lives;lived;stays")
  private static let owning = Words("của;of")
  private static let owners = Words("his;her;my;their;private;own")
  private static let terms = Words("ngày;tháng;giờ;days;working;hours;hồ sơ;lượt;%;người;files;hộ")

  private static func isOwned(_ saying: Saying) -> Bool {
    saying.follows(owners) || saying.before.contains("'s ")
  }

  private static let offices = Words(
    """
    trụ sở;nhà văn hóa;nhà trường;nhà máy;nhà hàng;nhà thuốc;nhà sách;nhà trẻ;nhà khách;nhà thờ;nhà kho;công trình;cửa hàng
    công ty;trạm;chi nhánh;điểm tiếp nhận;bệnh viện;từ số nhà;đến số nhà;đoạn từ;từ nhà số;thoát nước;nhà thi đấu;nhà thiếu nhi
    office;clinic;school;station;works;post office;nursing home;children's home;care home
    """)

  /// “tạm trú: 3 ngày làm việc”.
  private static func isTerm(_ value: Phrase) -> Bool {
    let words = value.lower.split(separator: " ", maxSplits: 2)
    return words.count > 1
      && terms.contains(
        words[1], isPlain: value.isPlain)
  }
}
