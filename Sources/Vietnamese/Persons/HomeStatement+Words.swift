// The words by which a home is told.
extension HomeStatement {
  /// Forms ask for these; what stands behind the colon is a home.
  static let labels = Words(
    """
    hộ khẩu thường trú;hộ khẩu;hktt;đkhktt;thường trú;tạm trú;nơi thường trú;nơi tạm trú;nơi cư trú;nơi cư ngụ;nơi ngụ;nơi ở hiện nay;nơi ở hiện tại
    nơi ở;nơi đăng ký hktt;nơi đăng ký thường trú;chỗ ở hiện nay;chỗ ở hiện tại;chỗ ở;trú quán;địa chỉ nhà riêng;địa chỉ nhà
    địa chỉ thường trú;địa chỉ tạm trú;địa chỉ cư trú;địa chỉ hiện tại;địa chỉ gia đình;đc nhà;nhà riêng;hokhau;noio
    home address;house address;permanent address;current address;temporary address;permanent residence;place of residence
    residential address;residence;private residence;registered residence;registered address;private address;domicile
    place of abode;abode;home;lives at;temporary address;temporary residence
    """)

  /// Those that are asked about with their colon alone.
  static let short = Words("nhà")

  /// Where somebody was born, whatever the size of the place.
  static let births = Words("nơi sinh;place of birth;birthplace")

  static let origins = Words(
    "quê quán;nguyên quán;sinh quán;quê ở;quê:;quê tại;gốc ở;hometown;home town;native place;native of"
  )

  /// Behind these a place of whatever size is a home.
  static let verbs = Words(
    """
    trú tại;trú ở;trú số;trú 1;trú 2;trú 3;trú 4;trú 5;trú 6;trú 7;trú 8;trú 9;cư trú tại;thường trú tại;tạm trú tại;thường trú số;thường trú ở;tạm trú ở;tạm trú số;ngụ tại;ngụ ở;ngụ số;ngụ
    cư ngụ tại;cư ngụ ở;cư ngụ;hiện ở tại;hiện ngụ;residing at;residing in;resides at;resides in;resident at
    lives at;living at;lived at;domiciled at;domiciled in;who lives in;dwells at;dwelling at
    """)

  /// Behind these a house is.
  static let housed = Words(
    """
    nhà riêng ở;nhà riêng tại;nhà riêng số;số nhà;nhà số;nhà ở số;căn nhà số;sống tại;sống ở;sinh sống tại;sinh sống ở;hiện ở
    đang ở;ở tại;ở số;tại số;về số;ở trọ tại;trọ tại;trọ ở;trọ số;thuê trọ tại;thuê phòng tại;nhà tại;nhà ở
    ở 1;ở 2;ở 3;ở 4;ở 5;ở 6;ở 7;ở 8;ở 9;house at;home at;home is at;house is at;room at;flat at;apartment at;house on
    house in;home in;home is in;rents at;room in;house,;resident of;stays at;staying at;lodges at;lodging at;lives in;lives on;live at;living in;home on
    moved to;at home;home –;home —;flat 1;flat 2;flat 3;flat 4;flat 5;flat 6;flat 7;flat 8;flat 9;apartment
    his home,;her home,;their home,;house no.;house number
    """)

  /// “lives with his mother at …”.
  static let together = Words(
    "lives with;live with;living with;lived with;lives alone;living alone")

  /// Of a person where a name stands right before.
  static let addresses = Words("địa chỉ;đ/c:;address")

  /// In these a topic is as likely as a home.
  static let broad = Words(
    "home;nhà;residence;hộ khẩu;thường trú;tạm trú;temporary residence")

  static let near = Words(
    "ấp;thôn;tổ;khu phố;hẻm;đường;phường;xã;street;hamlet;alley;ward;road")

  static let at = Words("ở;tại;là;at;is at;is in;is;on;hiện nay;hiện tại")
  /// Where they stand alone they say nothing of a home.
  static let vague = Words(
    "ở số;tại số;về số;ở tại;nhà tại;nhà ở;ở 1;ở 2;ở 3;ở 4;ở 5;ở 6;ở 7;ở 8;ở 9;moved to")

  static let living = Words("nhà;sống;ngụ;trú;chỗ ở;hộ khẩu;gia đình;quê;nhà riêng;trọ")
  static let flats = Words("flat;flat ;apartment")
  static let dwelling = Words("lives;lived;stays")
  static let owning = Words("của;of")
  static let owners = Words("his;her;my;their;private;own")
  static let terms = Words("ngày;tháng;giờ;days;working;hours;hồ sơ;lượt;%;người;files;hộ")
  static let offices = Words(
    """
    trụ sở;nhà văn hóa;nhà trường;nhà máy;nhà hàng;nhà thuốc;nhà sách;nhà trẻ;nhà khách;nhà thờ;nhà kho;công trình;cửa hàng
    công ty;trạm;chi nhánh;điểm tiếp nhận;bệnh viện;từ số nhà;đến số nhà;đoạn từ;từ nhà số;thoát nước;nhà thi đấu;nhà thiếu nhi
    office;clinic;school;station;works;post office;nursing home;children's home;care home
    """)
  static let number = Words("số")
}
