// The words by which the health of a person is told.
extension HealthStatement {
  static let labels = Words(
    """
    tình trạng sức khỏe;sức khỏe;bệnh lý;tiền sử bệnh;tiền sử bệnh án;bệnh nền;bệnh mãn tính;blood type;blood group;nhóm máu;state of health
    health condition;health status;health;medical history;medical condition;chẩn đoán;diagnosis;disability;dạng khuyết tật;loại khuyết tật
    mức độ khuyết tật;khuyết tật;illness;chronic disease;disease;tình trạng bệnh;loại bệnh;bệnh tật
    """)

  static let positive = Words("hiv positive;hiv+;hiv dương tính;dương tính với hiv")
  static let having = Words(
    """
    bị;bị ;mắc;mắc ;nhiễm;nhiễm ;mang bệnh;điều trị;phát hiện;phát bệnh;chữa bệnh;mang trong mình;chẩn đoán;phải ghép;chống chọi với
    """)

  static let disabled = Words(
    "người khuyết tật;người tàn tật;khuyết tật;thương tật;tàn tật")

  /// What says all by itself of somebody who is named.
  static let states = Words(
    """
    is disabled;was disabled;is paralysed;paralysed;paralyzed;uses a wheelchair;is in a wheelchair;is a wheelchair user;sits in a wheelchair;confined to a wheelchair;is a diabetic;is an epileptic;is an amputee;is a cancer survivor
    is blind;was blind;is deaf;was deaf;went blind;went deaf;blind in one eye;blind in both;deaf in one;deaf since;blind since;blind from birth
    lost his hearing;lost her hearing;lost his sight;lost her sight;lost a leg;lost an arm;lost his leg;lost her leg;lost his arm;lost her arm
    lost his left;lost his right;lost her left;lost her right;lost one leg;lost one eye;lost one arm;lost an eye;on dialysis;is autistic
    is diabetic;is epileptic;has a disability;is bipolar;hard of hearing;is partially sighted;is visually impaired;is mute;is asthmatic
    has a heart condition;is bedridden;walks on crutches;walks with crutches;has a disabled;is hearing impaired;deaf and mute;has one leg
    """)

  static let suffering = Words(
    """
    suffers from;suffering from;suffered from;diagnosed with;living with;lives with;lived with;treated for;died of;recovering from
    recovered from;ill with;battling;survived;contracted;operated on for;infected with;has had;history of;struggles with;afflicted with
    hospitalised with;hospitalized with;born with;battled;fought;undergoing;receiving;is on;tested positive for;fighting
    """)

  static let whole = Words(
    "has cancer;had cancer;has diabetes;had a stroke;has hiv;has aids")

  static let to = Words("to;by the;the")
  static let others = Words("người;con;đàn")
  static let oneself = Words(
    "là người;một người;con trai;con gái;con anh;con chị;con ông;con bà;con của")

  static let beasts = Words(
    "vườn;đàn;heo;lợn;bò;gà;trâu;tôm;ao;ruộng;lúa;cao su;vật nuôi;gia súc;gia cầm;cây;pigs;cattle;trees;herd"
  )

  static let treating = Words(
    "điều trị;phát hiện;chữa bệnh;chữa;chẩn đoán;mổ;phẫu thuật;khám;treated for;diagnosed with")

  static let healers = Words(
    """
    bác sĩ;y sĩ;điều dưỡng;khoa;trung tâm;phòng;phác đồ;máy;quy trình;chương trình;bệnh viện;dược sĩ;phần mềm;đề tài;nghiên cứu
    """)

  static let bloods = Words("blood type;blood group;nhóm máu")
  static let grades = Words(
    """
    tốt;yếu;loại;bình thường;trung bình;kém;bị;mắc;suy;khá;rất tốt;good;poor;fair;weak;excellent;frail;chronic
    """)

  static let grading = Words("i;ii;iii;iv;v;a;b;c;do;vì;and;because;since;nhưng;but")
  static let impairments = Words(
    """
    vận động;nghe;nói;nhìn;trí tuệ;thần kinh;đặc biệt nặng;nặng;nhẹ;mobility;visual;hearing;physical;severe;mild;mức độ
    """)

  static let being = Words("là;là một")
  static let afflicting = Words("bị;là;có;dù;tuy;mặc dù;vì;do")
  static let fighting = Words(
    "fought;battled;battling;fighting;undergoing;is on;receiving;survived")

  static let catching = Words(
    "bị;mắc;nhiễm;caught;contracted;got;has;had;had had;has had;suffered;with;from;bị nhiễm;mắc phải"
  )

  static let before = Words(
    """
    bị;mắc;nhiễm;mang;có;từng;sau cơn;cơn;do;sau;phải;đi;ngồi;phát hiện;chứng;chữa;điều trị;trong mình;di chứng;tai nạn;nên;đang;vẫn;là người
    được;là
    """)

  static let adjectives = Words(
    """
    a;an;his;her;chronic;severe;mild;acute;advanced;early;late;terminal;congenital;type;stage;1;2;3;4;serious;rare;incurable;lung;also;had
    """)

  static let has = Words(
    """
    has;had;have;developed;contracted;caught;got;survived;since;after;following;suffered;suffers;beat;fought;battled;despite
    """)
}
