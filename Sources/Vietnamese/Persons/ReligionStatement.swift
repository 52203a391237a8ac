/// “tôn giáo: Phật giáo”, “theo đạo Thiên Chúa”, “is a Catholic”.
enum ReligionStatement: Statement {
  static let kind = PersonalData.Kind.religion
  static let words = labels + ["đạo ", "tín đồ", "giáo dân", "phật tử"] + believers

  private static let labels = ["tôn giáo", "religious belief", "religion", "theo đạo"]
  private static let believers = [
    "buddhist", "catholic", "muslim", "christian", "protestant", "caodaist",
  ]

  static func length(_ saying: Saying) -> Int? {
    for label in labels {
      guard let rest = saying.rest(after: label), let name = name(rest.text) else { continue }
      // “tôn giáo: không phân biệt” says nothing of anybody.
      let ends = rest.text.dropFirst(name).endsPhrase
      let isSaid =
        rest.hasColon ? ends && !saying.isOfGroup : saying.hasPerson && !isOfState(saying)
      return isSaid ? rest.skipped + name : nil
    }
    if let rest = saying.rest(after: "đạo"), let name = name(rest.text) {
      return saying.before.hasSuffix("theo ") && saying.hasPerson ? rest.skipped + name : nil
    }
    return believer(saying)
  }

  private static func believer(_ saying: Saying) -> Int? {
    let isEnglish = believers.first(where: saying.after.hasPrefix)
    let vietnamese = ["tín đồ", "giáo dân", "phật tử"].first(where: saying.after.hasPrefix)
    guard let word = isEnglish ?? vietnamese, saying.rest(after: word) != nil, saying.hasPerson
    else {
      return nil
    }
    let last = saying.wordsBefore(2)
    let isSaid =
      isEnglish == nil
      ? last.last == "là" || saying.beginsPart
      : last.contains { ["a", "devout", "practising", "practicing"].contains($0) }
    return isSaid ? word.count : nil
  }

  /// “công tác tôn giáo”, “Ban Tôn giáo”, “chức sắc tôn giáo”.
  private static func isOfState(_ saying: Saying) -> Bool { !saying.beginsPart }

  private static func name(_ text: Substring) -> Int? {
    let lower = text.lowercased()
    return names.filter {
      lower.hasPrefix($0) && !(lower.dropFirst($0.count).first?.isLetter ?? false)
    }
    .map(\.count).max()
  }

  private static let names =
    """
    không;phật giáo;phật;công giáo;thiên chúa giáo;thiên chúa;tin lành;cao đài;hòa hảo;phật giáo hòa hảo
    hồi giáo;islam;bà-la-môn;bà la môn;bàlamôn;bà ni;none;buddhism;buddhist;catholic;catholicism;christian
    christianity;protestant;protestantism;muslim;caodaism;cao dai;hoa hao;hindu;hinduism
    """.split { $0 == "\n" || $0 == ";" }.map(String.init).flatMap(\.bothPlacements)
}
