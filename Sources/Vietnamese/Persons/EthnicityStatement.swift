/// “dân tộc: Kinh”, “là người dân tộc Chăm”, “ethnicity: Tày”.
enum EthnicityStatement: Statement {
  static let kind = PersonalData.Kind.ethnicity
  static let words = ["dân tộc", "ethnicity", "ethnic group", "ethnic"] + belonging

  /// “là người Khmer”. Not of peoples that are also those of a country.
  private static let belonging = [
    "khmer", "chăm", "tày", "nùng", "mường", "stiêng", "s'tiêng", "ê đê", "gia rai", "mông", "kinh",
    "ba na",
    "cơ ho", "mnông", "dao",
  ].map { "người " + $0 }

  static func length(_ saying: Saying) -> Int? {
    if let rest = saying.rest(after: "dân tộc") { return vietnamese(saying, rest) }
    if let word = belonging.first(where: saying.after.hasPrefix),
      let rest = saying.rest(after: word), !rest.text.hasPrefix("Cổ")
    {
      let isName = saying.raw.dropFirst("người ".count).first?.isUppercase == true
      let isSaid = isName && (saying.before.hasSuffix("là ") || saying.beginsPart)
      return isSaid && saying.hasPerson ? word.count : nil
    }
    for label in ["ethnicity", "ethnic group"] {
      if let rest = saying.rest(after: label), rest.hasColon, let name = name(rest.text) {
        return rest.skipped + name
      }
    }
    // “of Cham ethnicity”, “of the Stieng ethnic minority”
    let named = saying.rawBefore.split(separator: " ").suffix(2)
    guard let last = named.last, name(last) != nil, saying.hasPerson,
      named.first == "of" || named.first == "the" || named.first == "is"
    else { return nil }
    return saying.after.prefix { $0.isLetter }.count
  }

  private static func vietnamese(
    _ saying: Saying, _ rest: (text: Substring, skipped: Int, hasColon: Bool)
  ) -> Int? {
    guard let name = name(rest.text) else { return nil }
    if rest.hasColon { return rest.skipped + name }
    guard rest.text.first?.isUppercase == true else { return nil }
    if let word = saying.wordsBefore(1).first, collectives.contains(String(word)),
      !saying.beginsPart
    {
      return nil
    }
    return saying.hasPerson ? rest.skipped + name : nil
  }

  /// “văn hóa dân tộc Chăm”, “tiếng dân tộc Khmer”, “trường dân tộc …”.
  private static let collectives = Set(
    [
      "bào", "các", "vùng", "của", "hóa", "tiếng", "con", "nữ", "sinh", "hộ", "trường", "với",
      "nhiều",
      "số", "thống", "trang", "phục", "nghệ", "lịch", "em", "cho", "từ", "về", "đồng", "và",
    ].flatMap(\.bothPlacements))

  /// The length of the name of a people at the head of the text; “Kinh tế” and “hoa văn” are none.
  private static func name(_ text: Substring) -> Int? {
    let lower = text.lowercased()
    let length = peoples.filter {
      lower.hasPrefix($0) && !(lower.dropFirst($0.count).first?.isLetter ?? false)
    }
    .map(\.count).max()
    guard let length else { return nil }
    let next = lower.dropFirst(length)
    let isWord = [" tế", " phí", " doanh", " nghiệm", " văn", " cổ"].contains { next.hasPrefix($0) }
    return !isWord && (text.first?.isUppercase == true || next.endsPhrase) ? length : nil
  }

  private static let peoples =
    """
    kinh;tày;tay;thái;thai;mường;muong;khmer;khơ me;khơ-me;hoa;nùng;nung;mông;h'mông;hmông;h’mông;hmong;dao;gia rai;jrai
    ê đê;êđê;ê-đê;ede;ba na;bahnar;xơ đăng;xơ-đăng;sán chay;cơ ho;k'ho;k’ho;chăm;cham;sán dìu;hrê;mnông;m'nông;m’nông
    ra glai;raglai;xtiêng;s'tiêng;s’tiêng;stiêng;stieng;bru;vân kiều;thổ;giáy;cơ tu;cơtu;katu;gié triêng;mạ;khơ mú;co;tà ôi
    chơ ro;chơro;châu ro;kháng;xinh mun;hà nhì;chu ru;lào;la chí;la ha;phù lá;la hủ;lự;lô lô;chứt;mảng;pà thẻn;cơ lao;cống
    bố y;si la;pu péo;brâu;ơ đu;rơ măm;ngái;chinese
    """.split { $0 == "\n" || $0 == ";" }.map(String.init)
}
