/// The fifty-four peoples of Vietnam.
enum Peoples {
  /// With a capital, or where nothing more follows; “Kinh tế” and “hoa văn” are none.
  static func length(_ phrase: Phrase) -> Int? {
    guard let length = phrase.length(of: names) else { return nil }
    let rest = phrase.dropping(length)
    if rest.unspaced.begins(with: others) { return nil }
    return phrase.beginsWithCapital || rest.isOver ? length : nil
  }

  private static let others = Words("tế;phí;doanh;nghiệm;văn;cổ;kiểng;quả;hậu")

  static let names = Words(
    """
    kinh;tày;tay;thái;thai;mường;khmer;khơ me;khơme;hoa;nùng;mông;hmông;h'mông;hmong;h'mong;mèo;dao;gia rai;jrai;giarai;jarai
    ê đê;êđê;ede;rhade;ba na;bahnar;xơ đăng;sedang;xê đăng;sán chay;cao lan;sán chỉ;cơ ho;k'ho;koho;chăm;cham;sán dìu;hrê;hre;mnông;m'nông
    mnong;ra glai;raglai;xtiêng;s'tiêng;stiêng;stieng;bru vân kiều;bru;vân kiều;thổ;giáy;cơ tu;cơtu;katu;cotu;gié triêng;giẻ triêng
    mạ;khơ mú;co;cor;tà ôi;taoi;pa cô;chơ ro;chơro;châu ro;kháng;xinh mun;hà nhì;chu ru;churu;lào;lao;la chí;la ha;phù lá;la hủ;lự;lô lô
    chứt;mảng;pà thẻn;cơ lao;cống;bố y;si la;pu péo;brâu;ơ đu;rơ măm;ngái;chinese;hoa kiều
    """)

  /// Those whose names are no other word, as English sentences have them: “a Khmer”, “is Cham”.
  static let english = Words(
    """
    khmer;cham;tay;muong;nung;hmong;h'mong;ede;rhade;bahnar;ba na;sedang;xo dang;stieng;s'tieng;xtieng;k'ho;koho;co ho;jarai;jrai;gia rai
    mnong;m'nong;raglai;ra glai;hre;bru;van kieu;katu;co tu;ta oi;cho ro;san diu;san chay;giay;tày;nùng;mường;chăm;stiêng;ê đê;kinh;dao;chinese;thai;hoa;lao
    """)

  /// Those that are peoples of other countries, too.
  static let foreign = Words("chinese;thai;lao;hoa")

  /// As sentences write them: Ê Đê, Ê-đê, S’tiêng.
  static let titled = names.all.flatMap { name in
    [
      name.titled, name.titled.replacing(" ", with: "-"),
      name.prefix(1).uppercased() + name.dropFirst(),
    ]
    .flatMap { [$0, $0.replacing("'", with: "’"), $0.replacing(" ", with: "-")] }
  }.uniqued
}

extension String {
  /// Each word with a capital.
  var titled: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
