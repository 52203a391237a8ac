/// The words by which a person is told from all else that has a name.
enum PersonWords {
  /// Before a name.
  static let titles = Words(
    """
    ông;bà;anh;chị;cô;chú;bác;em;chí;cụ;thầy;cháu;sư;sĩ;úy;tá;dì;cậu;thím;đ/c;tác giả;giáo;thơ;bé
    mr;mrs;ms;miss;dr;prof;professor;teacher;sergeant;officer;engineer;doctor;nurse;ranger;captain;lieutenant;major
    colonel;pilot;author;comrade;lawyer;judge;uncle;aunt;brother;sister;volunteer;farmer;nominee;keeper;madam
    """)

  static let pronouns = Words("ông;bà;anh;chị;cô;chú;bác;em;cụ;thầy;cháu;he;she;him;her;his")

  /// What makes another word of them: anh hùng, chú ý, bà con.
  static let compounds = Words("hùng;em;chị;bà;con;ý;trọng;thích;dẫn;bỏ;ninh;bé;linh;quốc;đơn;đồng")
  static let many = Words("bà con;ông bà;chị em;anh em;anh chị em;các anh;các chị")

  /// One person, without a name.
  static let roles = Words(
    """
    vợ anh;vợ ông;chồng chị;chồng bà;con trai;con gái;mẹ anh;mẹ chị;mẹ ông;mẹ bà;cha anh;cha chị;tác giả;người đề xuất
    đồng chí;người lập;chủ nhiệm;trưởng ấp;trưởng thôn
    the author;the nominee;the keeper;the teacher;the winner;the applicant;the clerk;the officer;the head;village head
    the village head;the chairman;the chairwoman;the secretary;the doctor;the nurse;the driver;the ranger;the guard;the engineer
    the trainee;the farmer;the candidate;the recipient;the awardee;the volunteer;the judge;the lawyer;the director;the inventor
    the deputy;the worker;the ranger;the veterinary officer;the commended teacher;the interpreter;the hamlet head;hamlet head
    the team leader;the accountant;the foreman;the pilot;the operator;the proposer;the prize winner;the deputy head;deputy head
    his daughter;his son;his wife;his mother;his father;his brother;his sister;her daughter;her son;her husband;her mother
    her father;her brother;her sister;my wife;my husband;whose son;whose daughter;whose wife;whose husband
    """)

  static let kin = Words(
    "son;daughter;wife;husband;mother;father;brother;sister;child;grandson;granddaughter;uncle;aunt"
  )

  /// What bears the names of people.
  static let bearers = Words(
    """
    đường;phố;trường;giải;quỹ;thpt;thcs;học;tên;phường;xã;cầu;chợ;viện;viên;street;school;prize;nhà;ubnd;thành
    hẻm;ngõ;đại lộ;công viên
    """)

  /// What belongs to a place and to no name of a person.
  static let ofPlaces = Words(
    """
    street;ward;city;province;district;commune;school;hospital;office;department;road;bridge;market;park;station;company
    committee;hamlet;quarter;centre;center;university;college;boulevard;avenue;alley;police;court;bank;library;town;river
    pagoda;church;team;club;council;union;block;residence
    """)
  static let places = Words(
    """
    hồ chí;đồng nai;hà nội;hà tiên;hạ long;cao bằng;hậu giang;trà vinh;thái bình;thái nguyên;hòa bình;điện biên;biên hòa
    lái thiêu;lai hưng;kiên giang;hà giang;hà tĩnh;hà nam;lâm đồng;phan thiết;quảng ngãi;quảng nam;quảng ninh;quảng trị
    quảng bình;tiền giang;long an;lê lợi;đồng tháp;đông hòa;kiến an;lai uyên;lao bảo;lang son;lạng sơn;ninh bình;ninh thuận
    vinh long;vĩnh long;cần giờ;lai châu;điện bàn;dương minh;cao đài;hòa hảo;phật giáo;thi đua;văn phòng;văn hóa;thành phố
    tổ quốc;công an;công dân;ủy ban;trung tâm;tân uyên;tan uyen;tây ninh;phú giáo;bàu bàng;hàng không
    """)
}

/// The family names that Vietnamese bear, those of smaller peoples too.
package enum FamilyName {
  package static func isOne(_ word: String) -> Bool { all.contains(word.lowercased()) }

  /// As it is typed, and be it without its marks.
  static func isOne(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    return all.contains(lower) || plain.contains(lower)
  }

  private static let all = Set(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh đào cao hà lương
    lưu phùng tạ tô tăng thái trương vương quách châu chu chung cù doãn đàm đồng giang hứa kiều khúc khổng khương la
    lại liêu lục mã mạc mẫn nghiêm nhan ninh nông ông phí phó quan sầm thạch thân thi tiêu tôn tống triệu trình từ ung
    uông văn vi viên vòng xa âu bạch bành biện bàn cái cam cầm cấn chế chử chương danh diệp điền điểu hầu hàn hàng hoa
    kha kim kiên lò lường lữ lù lã lỗ lộ giàng vàng sùng thào mùa ma hạng hờ đèo quàng tòng cà bế hoàn sơn neang
    khưu đổng đường ngụy nhâm nhữ ngũ phương ấu tưởng thiều thẩm tạ trang trà vưu mông lầu ksor rcom siu kpă nay
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let plain = Set(all.map(\.unmarked)).subtracting(["do", "to", "so", "be", "son"])
}
