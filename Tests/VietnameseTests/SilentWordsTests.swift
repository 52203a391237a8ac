import Testing
import Vietnamese

@Suite struct SilentWordsTests {
  @Test(arguments: [
    "xem tại đây", "Tại đây", "đây", "Xem thêm…", "[bấm vào đây]", "Click here", "here",
    "Read more »", "link",
    "tải\u{A0}về",
  ])
  func `Words that say nothing of a link are known`(text: String) {
    #expect(SilentWords.isLinkText(text))
  }

  @Test(arguments: [
    "Nghị định số 73/2023/NĐ-CP", "xem Nghị định 73", "Đây thôn Vĩ Dạ", "hướng dẫn tại đây có hình",
    "Heredity",
    "https://vanban.example.vn/73", "Chi tiết máy", "More than 20 files",
  ])
  func `Words that name what a link leads to are left alone`(text: String) {
    #expect(!SilentWords.isLinkText(text))
  }

  @Test(arguments: [
    "quay-ke-khai.jpg", "quay-ke-khai", "Quay-ke-khai", "IMG_0412", "DSC01234.JPG", "anh chup.png",
    "12", "1/2", "Ảnh 2",
    "Hình 1.", "Photo no. 3", "image003", "z4567890123_abc.jpg", "20231116_083015", "Screenshot 12",
  ])
  func `A file name or a number is no description`(text: String) {
    #expect(SilentWords.isImageText(text, file: "quay-ke-khai.jpg"))
  }

  @Test(arguments: [
    "Quầy kê khai", "Ảnh chụp 12 cán bộ trước trụ sở", "Quyết định số 12/QĐ-UBND", "Phòng 205",
    "2 cán bộ",
    "Bìa của báo cáo, tệp bao-cao.pdf mở trên màn hình", "Hình vẽ", "P205 Đông", "Bus 12",
  ])
  func `Words with a number are a description`(text: String) {
    #expect(!SilentWords.isImageText(text, file: "quay-ke-khai.jpg"))
  }

  @Test func `A description that is the caption is known by its words`() {
    #expect(SilentWords.areAlike("Trụ sở mới", "trụ sở mới."))
    #expect(!SilentWords.areAlike("Trụ sở mới", "Trụ sở mới, năm 2023"))
  }

  @Test(arguments: [
    ("Hồ sơ được nộp qua mạng, và người dân không phải đến cơ quan.", Language.vi),
    ("Files of the Department are lodged online, and it is open at night.", .en),
    ("Mr Nguyễn Văn An and Ms Trần Thị Bình of Thủ Dầu Một were the authors of Đề án.", .en),
    ("Nguyễn Văn An, Trần Thị Bình, Lê Thị Của, Phạm Là", nil), ("12 345", nil), ("", nil),
  ])
  func `A text is taken for the language of its small words`(text: String, expected: Language?) {
    #expect(WrittenLanguage.guess(Array(text.utf8)) == expected)
  }
}
