/// “bị ung thư”, “mắc bệnh tim”, “là người khuyết tật”, “suffers from diabetes”: of a person, not of a policy.
enum HealthStatement: Statement {
  static let kind = PersonalData.Kind.health
  static let words = [
    labels, positive, having, disabled, states, suffering, whole, Illnesses.plainest,
    Illnesses.english,
  ]
  static let exactly = Illnesses.begun.map { "bi " + $0 }

  private static let labels = Words(
    """
    tình trạng sức khỏe;sức khỏe;bệnh lý;tiền sử bệnh;tiền sử bệnh án;bệnh nền;bệnh mãn tính;blood type;blood group;nhóm máu;state of health
    health condition;health status;health;medical history;medical condition;chẩn đoán;diagnosis;disability;dạng khuyết tật;loại khuyết tật
    mức độ khuyết tật;khuyết tật;illness;chronic disease;disease;tình trạng bệnh;loại bệnh;bệnh tật
    """)
  private static let positive = Words("hiv positive;hiv+;hiv dương tính;dương tính với hiv")
  private static let having = Words(
    """
    bị;bị ;mắc;mắc ;nhiễm;nhiễm ;mang bệnh;điều trị;phát hiện;phát bệnh;chữa bệnh;mang trong mình;chẩn đoán;phải ghép;chống chọi với
    """)
  private static let disabled = Words(
    "người khuyết tật;người tàn tật;khuyết tật;thương tật;tàn tật")

  /// What says all by itself of somebody who is named.
  private static let states = Words(
    """
    is disabled;was disabled;is paralysed;paralysed;paralyzed;uses a wheelchair;is in a wheelchair;is a wheelchair user;sits in a wheelchair;confined to a wheelchair;is a diabetic;is an epileptic;is an amputee;is a cancer survivor
    is blind;was blind;is deaf;was deaf;went blind;went deaf;blind in one eye;blind in both;deaf in one;deaf since;blind since;blind from birth
    lost his hearing;lost her hearing;lost his sight;lost her sight;lost a leg;lost an arm;lost his leg;lost her leg;lost his arm;lost her arm
    lost his left;lost his right;lost her left;lost her right;lost one leg;lost one eye;lost one arm;lost an eye;on dialysis;is autistic
    is diabetic;is epileptic;has a disability;is bipolar;hard of hearing;is partially sighted;is visually impaired;is mute;is asthmatic
    has a heart condition;is bedridden;walks on crutches;walks with crutches;has a disabled;is hearing impaired;deaf and mute;has one leg
    """)
  private static let suffering = Words(
    """
    suffers from;suffering from;suffered from;diagnosed with;living with;lives with;lived with;treated for;died of;recovering from
    recovered from;ill with;battling;survived;contracted;operated on for;infected with;has had;history of;struggles with;afflicted with
    hospitalised with;hospitalized with;born with;battled;fought;undergoing;receiving;is on;tested positive for;fighting
    """)
  private static let whole = Words(
    "has cancer;had cancer;has diabetes;had a stroke;has hiv;has aids")

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

  private static let to = Words("to;by the;the")

  /// “bác sĩ điều trị bệnh tim”, “theo dõi người nhiễm HIV”, “vườn tiêu bị bệnh”: those who heal, and others.
  private static func isCare(_ saying: Saying) -> Bool {
    let last = saying.wordsBefore(3)
    let isOfOther = last.contains { others.contains($0, isPlain: saying.isPlain) }
    if isOfOther && !saying.mentions(oneself) || saying.mentions(beasts) { return true }
    return saying.mentions(healers)
      && (saying.after.begins(with: treating) || saying.follows(treating))
  }

  private static let others = Words("người;con;đàn")
  private static let oneself = Words(
    "là người;một người;con trai;con gái;con anh;con chị;con ông;con bà;con của")
  private static let beasts = Words(
    "vườn;đàn;heo;lợn;bò;gà;trâu;tôm;ao;ruộng;lúa;cao su;vật nuôi;gia súc;gia cầm;cây;pigs;cattle;trees;herd"
  )
  private static let treating = Words(
    "điều trị;phát hiện;chữa bệnh;chữa;chẩn đoán;mổ;phẫu thuật;khám;treated for;diagnosed with")
  private static let healers = Words(
    """
    bác sĩ;y sĩ;điều dưỡng;khoa;trung tâm;phòng;phác đồ;máy;quy trình;chương trình;bệnh viện;dược sĩ;phần mềm;đề tài;nghiên cứu
    """)

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

  private static let bloods = Words("blood type;blood group;nhóm máu")
  private static let grades = Words(
    """
    tốt;yếu;loại;bình thường;trung bình;kém;bị;mắc;suy;khá;rất tốt;good;poor;fair;weak;excellent;frail;chronic
    """)
  private static let grading = Words("i;ii;iii;iv;v;a;b;c;do;vì;and;because;since;nhưng;but")
  private static let impairments = Words(
    """
    vận động;nghe;nói;nhìn;trí tuệ;thần kinh;đặc biệt nặng;nặng;nhẹ;mobility;visual;hearing;physical;severe;mild;mức độ
    """)

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

  private static let being = Words("là;là một")
  private static let afflicting = Words("bị;là;có;dù;tuy;mặc dù;vì;do")

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

  private static let fighting = Words(
    "fought;battled;battling;fighting;undergoing;is on;receiving;survived")
  private static let catching = Words(
    "bị;mắc;nhiễm;caught;contracted;got;has;had;had had;has had;suffered;with;from;bị nhiễm;mắc phải"
  )
  private static let before = Words(
    """
    bị;mắc;nhiễm;mang;có;từng;sau cơn;cơn;do;sau;phải;đi;ngồi;phát hiện;chứng;chữa;điều trị;trong mình;di chứng;đang;vẫn;là người
    được;là
    """)
  /// “has a congenital heart defect”.
  private static func isHad(_ saying: Saying) -> Bool {
    let last = saying.wordsBefore(6).reversed().first { !adjectives.contains($0, isPlain: false) }
    return last.map { has.contains($0, isPlain: false) } ?? false
  }

  private static let adjectives = Words(
    """
    a;an;his;her;chronic;severe;mild;acute;advanced;early;late;terminal;congenital;type;stage;1;2;3;4;serious;rare;incurable;lung;also;had
    """)
  private static let has = Words(
    """
    has;had;have;developed;contracted;caught;got;survived;since;after;following;suffered;suffers;beat;fought;battled
    """)
}
