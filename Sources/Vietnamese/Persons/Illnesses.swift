/// Illnesses and disabilities by their names.
enum Illnesses {
  /// How much of the phrase names one; over what says how bad it is or since when: “nhiễm”, “chronic”, “type 1”.
  static func length(_ phrase: Phrase) -> Int? {
    var rest = phrase.unspaced
    for _ in 0..<5 {
      if let length = rest.length(of: names) {
        let next = rest.dropping(length)
        return next.unspaced.begins(with: matters) ? nil : next.skipped - phrase.skipped
      }
      guard let next = rest.past(leads) else { return nil }
      rest = next.unspaced
    }
    return nil
  }

  /// What is done about an illness is nobody's.
  static let matters = Words(
    """
    leaflets;programmes;programs;clinics;wards;projects;campaigns;tests;lessons;drugs;courses;vaccines;hospitals;units;funds
    programme;program;screening;ward;patients;patient;research;prevention;campaign;clinic;centre;center;hospital;fund;day;leaflet
    awareness;vaccination;vaccine;cases;drugs;control;unit;department;project;register;survey;software;care;testing;tests;treatment
    education;services;support group;statistics;specialist;nurse;outbreak;lesson;risk;of luck;beds;ward;app;map;drive;patients'
    nhân;viện;thành tích;quan liêu;hình thức;phẩm;truyền nhiễm
    """)

  static let leads = Words(
    """
    nhiễm;mắc;chứng;bệnh;căn bệnh;di chứng;hội chứng;phải;phơi;nặng;nhẹ;đang;một;cơn;biến chứng;khối;vi rút;virus;chất;vì;do;từ nhỏ
    chronic;severe;mild;acute;advanced;early;stage;type;1;2;3;4;a;an;the;effects of;exposure to;long;terminal;late;had;has;been;from
    complications of;incurable;rare;serious;congenital;in;since childhood;partial;partially;both;his;her;some
    """)

  /// Where they stand alone, these tell of a person who is named.
  static let plainest = Words(
    """
    ung thư;tai biến;đột quỵ;liệt nửa;liệt hai;liệt một;liệt toàn;bại liệt;khiếm thị;khiếm thính;suy thận;chạy thận;tiểu đường
    đái tháo đường;cao huyết áp;động kinh;trầm cảm;chứng tự kỷ;tâm thần;chất độc da cam;bệnh tim;bệnh ung thư;bệnh hiểm nghèo;căn bệnh
    cụt tay;cụt chân;cụt một;mất một tay;mất một chân;mất một cánh tay;mù hai;mù một;câm điếc;ngồi xe lăn;bằng xe lăn;hóa trị;xạ trị;ghép thận;suy tim;hen phế quản
    lao phổi;viêm gan;xơ gan;ghép gan;mổ tim;mổ não;máu trắng;bạch cầu;nhồi máu cơ tim;thoát vị đĩa đệm;parkinson;bại não
    """)

  /// Of these, which concern all, only those are somebody's that somebody has caught.
  static let epidemics = Words(
    "covid 19;covid-19;covid;sốt xuất huyết;sốt rét;dengue;dengue fever;malaria;cúm;dịch;tuberculosis;tb;hiv;aids;hiv/aids"
  )

  /// In English each may be looked at by itself.
  static let english = Words(
    names.marked.filter { $0.utf8.count > 4 && $0.utf8.allSatisfy { $0 < 0x80 } })

  /// The first words of all that “bị” is followed by, without marks.
  static let begun = Set(
    (names.marked + ["nhiễm", "mắc", "chứng", "di", "hội"]).map { name in
      String(name.prefix { $0 != " " }).unmarked
    })

  static let names = Words(
    """
    ung thư;bệnh;bệnh hiểm nghèo;bệnh tim;tim bẩm sinh;tim mạch;bệnh nặng;bệnh nan y;hiv;hiv/aids;aids;lao;lao phổi;tiểu đường;đái tháo đường
    viêm gan;viêm gan b;viêm gan c;tai biến;tai biến mạch máu não;đột quỵ;suy thận;suy tim;trầm cảm;tâm thần;tâm thần phân liệt
    rối loạn tâm thần;rối loạn lo âu;rối loạn lưỡng cực;covid 19;covid-19;covid;liệt;liệt nửa người;bại liệt;bại não;khuyết tật;tàn tật
    động kinh;xơ gan;thoát vị;thoát vị đĩa đệm;cao huyết áp;huyết áp cao;tăng huyết áp;hen;hen suyễn;hen phế quản;parkinson;bạch cầu;máu trắng
    mù;mù lòa;mù màu;câm điếc;câm;điếc;u não;u ác;khối u;nhồi máu cơ tim;bệnh nền;sốt xuất huyết;sốt rét;thoái hóa cột sống;thoái hóa khớp;tự kỷ;down
    alzheimer;mãn tính;mạn tính;chất độc da cam;da cam;chất độc hóa học;dioxin;gout;gút;lupus;tan máu bẩm sinh;thalassemia;thận;gan;phổi;dạ dày
    thần kinh;sa sút trí tuệ;giang mai;lậu;phong;vẩy nến;vảy nến;cận thị nặng;khiếm thị;khiếm thính;thiểu năng;chậm phát triển;cong vẹo cột sống
    thấp khớp;viêm khớp;viêm phổi;viêm cầu thận;loãng xương;hở van tim;hẹp van tim;rối loạn tiền đình;nghiện ma túy;nghiện;mất trí nhớ
    u tuyến giáp;cường giáp;bướu cổ;tắc nghẽn phổi mạn tính;copd;chấn thương sọ não;chấn thương cột sống;teo cơ;xuất huyết não;suy nhược;thương tật;tật;gãy xương;gãy chân;gãy tay;chấn thương;sảy thai;vô sinh;hiếm muộn;ghép thận;ghép gan
    cancer;lung cancer;breast cancer;stomach cancer;liver cancer;blood cancer;thyroid cancer;cervical cancer;colon cancer;bowel cancer
    diabetes;hiv;aids;hiv/aids;tuberculosis;tb;hepatitis;hepatitis b;hepatitis c;kidney failure;kidney disease;renal failure;liver disease
    cirrhosis;heart disease;heart failure;heart condition;heart attack;heart trouble;heart defect;depression;anxiety;bipolar disorder;epilepsy
    stroke;chronic illness;illness;asthma;disability;leukaemia;leukemia;lymphoma;parkinson's disease;parkinson's;alzheimer's disease;alzheimer's
    high blood pressure;hypertension;schizophrenia;mental illness;polio;agent orange;down syndrome;down's syndrome;autism;cerebral palsy
    multiple sclerosis;arthritis;gout;lupus;dementia;malaria;dengue;dengue fever;covid 19;covid-19;covid;a tumour;tumour;tumor;brain tumour
    haemophilia;hemophilia;thalassaemia;thalassemia;blindness;deafness;paralysis;hearing loss;paraplegia;scoliosis;post-traumatic stress disorder
    post traumatic stress disorder;ptsd;kidney stones;dialysis;chemotherapy;radiotherapy;a prosthetic leg;prosthetic leg;pneumonia;copd
    psoriasis;syphilis;spinal injury;lung disease;muscular dystrophy;addiction;drug addiction;alcoholism;glaucoma;cataracts;ulcer;kidney transplant;liver transplant;heart surgery;open heart surgery;bypass surgery
    """)
}
