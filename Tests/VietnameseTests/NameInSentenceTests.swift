import Testing
import Vietnamese

struct NameInSentenceTests {
  @Test(arguments: [
    ("Phường Dĩ An", "phường Dĩ An"), ("Xã Bắc Tân Uyên", "xã Bắc Tân Uyên"),
    ("Đặc khu Côn Đảo", "đặc khu Côn Đảo"), ("Tỉnh Bình Dương", "tỉnh Bình Dương"),
    ("Thành phố Thủ Dầu Một", "thành phố Thủ Dầu Một"), ("Thị xã Bến Cát", "thị xã Bến Cát"),
    ("Thị trấn Lai Uyên", "thị trấn Lai Uyên"), ("Huyện Phú Giáo", "huyện Phú Giáo"),
    ("Quận Bình Thạnh", "quận Bình Thạnh"),
  ])
  func `The common noun of a locality is small within a sentence`(name: String, said: String) {
    #expect(name.inSentence == said)
  }

  @Test(arguments: [
    "Phường 1", "Quận 4", "Thành phố Hồ Chí Minh", "Thủ đô Hà Nội", "Ủy ban nhân dân phường Dĩ An",
    "Sở Xây dựng", "Xã đội", "phường Dĩ An", "Xã", "Tỉnh ủy Bình Dương", "",
  ])
  func `Numbers, bodies and the city keep theirs`(name: String) {
    #expect(name.inSentence == name)
  }
}
