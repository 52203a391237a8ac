import Testing

@testable import Vietnamese

/// What an instrument is about, as it goes on after who issued it.
@Suite struct InstrumentSubjectTests {
  @Test(arguments: [
    ("Quy định về khuyến khích cán bộ", "Nghị định", "quy định về khuyến khích cán bộ"),
    ("Sửa đổi, bổ sung một số điều của Luật", "Luật", "sửa đổi, bổ sung một số điều của Luật"),
    ("Thành lập thành phố Tân Uyên", "Nghị quyết", "về việc thành lập thành phố Tân Uyên"),
    ("Về việc tặng Bằng khen", "Quyết định", "về việc tặng Bằng khen"),
    ("Một số giải pháp cấp bách", "Nghị quyết", "về một số giải pháp cấp bách"),
    ("Kế hoạch thực hiện Nghị định", "Kế hoạch", "về việc thực hiện Nghị định"),
    ("Bình Dương triển khai", "Kế hoạch", "về việc Bình Dương triển khai"),
    ("UBND tỉnh", "Kế hoạch", "về việc UBND tỉnh"),
    ("Đề án tinh gọn", "Quyết định", "về đề án tinh gọn"),
  ])
  func `It is joined as officials join it`(title: String, type: String, subject: String) {
    #expect(title.asSubject(ofA: type) == subject)
  }
}
