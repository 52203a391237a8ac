/// What people believe in.
enum Faiths {
  static let names = Words(
    """
    không;phật giáo;phật;công giáo;thiên chúa giáo;thiên chúa;tin lành;cao đài;hòa hảo;phật giáo hòa hảo;đạo phật;hồi giáo;hồi
    islam;bà la môn;bàlamôn;bà ni;cơ đốc;cơ đốc giáo;cơ đốc phục lâm;ki tô giáo;kitô giáo;chính thống giáo;ấn độ giáo;ấn giáo
    tứ ân hiếu nghĩa;bửu sơn kỳ hương;tịnh độ cư sĩ;tịnh độ cư sĩ phật hội;baha'i;minh sư đạo;mặc môn;do thái giáo;đạo giáo;khổng giáo
    hiếu nghĩa tà lơn;tin lành baptist;chăm bà la môn;chăm bà ni;ông bà;thờ cúng ông bà
    none;buddhism;buddhist;catholic;catholicism;christian;christianity;protestant;protestantism;muslim;caodaism;cao dai;caodaist
    cao daism;hoa hao;hoa hao buddhism;hoa hao buddhist;hindu;hinduism;baptist;methodist;mormon;jewish;judaism;adventist;sikh
    orthodox;evangelical;anglican;lutheran;roman catholic;roman catholicism;jehovah's witness;mennonite;pentecostal;taoist;taoism
    atheist;seventh day adventist;presbyterian;theravada buddhism;mahayana buddhism;the cao dai faith
    """)

  /// Those that believe, in English.
  static let believers = Words(
    """
    buddhist;catholic;muslim;christian;protestant;caodaist;cao daist;hindu;baptist;methodist;mormon;adventist;sikh;jew;evangelical
    anglican;lutheran;jehovah's witness;mennonite;pentecostal;taoist;hoa hao buddhist;roman catholic;presbyterian
    """)

  /// After “theo”, where it is no “according to”.
  static let followed = Words(
    """
    phật giáo;công giáo;thiên chúa giáo;tin lành;cao đài;hòa hảo;phật giáo hòa hảo;hồi giáo;islam;bà la môn;cơ đốc giáo;ki tô giáo
    tịnh độ cư sĩ;tứ ân hiếu nghĩa;bửu sơn kỳ hương;baha'i;ấn độ giáo;bàni;bà ni;thiên chúa
    """)

  /// How much of the phrase names one, as words of their own.
  static func length(_ phrase: Phrase) -> Int? { phrase.length(of: names) }
}
