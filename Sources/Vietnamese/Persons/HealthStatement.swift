/// “bị ung thư”, “mắc bệnh tim”, “là người khuyết tật”, “suffers from diabetes”: of a person, not of a policy.
enum HealthStatement: Statement {
  static let kind = PersonalData.Kind.health
  static let words = [
    labels, positive, having, disabled, states, suffering, whole, Illnesses.plainest,
    Illnesses.english,
  ]
  static let exactly = Illnesses.begun.map { "bi " + $0 }

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.after.past(labels), let end = labelled(saying, rest) { return end }
    if let rest = saying.after.past(positive) { return saying.hasPersonAround ? rest.skipped : nil }
    if let rest = saying.after.past(disabled) { return disabled(saying, rest) }
    if let rest = saying.after.past(having) { return had(saying, rest) }
    if let rest = saying.after.past(states) { return isIn(saying, rest) ? rest.skipped : nil }
    if let rest = saying.after.past(whole) {
      let isMatter = rest.unspaced.begins(with: Illnesses.matters)
      return saying.hasPersonAround && !isMatter ? rest.skipped : nil
    }
    if let rest = saying.after.past(suffering) { return had(saying, rest) }
    return named(saying)
  }

  private static func had(_ saying: Saying, _ rest: Phrase) -> Int? {
    guard let illness = Illnesses.length(rest), saying.hasPersonAround, !isCare(saying),
      !rest.unspaced.begins(with: Illnesses.epidemics) || !saying.after.begins(with: fighting)
    else { return nil }
    return rest.skipped + illness
  }

  /// “is blind”, but “is blind to flattery”, “Mr An's account was disabled”.
  private static func isIn(_ saying: Saying, _ rest: Phrase) -> Bool {
    let owned = saying.before.split(separator: " ").suffix(2)
    let isThing =
      owned.first?.hasSuffix("'s") == true
      && !PersonWords.kin.contains(owned.last ?? "", isPlain: false)
    return saying.hasPersonAround && !isThing && !rest.unspaced.begins(with: to)
  }

  /// “bác sĩ điều trị bệnh tim”, “theo dõi người nhiễm HIV”, “vườn tiêu bị bệnh”: those who heal, and others.
  private static func isCare(_ saying: Saying) -> Bool {
    let last = saying.wordsBefore(3)
    let isOfOther = last.contains { others.contains($0, isPlain: saying.isPlain) }
    if isOfOther && !saying.mentions(oneself) || saying.mentions(beasts) { return true }
    return saying.mentions(healers)
      && (saying.after.begins(with: treating) || saying.follows(treating))
  }

  /// “Sức khỏe: loại 2”, “Bệnh lý: …”.
  private static func labelled(_ saying: Saying, _ rest: Phrase) -> Int? {
    if saying.after.begins(with: bloods) { return blood(saying, rest) }
    guard let answer = rest.answer, !saying.isOfGroup else { return nil }
    let isState = answer.past(grades).map(isGrade) ?? false
    return isState || Illnesses.length(answer) != nil || answer.begins(with: impairments)
      ? answer.end : nil
  }

  /// “loại 2”, “yếu”: a grade and nothing more.
  private static func isGrade(_ rest: Phrase) -> Bool {
    let next = rest.unspaced
    return rest.isOver || next.beginsWithNumber || next.begins(with: grading)
  }

  private static func blood(_ saying: Saying, _ rest: Phrase) -> Int? {
    let value = rest.value
    let group = value.raw.prefix { "ABO".contains($0) }
    guard (1...2).contains(group.count), value.dropping(group.count).raw.first?.isLetter != true,
      value.isAnswer || saying.hasPerson
    else { return nil }
    return value.skipped + group.count
  }

  /// “là người khuyết tật”, “thương tật 61%”, “khuyết tật vận động”.
  private static func disabled(_ saying: Saying, _ rest: Phrase) -> Int? {
    guard saying.hasPersonAround else { return nil }
    if saying.after.begins(with: others) {
      return saying.follows(being) || (saying.beginsPart && rest.isOver) ? rest.skipped : nil
    }
    let next = rest.unspaced
    let digits = next.raw.prefix { $0.isNumber }.count
    if digits > 0 { return next.skipped + digits }
    let isNamed = saying.beginsPart && (next.begins(with: impairments) || rest.isOver)
    let isHad = saying.follows(afflicting) || saying.follows(PersonWords.pronouns)
    return isHad || isNamed || saying.isRightBehindName ? rest.skipped : nil
  }

  /// “has had lung cancer”, “Sau cơn tai biến, thầy Hiển …”, “ông Tám, ung thư phổi”.
  private static func named(_ saying: Saying) -> Int? {
    guard
      let length = [Illnesses.plainest, Illnesses.english].compactMap({
        saying.after.length(of: $0)
      }).max(),
      !saying.after.dropping(length).unspaced.begins(with: Illnesses.matters),
      saying.hasPersonAround, !isCare(saying)
    else { return nil }
    if saying.after.begins(with: Illnesses.epidemics) {
      return saying.follows(catching) ? length : nil
    }
    let isVietnamese = saying.after.begins(with: Illnesses.plainest)
    let isOfNamed =
      saying.beginsPart || saying.isRightBehindName || saying.follows(PersonWords.pronouns)
    return saying.follows(before) || isHad(saying) || (isVietnamese && isOfNamed)
      ? length : nil
  }

  /// “has a congenital heart defect”.
  private static func isHad(_ saying: Saying) -> Bool {
    let last = saying.wordsBefore(6).reversed().first { !adjectives.contains($0, isPlain: false) }
    return last.map { has.contains($0, isPlain: false) } ?? false
  }

}
