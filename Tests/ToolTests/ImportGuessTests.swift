import Foundation
import TestSupport
import Testing

/// `bieuduong import --guess`: what a table is of, and what stands in its columns.
struct ImportGuessTests {
  /// Tables as offices keep them. Below each stands the kind, and what fills its columns; a dash where none should.
  private static let tables = [
    """
    Tên hoạt động;Đơn vị tổ chức;Ngày;Hình thức;Đối tượng;Số người dự
    Hội nghị quán triệt;Sở Nội vụ;31/3/2024;hội nghị;cán bộ;120
    = activity: title | unit | on | form | audience | attendance
    """,
    """
    Tên bài;Báo đăng bài;Ngày đăng;Tóm tắt;Đường dẫn
    Bài;Báo Bình Dương;1/2/2024;Tóm tắt ngắn;https://x.vn
    = article: title | outlet | on | summary | –
    """,
    """
    STT;Số quyết định;Ngày ký;Người được khen;Đơn vị;Hình thức khen thưởng;Thành tích
    1;1234/QĐ-UBND;16/11/2023;Nguyễn Văn An;Sở Nội vụ;Bằng khen;đã có sáng kiến
    2;1235/QĐ-UBND;17/11/2023;Trần Thị Bình;Sở Tài chính;Giấy khen;đã có sáng kiến
    = commendation: – | decision.number | decision.on | recipients.official | recipients.official.posts.unit | form | citation
    """,
    """
    TT;Họ và tên;Chức vụ;Hình thức khen;Số QĐ;Ngày QĐ;Tiền thưởng
    1;Nguyễn Văn An;Trưởng phòng;Bằng khen;1234/QĐ-UBND;16/11/2023;1.800.000
    2;Trần Thị Bình;Chuyên viên;Giấy khen;1235/QĐ-UBND;17/11/2023;720.000
    = commendation: – | recipients.official | recipients.official.posts.title | form | decision.number | decision.on | bonus.amount
    """,
    """
    Tên tập thể, cá nhân;Danh hiệu;Quyết định;Ngày quyết định;Cấp khen
    Phòng Nội vụ;Tập thể lao động xuất sắc;12/QĐ-CT;1/2/2024;Chủ tịch UBND tỉnh
    = commendation: recipients.unit | form | decision.number | decision.on | decision.by
    """,
    """
    No.;Decision no.;Date of decision;Recipient;Unit;Form of commendation
    1;1234/QĐ-UBND;16/11/2023;Nguyễn Văn An;Sở Nội vụ;Certificate of merit
    = commendation: – | decision.number | decision.on | recipients.official | recipients.official.posts.unit | form
    """,
    """
    DANH SÁCH KHEN THƯỞNG ĐỘT XUẤT;;;;
    TT;Họ và tên;Đơn vị;Số, ngày quyết định;Mức thưởng
    1;Nguyễn Văn An;Sở Nội vụ;1234/QĐ-UBND ngày 16/11/2023;1.800.000 đồng
    2;Trần Thị Bình;Sở Tài chính;1235/QĐ-UBND, 17/11/2023;720.000 đồng
    = commendation: – | recipients.official | recipients.official.posts.unit | [decision.number, decision.on] | bonus.amount
    """,
    """
    Ho va ten,Don vi,Hinh thuc,So QD,Ngay ky,Co quan ky
    Nguyen Van An,So Noi vu,Bang khen,12/QD-UBND,1/2/2024,UBND tinh
    = commendation: recipients.official | recipients.official.posts.unit | form | decision.number | decision.on | decision.by
    """,
    """
    Hồ sơ được đính chính;Ngày đính chính;Đã ghi;Sửa thành;Lý do
    x;1/2/2024;a;b;c
    = correction: record | on | was | is | why
    """,
    """
    STT;Số, ký hiệu;Ngày ban hành;Trích yếu;Cơ quan ban hành;Người ký
    1;73/2023/NĐ-CP;29/9/2023;Quy định về khuyến khích, bảo vệ cán bộ;Chính phủ;Phạm Minh Chính
    = document: – | number | issued | title | issuer | –
    """,
    """
    Số hiệu văn bản;Loại văn bản;Tên văn bản;Ngày có hiệu lực;Đường dẫn
    73/2023/NĐ-CP;Nghị định;Quy định về khuyến khích;29/9/2023;https://vanban.chinhphu.vn/x
    = document: number | type | title | effective.from | –
    """,
    """
    No.;Document number;Date of issue;Subject;Issued by;Type
    1;73/2023/NĐ-CP;29/9/2023;Encouraging;Government;Nghị định
    = document: – | number | issued | title | issuer | type
    """,
    """
    STT;Tên sáng kiến;Tác giả;Đơn vị;Lĩnh vực;Ngày bắt đầu;Kết quả
    1;Trả hồ sơ tại nhà;Nguyễn Văn An;Sở Nội vụ;cải cách hành chính;1/3/2023;giảm 30 phút
    2;Bảng chờ;Trần Thị Bình;Sở Tài chính;y tế;1/4/2023;giảm 10 phút
    = initiative: – | title | proposers.official | proposers.official.posts.unit | fields | lifecycle.on | results
    """,
    """
    Tên đề xuất;Người đề xuất;Cơ quan chủ trì;Ngày đề xuất;Trạng thái
    Trả hồ sơ tại nhà;Nguyễn Văn An;Sở Nội vụ;1/3/2023;hoàn thành
    = initiative: title | proposers.official | employer | lifecycle.on | –
    """,
    """
    Proposal;Proposed by;Lead unit;Proposed on;Summary
    Files brought home;Nguyễn Văn An;Sở Nội vụ;1/3/2023;short
    = initiative: title | proposers.official | employer | lifecycle.on | summary
    """,
    """
    STT;Sáng kiến;Chủ sáng kiến;Chức vụ;Đơn vị;Tóm tắt nội dung;Hiệu quả;Quyết định công nhận
    1;Trả hồ sơ tại nhà;Nguyễn Văn An;Trưởng phòng;Sở Nội vụ;Nhân viên mang hồ sơ;giảm 30 phút;12/QĐ-SNV ngày 1/2/2024
    = initiative: – | title | proposers.official | proposers.official.posts.title | proposers.official.posts.unit | summary | results | [recognition.decision.number, recognition.decision.on]
    """,
    """
    STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị công tác
    1;Nguyễn Văn An;12/3/1980;Trưởng phòng;Sở Nội vụ
    2;Trần Thị Bình;1/2/1985;Chuyên viên;Sở Tài chính
    = official: – | name | – | posts.title | posts.unit
    """,
    """
    TT;Danh xưng;Họ;Tên đệm;Tên;Chức danh;Cơ quan;Từ ngày
    1;ông;Nguyễn;Văn;An;Trưởng phòng;Sở Nội vụ;1/1/2020
    2;bà;Trần;Thị;Bình;Chuyên viên;Sở Tài chính;1/1/2021
    = official: – | honorific | name.family | name.middle | name.given | posts.title | posts.unit | posts.from
    """,
    """
    No.;Full name;Position;Unit
    1;Nguyễn Văn An;Head;Department
    = official: – | name | posts.title | posts.unit
    """,
    """
    Họ và tên;Đơn vị
    Nguyễn Văn An;Sở Nội vụ
    = official: name | posts.unit
    """,
    """
    Tên kế hoạch;Đơn vị;Nhiệm vụ;Thời hạn;Đơn vị chủ trì;Tình trạng
    Kế hoạch 2024;Sở Nội vụ;Lập danh sách;31/3/2024;Phòng A;xong
    = plan: title | unit | tasks.text | tasks.due | tasks.owner | –
    """,
    """
    STT;Tên đơn vị;Tên tiếng Anh;Đơn vị cấp trên;Ngày thành lập;Ngày giải thể
    1;Sở Nội vụ;Department of Home Affairs;UBND tỉnh;1/1/1997;
    2;Phòng Nội vụ;Division of Home Affairs;UBND huyện Bàu Bàng;1/1/2014;30/6/2025
    = unit: – | names | names.en | parent | names.from | names.to
    """,
    """
    Mã;Tên xã, phường;Loại;Trực thuộc;Có hiệu lực từ
    26101;Phường Bình Dương;phường;TP HCM;1/7/2025
    = unit: codes.gso | names | kind | parent | names.from
    """,
  ]

  @Test(arguments: tables)
  func `A table is known by its headings and by what stands below them`(told: String) throws {
    let parts = told.components(separatedBy: "\n= ")
    let wanted = parts[1].components(separatedBy: ": ")
    let shop = try Folder.workshop()
    try shop.write(parts[0] + "\n", to: "bang.csv")
    let done = try shop.shell("$TOOL import bang.csv --guess")
    let lines = done.output.components(separatedBy: "\n")
    #expect(lines[0] == "kind: \(wanted[0])", "\(done.output)\(done.errors)")
    let fields = lines.filter { $0.hasPrefix("  \"") }.map { line in
      let field = line.components(separatedBy: "\":")[1].trimmingCharacters(in: .whitespaces)
      return field.isEmpty ? "–" : field
    }
    #expect(fields == wanted[1].components(separatedBy: " | "), "\(done.output)")
  }

  @Test func `A table of something else gets no map`() throws {
    let shop = try Folder.workshop()
    try shop.write("Tên hàng;Giá;Kho\nGạo;12000;A\n", to: "bang.csv")
    let done = try shop.shell("$TOOL import bang.csv --guess")
    #expect(done.output == "")
    #expect(done.code == 1)
    #expect(done.errors.contains("no heading is like the name of a field"))
  }
}
