/// “bị ung thư”, “mắc bệnh tim”, “là người khuyết tật”, “suffers from diabetes”: of a person, not of a policy.
enum HealthStatement: Statement {
  static let kind = PersonalData.Kind.health
  static let words =
    labels + having
    + [
      "người khuyết tật", "người tàn tật", "khuyết tật", "thương tật", "nhóm máu", "hiv-positive",
      "hiv positive",
    ]
    + english

  private static let labels = [
    "tình trạng sức khỏe", "sức khỏe", "bệnh lý", "tiền sử bệnh",
    "bệnh nền", "blood type",
    "blood group", "nhóm máu", "state of health", "health condition", "medical history",
    "chẩn đoán", "diagnosis",
  ].flatMap(\.bothPlacements)
  private static let having = ["bị ", "mắc ", "nhiễm ", "mang bệnh", "điều trị"]
  private static let english = [
    "suffers from", "suffering from", "suffered from", "diagnosed with", "is disabled",
    "was disabled", "living with",
    "lives with", "treated for", "has cancer", "had cancer", "has diabetes", "had a stroke",
    "uses a wheelchair", "paralysed",
    "has hiv", "has a disability",
  ]

  static func length(_ saying: Saying) -> Int? {
    if let length = labelled(saying) { return length }
    if let word = having.first(where: saying.after.hasPrefix) {
      let rest = saying.after.dropFirst(word.count).drop { $0 == " " }
      guard let disease = disease(rest), saying.hasPerson, !isCare(saying, word) else { return nil }
      return saying.after.count - rest.count + disease
    }
    if let length = disabled(saying) { return length }
    if saying.after.hasPrefix("nhóm máu"), let group = bloodGroup(saying, after: "nhóm máu"),
      saying.hasPerson
    {
      return group
    }
    if saying.after.hasPrefix("hiv"), saying.hasPerson { return "hiv-positive".count }
    guard let word = english.first(where: saying.after.hasPrefix), saying.hasPerson else {
      return nil
    }
    guard word.hasSuffix("with") || word.hasSuffix("from") || word.hasSuffix("for") else {
      return word.count
    }
    let rest = saying.after.dropFirst(word.count).drop { $0 == " " }
    guard let disease = disease(rest) else { return nil }
    return saying.after.count - rest.count + disease
  }

  /// “bác sĩ điều trị bệnh tim”, “người nhiễm HIV”: those who heal, and others.
  private static func isCare(_ saying: Saying, _ word: String) -> Bool {
    let last = saying.wordsBefore(2)
    if last.last == "người", last.first != "là" { return true }
    return word == "điều trị"
      && ["bác sĩ", "y sĩ", "điều dưỡng", "khoa", "trung tâm", "phòng", "phác đồ"]
        .contains(where: saying.before.contains)
  }

  /// “Sức khỏe: loại 2”, “Bệnh lý: …”.
  private static func labelled(_ saying: Saying) -> Int? {
    for label in labels {
      guard let rest = saying.rest(after: label), rest.hasColon else { continue }
      if label.hasPrefix("blood") || label == "nhóm máu" { return bloodGroup(saying, after: label) }
      let lower = rest.text.lowercased()
      let isValue = states.contains { lower.hasPrefix($0) } || disease(lower[...]) != nil
      return isValue && !saying.isOfGroup ? rest.skipped + rest.text.phraseLength : nil
    }
    return nil
  }

  private static let states = [
    "tốt", "yếu", "loại", "bình thường", "trung bình", "kém", "bị", "mắc", "suy", "good", "poor",
    "fair", "weak", "chronic",
  ]

  /// “là người khuyết tật”, “thương tật 61%”.
  private static func disabled(_ saying: Saying) -> Int? {
    for word in ["người khuyết tật", "người tàn tật", "khuyết tật", "thương tật"] {
      guard let rest = saying.rest(after: word), saying.hasPerson else { continue }
      if word.hasPrefix("người") { return saying.before.hasSuffix("là ") ? word.count : nil }
      let isMeasured = word == "thương tật" && rest.text.first?.isNumber == true
      let isHad = ["bị ", "ông ", "bà ", "anh ", "chị "].contains { saying.before.hasSuffix($0) }
      return isMeasured || isHad
        ? rest.skipped + (isMeasured ? rest.text.prefix { $0.isNumber }.count : 0) : nil
    }
    return nil
  }

  private static func bloodGroup(_ saying: Saying, after label: String) -> Int? {
    guard let rest = saying.rest(after: label) else { return nil }
    let group = rest.text.prefix { "ABO+-".contains($0) }
    guard (1...3).contains(group.count), rest.text.dropFirst(group.count).first?.isLetter != true
    else {
      return nil
    }
    return rest.skipped + group.count
  }

  private static func disease(_ text: Substring) -> Int? {
    diseases.filter { text.hasPrefix($0) && !(text.dropFirst($0.count).first?.isLetter ?? false) }
      .map(\.count).max()
  }

  private static let diseases =
    """
    ung thư;bệnh;bệnh hiểm nghèo;bệnh tim;bệnh nặng;hiv;hiv/aids;lao;lao phổi;tiểu đường;đái tháo đường;viêm gan;viêm gan b
    tai biến;đột quỵ;suy thận;suy tim;trầm cảm;tâm thần;rối loạn tâm thần;covid-19;liệt;bại liệt;khuyết tật;tàn tật;động kinh;xơ gan
    thoát vị đĩa đệm;cao huyết áp;tăng huyết áp;hen;parkinson;bạch cầu;mù;câm điếc;điếc;u não;nhồi máu cơ tim;bệnh nền;sốt xuất huyết
    thoái hóa cột sống;tự kỷ;down;alzheimer;hen suyễn;bệnh mãn tính;bệnh mạn tính;bệnh tâm thần;bệnh ung thư
    cancer;lung cancer;breast cancer;diabetes;hiv;tuberculosis;hepatitis;hepatitis b;kidney failure;heart disease;depression;epilepsy
    a stroke;stroke;a chronic illness;chronic illness;asthma;a disability;leukaemia;leukemia;parkinson's disease;high blood pressure
    hypertension;schizophrenia;mental illness;a heart condition;polio
    """.split { $0 == "\n" || $0 == ";" }.map(String.init).flatMap(\.bothPlacements)
}
