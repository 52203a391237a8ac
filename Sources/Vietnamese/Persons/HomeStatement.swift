/// “trú tại ấp 3, xã An Tây”, “HKTT: …”, “home address: …”. Where a family comes from is no address.
enum HomeStatement: Statement {
  static let kind = PersonalData.Kind.address
  static let words = [
    labels, births, origins, verbs, housed, addresses, Words("nhà:;nhà: "), together,
  ]

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
    if let rest = saying.after.past(verbs).map({ cut(saying, $0) }), House.isPlace(rest),
      isSaid(saying)
    {
      return rest.value.end
    }
    if let rest = saying.after.past(together), let value = further(rest), House.stands(in: value) {
      return saying.hasPerson ? value.value.end : nil
    }
    if let rest = saying.after.past(housed) { return house(saying, rest) }
    return saying.after.past(addresses).flatMap { address(saying, $0) }
  }

  private static func address(_ saying: Saying, _ rest: Phrase) -> Int? {
    let value = rest.unspaced.past(at) ?? rest
    if House.stands(in: value), saying.isRightBehindName { return value.value.end }
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

  /// Back to the first digit, where the telling word ends with it: “ở 3…”.
  private static func cut(_ saying: Saying, _ rest: Phrase) -> Phrase {
    let isWhole = saying.after.raw.dropFirst(rest.skipped - 1).first?.isNumber != true
    return isWhole ? rest : saying.after.dropping(rest.skipped - 1)
  }

  /// “nhà con gái ở số 59”; a clinic has a number in its street, too.
  private static func house(_ saying: Saying, _ rest: Phrase) -> Int? {
    let value = cut(saying, rest)
    let isTold = saying.after.dropping(rest.skipped - 2).begins(with: number)
    guard House.stands(in: value, isTold: isTold), !saying.isOfGroup, !saying.mentions(offices)
    else { return nil }
    if saying.after.begins(with: vague) {
      return saying.hasPerson && saying.mentions(living) ? value.value.end : nil
    }
    if saying.after.begins(with: flats) {
      let isLivedIn = dwelling.occur(in: rest.lower, isPlain: false)
      return isLivedIn || saying.hasPerson ? value.value.end : nil
    }
    return saying.hasPersonAround || isOwned(saying) ? value.value.end : nil
  }

  private static func isOwned(_ saying: Saying) -> Bool {
    saying.follows(owners) || saying.before.contains("'s ")
  }

  /// “tạm trú: 3 ngày làm việc”.
  private static func isTerm(_ value: Phrase) -> Bool {
    let words = value.lower.split(separator: " ", maxSplits: 2)
    return words.count > 1
      && terms.contains(
        words[1], isPlain: value.isPlain)
  }
}
