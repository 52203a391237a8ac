import Testing

@testable import Vietnamese

/// Pairs of texts, labelled: those that say the same in other writing, and those of which one says what the other does not.
struct LoneFactsTests {
  private static func lone(_ vi: String, _ en: String) -> (vi: [String], en: [String]) {
    let facts = LoneFacts(vietnamese: Array(vi.utf8), english: Array(en.utf8), isMarkdown: true)
    func quoted(_ facts: [StatedFact], _ text: String) -> [String] {
      facts.map { String(decoding: Array(text.utf8)[$0.quoted], as: UTF8.self) }
    }
    return (quoted(facts.vietnamese, vi), quoted(facts.english, en))
  }

  private static let alike: [(vi: String, en: String)] = [
    // Figures
    ("Hỗ trợ 1.800.000 đồng.", "A grant of VND 1,800,000."),
    ("Hỗ trợ 1.800.000 đồng.", "A grant of 1.8 million dong."),
    ("Chi 1,8 triệu đồng.", "VND 1,800,000 was spent."),
    ("Chi 2,5 tỷ đồng.", "It cost 2.5 billion VND."),
    ("Chi 2.500 triệu đồng.", "It cost VND 2.5bn."),
    ("Vốn 1.200 tỷ đồng", "Capital of 1.2 trillion dong"),
    ("Vốn 3 nghìn tỷ đồng", "Capital of 3,000 billion dong"),
    ("Chi 1 tỷ 200 triệu đồng", "1.2 billion dong were spent"),
    ("Từ 2,5-3 tỷ đồng", "From 2.5 to 3 billion dong"),
    ("Chi 2 triệu rưỡi", "2.5 million were spent"),
    ("Có 1.234,5 ha", "There are 1,234.5 ha"),
    ("Có 1 250 000 lượt", "There were 1,250,000 visits"),
    ("Giảm 7,5%", "Down by 7.5 percent"),
    ("Giảm 7,5 %", "Down 7.5%"),
    ("Giảm 50% giấy tờ", "The papers were halved"),
    ("Giảm một nửa", "Down by 50%"),
    ("Đạt 100% hồ sơ", "All files were done"),
    ("Tăng gấp 3 lần", "It tripled"),
    ("Giảm 0,25 điểm", "Down 0.25 points"),
    ("Còn 20 ngày", "Down to twenty days"),
    ("Còn hai mươi ngày", "Down to 20 days"),
    ("Còn hai mươi lăm ngày", "Down to 25 days"),
    ("Hơn ba trăm năm mươi hồ sơ", "More than 350 files"),
    ("Còn 3 bước", "Three steps are left"),
    ("Có 1 cửa", "There is a single window"),
    ("Đi lại 2 lần", "They came twice"),
    ("2/3 số hồ sơ", "Two thirds of the files"),
    ("1/4 số hồ sơ", "A quarter of the files"),
    ("12 xã, 1.050 hộ", "Twelve communes, 1,050 households"),
    ("Lần thứ 3", "For the 3rd time"),
    ("Đại hội lần thứ XIII", "The 13th Congress"),
    ("Thế kỷ 21", "The twenty-first century, the 21st"),
    ("Làm việc từ thứ 2 đến thứ 6", "Open Monday to Friday"),
    ("Quý II/2023", "The second quarter of 2023"),
    ("Quý 3 năm 2023", "Q3 2023"),
    ("Quý I và quý II", "The first and second quarters"),
    ("6 tháng đầu năm", "The first half of the year"),
    ("Những năm 1990", "The 1990s"),
    ("Năm học 2022-2023", "The school year 2022/23"),
    ("Lúc 7h30", "At 7:30"),
    ("Lúc 14 giờ", "At 2 p.m."),
    ("Từ 8 giờ đến 17 giờ", "From 8 am to 5 pm"),
    // Days
    ("Ngày 16/11/2023", "On 16 November 2023"),
    ("Ngày 16 tháng 11 năm 2023", "On 16 November 2023"),
    ("Ngày 16-11-2023", "On November 16, 2023"),
    ("Ngày 16.11.2023", "On the 16th of November 2023"),
    ("Ngày 05/03/2024", "On 5 Mar. 2024"),
    ("Ngày 2 tháng 9", "On 2 September"),
    ("Ngày 2/9", "On September 2nd"),
    ("Từ ngày 1 đến ngày 15 tháng 3 năm 2023", "From 1 to 15 March 2023"),
    ("Từ 01/3/2023 đến 15/3/2023", "1–15 March 2023"),
    ("Ngày 15, 16 và 17/11/2023", "On 15, 16 and 17 November 2023"),
    ("Tháng 11/2023", "In November 2023"),
    ("Tháng 11 năm 2023", "In November 2023"),
    ("Tháng 3", "In March"),
    ("Từ tháng 3 đến tháng 6 năm 2023", "From March to June 2023"),
    ("Từ tháng 6-12/2023", "June–December 2023"),
    ("Tháng mười một năm 2023", "November 2023"),
    // Documents
    ("Quyết định số 123/QĐ-UBND", "Decision No. 123/QD-UBND"),
    ("Nghị định 73/2023/NĐ-CP", "Decree 73/2023/ND-CP"),
    ("Nghị định 73 năm 2023", "Decree 73/2023/NĐ-CP"),
    ("Kết luận 14-KL/TW", "Conclusion 14-KL/TW"),
    ("Theo Điều 10", "Under Article 10"),
    ("Khoản 2 Điều 5", "Article 5.2"),
    // What is no fact
    ("1. Nộp hồ sơ\n2. Nhận kết quả", "- Lodge the file\n- Get the result"),
    ("## 1. Mục tiêu", "## The aim"),
    ("## 2.1 Cách làm", "## How it was done"),
    ("Theo [Điều 10](document:nd-73#10).", "As [the Decree](document:nd-73#10) says."),
    ("Theo [Điều 10] (document:nd-73-2023#10).", "As the Decree says."),
    ("Xem [bản đồ](ban-do-2023.pdf)", "See [the map](map.pdf)"),
    ("Xem https://example.vn/2023/10", "See the site"),
    ("Gõ `chmod 644`", "Type the command"),
    ("```\nx = 42\n```\nXong", "Done"),
    ("Gọi 0274 3822 825", "Call +84 274 3822 825"),
    ("Ảnh IMG_20231116.jpg", "A photograph"),
    ("**20** ngày", "**Twenty** days"),
  ]

  private static let differing: [(vi: String, en: String, onlyVi: [String], onlyEn: [String])] = [
    ("Còn 20 ngày", "Down to 21 days", ["20 ngày"], ["21 days"]),
    ("Còn 20 ngày", "Down to a few days", ["20 ngày"], []),
    ("Còn vài ngày", "Down to 20 days", [], ["20 days"]),
    ("Giảm 7,5%", "Down 5.7%", ["7,5%"], ["5.7%"]),
    ("Chi 1,8 triệu đồng", "VND 1.8 billion", ["1,8 triệu đồng"], ["1.8 billion"]),
    ("Hỗ trợ 1.800.000 đồng", "VND 1,080,000", ["1.800.000 đồng"], ["1,080,000"]),
    ("Chi 1 tỷ 200 triệu đồng", "1.02 billion", ["200 triệu đồng"], ["1.02 billion"]),
    ("Ngày 16/11/2023", "On 17 November 2023", ["16/11/2023"], ["17 November 2023"]),
    ("Ngày 16/11/2023", "On 16 December 2023", ["16/11/2023"], ["16 December 2023"]),
    ("Ngày 16/11/2023", "On 16 November 2022", ["16/11/2023"], ["16 November 2022"]),
    (
      "Ngày 16 tháng 11 năm 2023", "In November 2023", ["16 tháng 11 năm 2023"], []
    ),
    ("Tháng 11/2023", "In October 2023", ["11/2023"], ["October 2023"]),
    ("Tháng 3", "In April", ["3"], []),
    ("Ngày 2/9", "On 2 October", ["2/9"], ["2 October"]),
    ("Quý II/2023", "The third quarter of 2023", ["Quý II"], ["third quarter"]),
    ("Quyết định 123/QĐ-UBND", "Decision 132/QD-UBND", ["123/QĐ-UBND"], ["132/QD-UBND"]),
    ("Quyết định 123/QĐ-UBND", "Decision 123/QĐ-TTg", ["123/QĐ-UBND"], ["123/QĐ-TTg"]),
    ("Nghị định 73/2023/NĐ-CP", "Decree 73/2024/NĐ-CP", ["73/2023/NĐ-CP"], ["73/2024/NĐ-CP"]),
    ("Theo Điều 10", "Under Article 11", ["10"], ["11"]),
    ("Năm 2023", "In 2022", ["2023"], ["2022"]),
    ("Có 1.050 hộ", "There are 1,500 households", ["1.050 hộ"], ["1,500 households"]),
    ("12 xã", "Eleven communes", ["12 xã"], []),
    ("Mười hai xã", "11 communes", [], ["11 communes"]),
    ("Ba bước", "4 steps", [], ["4 steps"]),
    ("Lúc 7h30", "At 7:45", [], ["45"]),
    ("Lúc 14 giờ", "At 3 p.m.", ["14 giờ"], ["3 p"]),
    ("Từ 1 đến 15/3/2023", "From 2 to 15 March 2023", [], ["2"]),
    ("2/3 số hồ sơ", "Three quarters of the files", ["2/3"], []),
    ("Có 1.234,5 ha", "There are 1,235.4 ha", ["1.234,5 ha"], ["1,235.4 ha"]),
    ("- 20 ngày\n- 30 hồ sơ", "- 20 days\n- 40 files", ["30 hồ"], ["40 files"]),
    ("Gọi 0274 3822 825", "Call 0274 3822 826", ["825"], ["826"]),
    ("Tăng gấp 3 lần", "It doubled", ["3 lần"], []),
  ]

  @Test(arguments: alike.indices)
  func `The same in other writing is the same`(index: Int) {
    let (vi, en) = Self.alike[index]
    let lone = Self.lone(vi, en)
    #expect(lone.vi == [], "\(vi) | \(en)")
    #expect(lone.en == [], "\(vi) | \(en)")
  }

  @Test(arguments: differing.indices)
  func `What one text says alone is quoted`(index: Int) {
    let (vi, en, onlyVi, onlyEn) = Self.differing[index]
    let lone = Self.lone(vi, en)
    #expect(lone.vi == onlyVi, "\(vi) | \(en)")
    #expect(lone.en == onlyEn, "\(vi) | \(en)")
  }
}
