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

  /// Marks decide only where the letters are the same.
  @Test(arguments: [
    ["An", "Ăn", "Ẩn", "Ánh", "Bảo", "Bích", "Dạt", "Đạt", "Đức", "Dung", "On", "Ôn", "Ơn", "Yên"],
    ["dang", "đang", "Đang", "đằng", "dao"], ["nam", "năm", "nấm", "nan"],
    ["", " a", "1", "ă a", "a b", "ab", "nina", "niña", "ninb", "z", "я"],
  ])
  func `Texts come in the order of an English dictionary`(_ texts: [String]) {
    let keys = texts.map { CollationKey($0, in: .en) }
    #expect(
      texts.reversed().sorted { CollationKey($0, in: .en) < CollationKey($1, in: .en) } == texts)
    #expect(Set(keys).count == texts.count)
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

  @Test(arguments: [
    ("Đặng", "D"), ("Ẵng", "A"), ("ân", "A"), ("Ơn", "O"), ("Ưng", "U"), ("Êban", "E"),
    ("Øre", "O"),
    ("123", "#"), ("Bình", "B"),
  ])
  func `An English index has the letters A to Z`(_ text: String, _ letter: String) {
    #expect(IndexLetter.of(text, in: .en) == letter)
    #expect(IndexLetter.plain(IndexLetter.of(text)) == letter)
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
    #expect(names.reversed().sorted { $0.sortKey(in: .vi) < $1.sortKey(in: .vi) } == names)
  }

  @Test func `English sorts names by the same parts, and đ with d`() {
    let names = [
      an, PersonName(family: "Bùi", given: "Ân"), PersonName(family: "Bùi", given: "Ánh"),
      PersonName(family: "Lê", given: "Đạt"), PersonName(family: "Lê", given: "Dung"),
    ]
    #expect(names.reversed().sorted { $0.sortKey(in: .en) < $1.sortKey(in: .en) } == names)
  }

  @Test(arguments: [
    PersonName(family: "Lê", middle: "Khánh", given: "Linh"),
    PersonName(family: "Lê", given: "Khánh Linh"), PersonName(family: "Lê", given: "Khánh  Linh"),
  ])
  func `A name has one place, wherever the record divides it`(_ name: PersonName) {
    #expect(name.indexLetter(in: .vi) == "L")
    #expect(
      name.sortKey(in: .vi)
        == PersonName(family: "Lê", middle: "Khánh", given: "Linh").sortKey(in: .vi))
  }

  @Test func `Of one last syllable the family name decides, then what stands between`() {
    let names = [
      PersonName(family: "Bùi", middle: "Thị Yến", given: "Linh"),
      PersonName(family: "Lê", given: "Linh"), PersonName(family: "Lê", given: "Ái Linh"),
      PersonName(family: "Lê", middle: "Khánh", given: "Linh"),
      PersonName(family: "Lê", middle: "Thị", given: "Khánh Linh"),
      PersonName(family: "Trần", given: "Gia Linh"), PersonName(family: "Bùi", given: "Long"),
    ]
    #expect(names.reversed().sorted { $0.sortKey(in: .vi) < $1.sortKey(in: .vi) } == names)
  }

  @Test func `Names are indexed by their last syllable`() {
    #expect(PersonName(family: "Trần", given: "Đức").indexLetter(in: .vi) == "Đ")
    #expect(PersonName(family: "Trần", given: "Đức").indexLetter(in: .en) == "D")
    #expect(PersonName(given: "Y Moan Ênuôl").indexLetter(in: .vi) == "Ê")
    #expect(PersonName(family: "Ksor", given: "H'Bia").indexLetter(in: .vi) == "H")
  }

  @Test func `Who writes the given name first is listed under it as a whole`() {
    #expect(adams.indexLetter(in: .vi) == "J")
    let tolkien = PersonName(family: "Tolkien", given: "John Ronald", givenFirst: true)
    #expect(tolkien.indexLetter(in: .en) == "J")
  }

  @Test func `The forms in which a name is written are listed`() {
    #expect(
      an.writtenForms == ["Nguyễn Văn An", "An Văn Nguyễn", "Nguyễn An", "An Nguyễn"])
    #expect(PersonName(given: "Y Moan").writtenForms == ["Y Moan"])
  }
}
