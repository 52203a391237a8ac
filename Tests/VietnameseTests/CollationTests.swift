import Testing

@testable import Vietnamese

@Suite struct CollationTests {
  private func sorted(_ texts: [String]) -> [String] {
    texts.sorted { CollationKey($0) < CollationKey($1) }
  }

  /// Each list is in order, as CLDR's rules for Vietnamese put it.
  @Test(arguments: [
    [
      "An", "Ánh", "Ăn", "Ân", "Ẩn", "Bảo", "Bích", "Bình", "Dạt", "Dung", "Đạt", "Đức", "ma", "mà",
      "mả", "mã", "má", "mạ", "On", "Ôn", "Ơn", "Ung", "Ưng", "Yên", "Ýên",
    ],
    ["an", "An", "AN", "àn", "Àn", "ạn", "ăn", "Ăn"],
    ["", " a", "-", "1", "10", "2", "a", "a b", "à b", "a-b", "ab"],
    ["An", "An Bình", "An Phú", "Anh"],
    ["de", "dè", "dê", "do", "dz", "đe", "đè", "đê", "e"],
    ["nam", "năm", "nấm", "nậm", "ngo", "nho"],
    ["nina", "niña", "ninb", "ốc", "ơi", "z", "я", "漢"],
    ["của đà", "của Đá", "củạ đa"],
  ])
  func `Texts come in the order of a Vietnamese dictionary`(_ texts: [String]) {
    #expect(sorted(texts.reversed()) == texts)
  }

  @Test func `A decomposed text sorts alike`() {
    #expect(CollationKey("Ca\u{302}\u{301}p") == CollationKey("Cấp"))
  }

  @Test func `Numbers are counted when asked for`() {
    let wards = ["Quận 1", "Quận 02", "Quận 2a", "Quận 10", "Quận Tân Bình"]
    let keys = wards.map { CollationKey($0, numeric: true) }
    #expect(keys == keys.sorted())
    #expect(CollationKey("Quận 10") < CollationKey("Quận 2"))
  }

  @Test func `The first text decides`() {
    #expect(CollationKey(["An", "Vũ"]) < CollationKey(["Ánh", "Bùi"]))
    #expect(CollationKey(["An", "Bùi"]) < CollationKey(["An", "Vũ"]))
    #expect(CollationKey(["An", ""]) < CollationKey(["An", "Bùi"]))
    #expect(CollationKey(["An", "Z"]) < CollationKey(["An A", ""]))
  }

  @Test(arguments: [
    ("Đặng", "Đ"), ("Ánh", "A"), ("Ẵng", "Ă"), ("ân", "Â"), ("“Ơn”", "Ơ"), ("Émile", "E"),
    ("Øre", "O"),
    ("Æsir", "A"), ("u\u{31B}ng", "Ư"), ("2 tháng", "T"), ("123", "#"), ("", "#"), ("Москва", "#"),
    ("Wang", "W"),
  ])
  func `A text is found under its letter`(_ text: String, _ letter: String) {
    #expect(IndexLetter.of(text) == letter)
  }

  @Test func `The letters of an index are listed`() {
    #expect(
      IndexLetter.all.joined(separator: " ")
        == "A Ă Â B C D Đ E Ê F G H I J K L M N O Ô Ơ P Q R S T U Ư V W X Y Z")
  }
}

@Suite struct PersonNameTests {
  private let an = PersonName(family: "Nguyễn", middle: "Văn", given: "An")
  private let adams = PersonName(
    family: "Adams", middle: "Quincy", given: "John", suffix: "Jr.", givenFirst: true)

  @Test func `A name is shown in its own order`() {
    #expect(an.display == "Nguyễn Văn An")
    #expect(adams.display == "John Quincy Adams Jr.")
    #expect(PersonName(given: "Y Moan").display == "Y Moan")
  }

  @Test func `A name is spelt without marks`() {
    #expect(an.asciiName == "Nguyen Van An")
    #expect(PersonName(family: "Đỗ", given: "Đức").asciiName == "Do Duc")
  }

  @Test func `Names are sorted by given, then family, then middle name`() {
    let names = [
      an, PersonName(family: "Nguyễn", middle: "Xuân", given: "An"),
      PersonName(family: "Vũ", given: "An"), PersonName(family: "Bùi", given: "Ánh"),
      PersonName(family: "Bùi", given: "Ân"), PersonName(family: "Lê", given: "Dung"),
      PersonName(family: "Lê", given: "Đạt"),
    ]
    #expect(names.reversed().sorted { $0.sortKey < $1.sortKey } == names)
  }

  @Test func `Names are indexed by the given name`() {
    #expect(PersonName(family: "Trần", given: "Đức").indexLetter == "Đ")
    #expect(adams.indexLetter == "J")
  }

  @Test func `The forms in which a name is written are listed`() {
    #expect(
      an.writtenForms == ["Nguyễn Văn An", "An Văn Nguyễn", "Nguyễn An", "An Nguyễn"])
    #expect(PersonName(given: "Y Moan").writtenForms == ["Y Moan"])
  }
}
