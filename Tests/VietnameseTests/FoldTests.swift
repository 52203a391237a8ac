import Testing

@testable import Vietnamese

@Suite struct FoldTests {
  @Test(arguments: [
    ("Đường", "duong"), ("Dương", "duong"), ("Thủ Dầu Một", "thu dau mot"), ("ĐẶNG", "dang"),
    ("Ð Ɖ", "d d"), ("Ẩ Ễ Ộ Ữ Ỵ", "a e o u y"), ("Ca\u{302}\u{301}p", "cap"), ("câ\u{301}p", "cap"),
    ("a\u{340}", "a"), ("Straße, Œuvre, Łódź", "strasse, oeuvre, lodz"), ("Ñandú Øre", "nandu ore"),
    ("đồng ₫ – “x”", "dong ₫ – “x”"), ("Москва", "москва"), ("", ""), ("abc 12", "abc 12"),
  ])
  func `A text is folded for comparison`(_ text: String, _ folded: String) {
    #expect(text.folded == folded)
  }

  @Test func `Every Vietnamese letter is folded`() {
    let folded = Alphabet.vowels.map(\.folded)
    #expect(
      folded == [
        "aaaaaa", "aaaaaa", "aaaaaa", "eeeeee", "eeeeee", "iiiiii", "oooooo", "oooooo", "oooooo",
        "uuuuuu", "uuuuuu", "yyyyyy",
      ])
    #expect(Alphabet.vowels.map { $0.uppercased().folded } == folded)
  }

  @Test func `Folded bytes are appended to an index`() {
    var bytes = Array("x ".utf8)
    Fold.append("Đức", to: &bytes)
    #expect(bytes == Array("x duc".utf8))
  }

  @Test(arguments: [
    ("Nguyễn Văn Đức", "Nguyen Van Duc"), ("Æsir ß ĐỨC", "AEsir ss DUC"), ("A-1 “b”", "A-1 “b”"),
    ("Ho\u{300}a", "Hoa"),
  ])
  func `Marks are taken off and nothing else`(_ text: String, _ plain: String) {
    #expect(text.unmarked == plain)
  }

  @Test(arguments: [
    ("Mục tiêu", "muc-tieu"), ("Nghị định 73/2023/NĐ-CP", "nghi-dinh-73-2023-nd-cp"),
    ("  – Đà  Nẵng! ", "da-nang"), ("People’s Committee's", "peoples-committees"),
    ("Mu\u{323}c", "muc"),
    ("–!₫", ""), ("", ""), ("Điều 10.", "dieu-10"), ("a\u{A0}b", "a-b"), ("Москва 5", "5"),
  ])
  func `A slug is made of a text`(_ text: String, _ slug: String) {
    #expect(text.slug == slug)
  }
}

@Suite struct NFCTests {
  @Test(arguments: [
    ("Ca\u{302}\u{301}p", "C\u{1EA5}p"), ("a\u{323}\u{302}", "\u{1EAD}"),
    ("a\u{302}\u{323}", "\u{1EAD}"), ("o\u{31B}\u{300}", "\u{1EDD}"), ("câ\u{301}p", "cấp"),
    ("\u{340}", "\u{300}"), ("\u{212A}", "K"), ("\u{2126}", "\u{3A9}"),
    ("\u{1100}\u{1161}", "\u{AC00}"),
    ("\u{2000}", "\u{2002}"), ("\u{FB1D}", "\u{5D9}\u{5B4}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ("\u{1F71}", "\u{3AC}"), ("\u{226E}", "\u{226E}"), ("<\u{338}", "\u{226E}"),
    ("\u{2ADC}", "\u{2ADD}\u{338}"),
  ])
  func `A decomposed text is composed`(_ text: String, _ composed: String) {
    #expect(Array(text.nfc.utf8) == Array(composed.utf8))
    #expect(text.isNFC == (Array(text.utf8) == Array(composed.utf8)))
    #expect(text.nfc.isNFC)
  }

  @Test(arguments: [
    "", "abc", "Ủy ban nhân dân tỉnh Bình Dương – “73/2023/NĐ-CP” … 1.800.000 ₫", "số\u{A0}5",
    "😀 Ẵ",
    "Ảnh → ảnh", "Ω Москва 漢字 한글",
  ])
  func `A composed text is left as it is`(_ text: String) {
    #expect(text.isNFC)
    #expect(Array(text.nfc.utf8) == Array(text.utf8))
  }

  @Test func `Composed letters are told from decomposed ones`() {
    for letter in Alphabet.vowels.joined().unicodeScalars {
      #expect(String(letter).isNFC)
    }
    #expect(!"e\u{302}".isNFC)
  }
}
