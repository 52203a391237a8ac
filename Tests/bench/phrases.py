"""The words of the made-up reports: pairs of Vietnamese and English that say the same.

{a} and {b} are counts, {p} a share, {on} a day, {place} and {team} links, {law} and {article} citations.
"""

SECTIONS = [
    (
        ("Điểm nghẽn", "The bottleneck"),
        [
            ("Người dân phải đi lại {a} lần cho một hồ sơ, vì mỗi nơi giữ một phần giấy tờ và không nơi nào chịu nhận phần của nơi kia.",
             "People had to come {a} times for a single file, because each office kept a part of the papers and none would accept the other’s part."),
            ("Trong một quý có {b} hồ sơ quá hạn, và phần lớn quá hạn ở đúng một bước mà không ai gọi tên ra được.",
             "In one quarter {b} files ran over time, and most of them did so at one and the same step, which nobody could name."),
            ("Cán bộ nhận hồ sơ biết rõ điều ấy, nhưng quy định không cho họ làm khác, còn tự ý làm khác thì không ai bảo vệ.",
             "The staff who took in the files knew it well, but the rules left them no other way, and nobody would have protected one who took it all the same."),
            ("Sổ theo dõi được ghi bằng tay ở {a} bộ phận, đến cuối tháng mới cộng lại, nên con số nào cũng cũ khi đến tay người cần nó.",
             "The register was kept by hand in {a} sections and added up only at the end of the month, so that every figure was old when it reached whoever needed it."),
            ("Khoảng {p}% số phản ánh nhận được nói về cùng một việc: không biết hồ sơ của mình đang nằm ở đâu.",
             "About {p}% of the complaints received were about the same thing: not knowing where one’s file lay."),
            ("Đây là loại vướng mắc mà {law} khuyến khích cán bộ đề xuất tháo gỡ, vì có ích chung và có thể kiểm soát được.",
             "It is the kind of obstacle that {law} encourages officials to propose to remove, since it serves all and can be kept under control."),
            ("Đã có {a} cuộc họp bàn việc này, lần nào cũng dừng ở chỗ chờ văn bản hướng dẫn của một nơi khác.",
             "There had been {a} meetings on the matter, and each ended in waiting for guidance from somewhere else."),
            ("Người chịu thiệt nhiều nhất là những hộ ở xa trung tâm, mất cả một ngày công chỉ để nộp thêm một tờ giấy.",
             "Those who lost most were the households far from the centre, for whom one more sheet of paper cost a whole day’s wages."),
        ],
    ),
    (
        ("Cách làm", "How it was done"),
        [
            ("Nhóm đề xuất bắt đầu bằng việc ngồi tại quầy {a} ngày liền và ghi lại mọi câu hỏi, chưa vội viết một dòng phương án nào.",
             "The proposers began by sitting at the counter for {a} days on end and noting every question, before they wrote a line of the plan."),
            ("Thí điểm mở ngày {on} tại {place}, nơi số liệu đầy đủ nhất và lãnh đạo cam kết trả lời trong ngày.",
             "The pilot opened on {on} in {place}, where the figures were the most complete and the leaders promised to answer within the day."),
            ("Trong {a} tuần đầu, {team} chạy song song cách cũ và cách mới, rồi so từng hồ sơ trước khi bỏ bản giấy.",
             "For the first {a} weeks the {team} ran the old way and the new one side by side and compared every file before giving up paper."),
            ("Mỗi bước chỉ có một người chịu trách nhiệm, và tên người ấy được ghi ngay trên phiếu hẹn.",
             "Each step has one person who answers for it, and the name stands on the receipt."),
            ("Ai tra cứu dữ liệu thì ký vào kết quả; mỗi lượt tra cứu đều để lại dấu vết cho đoàn kiểm tra.",
             "Whoever looks up data signs the result, and every query leaves a trace for the inspectors."),
            ("Khi dữ liệu không khớp với thực tế thì hồ sơ quay về cách làm cũ, thời hạn không thay đổi và không ai phải đoán.",
             "Where the data disagree with the facts, the file returns to the old way, its time limit unchanged, and nobody has to guess."),
            ("Phần mềm không mua mới; hai viên chức sửa lại một công cụ đã có và chia sẻ mã nguồn cho các đơn vị khác.",
             "No software was bought; two employees reworked a tool that existed already and shared its source with the other units."),
            ("Cứ chiều thứ Sáu, nhóm đọc to {a} hồ sơ chậm nhất trong tuần và ghi lại lý do bằng một câu.",
             "Every Friday afternoon the team read out the {a} slowest files of the week and wrote down the reason in one sentence."),
            ("Tờ hướng dẫn được viết lại {b} lần, mỗi lần đều đưa cho người chưa từng làm thủ tục đọc thử.",
             "The information sheet was rewritten {b} times, and each version was tried on people who had never gone through the procedure."),
        ],
    ),
    (
        ("Kết quả", "Results"),
        [
            ("Sau {a} tháng, thời gian xử lý giảm rõ rệt ở mọi bộ phận, kể cả bộ phận lúc đầu không đồng tình.",
             "After {a} months the time taken had fallen clearly in every section, even in the one that had been against it at first."),
            ("Tỷ lệ hồ sơ trả đúng hẹn đạt {p}%, và phần còn lại đều có giải thích bằng văn bản gửi trước ngày hẹn.",
             "The share of files returned on time reached {p}%, and each of the rest came with a written explanation sent before the day."),
            ("Điều ít thấy trong bảng số là thời gian của cán bộ: việc đối chiếu mất nửa ngày nay chỉ còn vài phút.",
             "What the table hardly shows is the officers’ time: the comparison that took half a day now takes a few minutes."),
            ("Đã có {b} đơn vị đến học cách làm và {a} đơn vị áp dụng lại mà không cần thêm kinh phí.",
             "So far {b} units have come to learn from it and {a} have taken it up at no further cost."),
            ("Số cuộc gọi hỏi tiến độ giảm {p}%, vì người nộp tự tra được hồ sơ của mình đang ở bước nào.",
             "Calls asking about progress fell by {p}%, since applicants can see for themselves at which step their file stands."),
            ("Không phải chỉ tiêu nào cũng đạt: phần phối hợp liên ngành chỉ đi được {p}% quãng đường dự kiến.",
             "Not every target was met: the work across sectors went only {p}% of the way that had been planned."),
            ("Đoàn kiểm tra rút ngẫu nhiên {b} hồ sơ và không thấy hồ sơ nào bị yêu cầu giấy tờ ngoài danh mục.",
             "The inspectors drew {b} files at random and found none for which papers outside the list had been asked."),
        ],
    ),
    (
        ("Vướng mắc và cách gỡ", "Obstacles and how they were removed"),
        [
            ("Khó nhất không phải là máy móc mà là thói quen: nhiều người vẫn in ra giấy để cho chắc.",
             "The hardest part was not the machines but habit: many still printed everything to be on the safe side."),
            ("Cổng tra cứu lúc đầu chỉ mở trong giờ hành chính, nên hồ sơ nộp buổi tối dồn sang sáng hôm sau.",
             "At first the query service was open in office hours only, so that files lodged in the evening piled up the next morning."),
            ("Sau {a} tuần trao đổi, hai cơ quan thống nhất một mẫu dữ liệu chung và cùng ký biên bản bàn giao.",
             "After {a} weeks of talks the two offices agreed on a common data format and signed the handover together."),
            ("Đề xuất được điều chỉnh để có thêm quầy hỗ trợ; cán bộ nhập giúp rồi in ra cho người dân đọc lại và ký.",
             "The proposal was adjusted to add a staffed counter, where an officer fills in the form and prints it for the applicant to read and sign."),
            ("Kinh phí về chậm {a} tuần so với kế hoạch, nên phần thiết bị được mượn tạm của một đơn vị cùng khối.",
             "The money came {a} weeks later than planned, so equipment was borrowed from a neighbouring unit in the meantime."),
            ("Có {a} ý kiến cho rằng cách làm này vượt quyền; câu trả lời được công khai cùng với ý kiến ấy.",
             "There were {a} objections that the work went beyond its powers; the answer was published together with them."),
            ("Khi đường truyền yếu, phần mềm giữ tạm dữ liệu rồi tự đồng bộ; không hồ sơ nào phải nhập lại.",
             "Where the line is weak, the software holds the data and synchronises later; no file had to be entered again."),
        ],
    ),
    (
        ("Bài học", "Lessons"),
        [
            ("Bỏ một tờ giấy cần sự đồng thuận của nơi giữ dữ liệu, vì vậy nên bắt đầu bằng việc hỏi họ sợ điều gì.",
             "To drop a sheet of paper takes the consent of whoever keeps the data, so begin by asking what they are afraid of."),
            ("Chạy song song tốn công, nhưng chính các bảng so sánh đã thuyết phục được những người còn do dự.",
             "Running both ways is hard work, but it was the comparisons that won over those who hesitated."),
            ("Công khai số liệu hằng tuần khiến đơn vị tự nhắc mình, không chờ ai đôn đốc.",
             "Weekly publication makes a unit remind itself and wait for nobody’s prompting."),
            ("Nên viết phần rủi ro trước phần lợi ích; phương án sẽ thật hơn và người duyệt cũng yên tâm hơn.",
             "Write the risks before the benefits: the plan becomes more honest and those who approve it more at ease."),
            ("Một thí điểm nhỏ, dừng được bất cứ lúc nào, dễ được chấp thuận hơn một đề án lớn không có đường lui.",
             "A small pilot that can be stopped at any time is approved more readily than a great scheme with no way back."),
            ("Cần người ghi chép ngay từ ngày đầu, vì không ai nhớ lại được con số của một việc đã đổi khác.",
             "Have someone take notes from the first day, for nobody recalls the figures of a thing that has since changed."),
        ],
    ),
]

TABLE = (
    ("Chỉ số", "Trước", "Sau"),
    ("Indicator", "Before", "After"),
)

MEASURES = [
    ("Thời gian xử lý một hồ sơ", "Time to handle a file", "ngày", "days", 30),
    ("Số lần đi lại của người dân", "Trips made by the applicant", "lần", "trips", 9),
    ("Hồ sơ phải bổ sung", "Files sent back for more papers", "%", "%", 60),
    ("Thời gian chờ tại quầy", "Wait at the counter", "phút", "minutes", 90),
    ("Số giấy tờ phải nộp", "Papers to be submitted", "tờ", "sheets", 14),
    ("Chi phí in ấn mỗi tháng", "Monthly cost of printing", "triệu đồng", "million VND", 40),
]

SUBJECTS = [
    ("cấp giấy phép xây dựng", "building permits", "construction"),
    ("đăng ký khai sinh", "the registration of births", "administrative-reform"),
    ("trả lời đơn thư", "replies to petitions", "administrative-reform"),
    ("cảnh báo ngập", "flood warnings", "environment"),
    ("điều phối xe buýt học sinh", "school bus routes", "transport"),
    ("hẹn khám bệnh", "medical appointments", "health"),
    ("tưới tiết kiệm nước", "water-saving irrigation", "agriculture"),
    ("dạy nghề cho người lao động", "training for workers", "education"),
    ("thu gom rác theo giờ", "timed waste collection", "environment"),
    ("làm sạch dữ liệu đất đai", "clean land data", "land"),
    ("thanh toán không tiền mặt", "cashless payment", "public-finance"),
    ("hỗ trợ hộ kinh doanh", "support for household businesses", "investment"),
    ("lưu trữ hồ sơ điện tử", "electronic archives", "digital"),
    ("chiếu sáng ngõ hẻm", "the lighting of lanes", "construction"),
    ("bảo trì đường liên xã", "the upkeep of commune roads", "transport"),
    ("sinh hoạt hè cho thiếu nhi", "summer activities for children", "culture"),
]

MANNERS = [
    ("theo cách kê khai một lần", "declared once only"),
    ("ngoài giờ hành chính", "outside office hours"),
    ("ngay tại khu dân cư", "in the neighbourhoods themselves"),
    ("bằng dữ liệu dùng chung", "from shared data"),
    ("với một đầu mối duy nhất", "with a single point of contact"),
    ("không dùng bản sao giấy", "without paper copies"),
    ("có người dân cùng giám sát", "watched over by residents"),
    ("theo kết quả đầu ra", "by results"),
]

BOTTLENECK = (
    "Chưa có văn bản nào quy định cách phối hợp, nên mỗi nơi chờ nơi kia làm trước.",
    "No instrument says how to work together, so each office waits for the other to begin.",
)
SUMMARY = (
    "Gom các bước rời rạc về một đầu mối và công khai tiến độ; thời gian giảm từ {before} còn {after} ngày.",
    "Scattered steps are brought to one point and progress is made public; the time fell from {before} to {after} days.",
)
CITATION = (
    "Đã đề xuất và thực hiện thành công việc đổi mới {subject} {manner}",
    "For proposing and carrying through new ways in {subject}, {manner}",
)
OVERSIGHT = (
    "Kiểm tra ngẫu nhiên {a} hồ sơ; các sai sót nhỏ được chấn chỉnh ngay.",
    "Of {a} files drawn at random, the small slips were put right at once.",
)
OBSTACLES = [
    ("Hai phần mềm không trao đổi được dữ liệu, cán bộ phải nhập một việc hai lần.",
     "Two programs could not exchange data, and staff entered everything twice.",
     "Thống nhất mẫu dữ liệu chung và mở cổng trao đổi có ghi nhật ký.",
     "A common format was agreed and a logged exchange opened.", "removed"),
    ("Chưa có nguồn chi cho việc trực ngoài giờ.",
     "There was no money to pay for duty outside office hours.",
     "Bố trí nghỉ bù trong tuần thay cho chi trả bằng tiền.",
     "Time off in the same week was granted instead of pay.", "supported"),
    ("Một số người lớn tuổi không dùng được tài khoản trực tuyến.",
     "Some older people could not use an online account.",
     "Lập quầy kê khai có cán bộ hỗ trợ.",
     "A staffed counter was set up.", "adjusted"),
]

FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Mai Lâm Tô Kiều Thái Cao Tạ Quách Doãn Nghiêm Lưu".split()
MIDDLES = "Văn Thị Minh Ngọc Thanh Hữu Đức Thu Quốc Kim Xuân Hồng Gia Bảo Khánh Phương".split()
GIVENS = "An Ánh Bình Châu Chi Dũng Duy Đạt Giang Hà Hải Hằng Hiền Hòa Hùng Hương Khang Khoa Lan Linh Long Mai Minh My Nam Nga Nhung Phong Phúc Quang Quyên Sơn Tâm Thảo Thủy Trang Trung Tuấn Uyên Vy Yến".split()
POSTS = [
    ("Chuyên viên", "Officer"),
    ("Chuyên viên chính", "Principal Officer"),
    ("Phó Trưởng phòng", "Deputy Head of Division"),
    ("Trưởng phòng", "Head of Division"),
]

DEPARTMENTS = [
    ("noi-vu", "SNV", "Nội vụ", "Home Affairs"),
    ("xay-dung", "SXD", "Xây dựng", "Construction"),
    ("tai-chinh", "STC", "Tài chính", "Finance"),
    ("y-te", "SYT", "Y tế", "Health"),
    ("giao-duc", "SGDĐT", "Giáo dục và Đào tạo", "Education and Training"),
    ("tu-phap", "STP", "Tư pháp", "Justice"),
    ("cong-thuong", "SCT", "Công Thương", "Industry and Trade"),
    ("nong-nghiep", "SNN", "Nông nghiệp", "Agriculture"),
    ("giao-thong", "SGTVT", "Giao thông vận tải", "Transport"),
    ("tai-nguyen", "STNMT", "Tài nguyên và Môi trường", "Natural Resources and Environment"),
    ("thong-tin", "STTTT", "Thông tin và Truyền thông", "Information and Communications"),
    ("van-hoa", "SVHTT", "Văn hóa và Thể thao", "Culture and Sports"),
    ("khoa-hoc", "SKHCN", "Khoa học và Công nghệ", "Science and Technology"),
    ("lao-dong", "SLĐ", "Lao động", "Labour"),
]
PLACES = [
    ("An Bình", "An Binh"), ("Bến Đá", "Ben Da"), ("Cầu Ngang", "Cau Ngang"),
    ("Đồng Sen", "Dong Sen"), ("Gò Mít", "Go Mit"), ("Hưng Lợi", "Hung Loi"),
    ("Khánh Hội", "Khanh Hoi"), ("Lộc Thạnh", "Loc Thanh"), ("Mỹ Xuân", "My Xuan"),
    ("Ninh Thới", "Ninh Thoi"), ("Phú Điền", "Phu Dien"), ("Suối Trúc", "Suoi Truc"),
    ("Tân Lập", "Tan Lap"), ("Vĩnh Phước", "Vinh Phuoc"),
]

ABOUT = (
    "Nội dung ở đây do máy tạo ra để đo tốc độ; không có người hay việc nào là thật.",
    "What stands here was generated to measure speed; none of its people or events is real.",
)
