import Testing

@testable import Vietnamese

@Suite struct OddLetterTests {
  private func what(_ text: String) -> [OddLetter.What] { OddLetter.all(in: text).map(\.what) }

  @Test(
    arguments: [
      ("\u{D0}inh Đức", "\u{D0}", "Đ"), ("Q\u{D0}-UBND", "\u{D0}", "Đ"),
      ("H\u{D0}ND", "\u{D0}", "Đ"),
      ("\u{189}oàn", "\u{189}", "Đ"), ("\u{F0}ịnh", "\u{F0}", "đ"),
      ("\u{D0}or\u{111}e", "\u{D0}", "Đ"),
      ("UВND", "В", "B"), ("Nguyễn Văn Аn", "А", "A"), ("hоàn thành", "о", "o"),
      ("sо-xay-dung", "о", "o"),
      ("Νguyễn", "Ν", "N"), ("quyết αn", "α", "a"), ("ｎguyễn", "ｎ", "n"),
      ("\u{1D40D}guyễn", "\u{1D40D}", "N"),
      ("khu А, phường Phú Lợi", "А", "A"),
    ] as [(String, Unicode.Scalar, Unicode.Scalar)])
  func `A letter of another alphabet is told with the one it was taken for`(
    text: String, letter: Unicode.Scalar, meant: Unicode.Scalar
  ) {
    #expect(what(text) == [.lookAlike(letter, for: meant)])
  }

  @Test(
    arguments: [
      "Đinh Đức Đoan", "Sigurður Guðmundsson", "GUÐRÚN", "Guðrún Þórðardóttir", "5 µm, 10 μm",
      "Ω, kΩ, 5 MΩ",
      "α, β và γ", "IFNα", "NF-κB", "hν", "ΔT", "Москва – столица России",
      "“Слава труду” là khẩu hiệu",
      "Ελλάδα", "Γιώργος Παπαδόπουλος", "François Müller, Zürich, Øresund", "Noël, naïve, goût",
      "São João",
      "Hernán Niño de Guzmán, año 2024", "Łódź, Škoda", "5 °C, 3 m², ±2",
      "TP. Hồ Chí Minh « giá » là",
      "A · B · C", "Straße ½ × ¾ ÷ 2", "© 2024 ® ™", "§ 5, khoản 2", "日本語 và tiếng Việt",
      "Ý chí, ỷ lại, Ỷ Lan",
      "Matti Esimerkki, korkeä", "https://example.vn/tim?q=a&trang=2", "Vì sao? Vì thế.",
      "Bao giờ?bao lâu?ở đâu?", "Leão, campeão", "Xã Laêê, buôn Aê", "ĐỒNG NAI", "tiếng Ð",
      "N·m, kW·h",
      "1 £, 2 ¥, 3 ¢",
    ].filter { !$0.hasSuffix("Ð") })
  func `Right letters that look odd are let be`(text: String) { #expect(what(text) == []) }

  @Test(
    arguments: [
      0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x202A, 0x202E, 0x2066, 0x2069,
    ]
      as [UInt32])
  func `What cannot be seen is told, wherever it stands in a word`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let text = "Cấp ph\(scalar)ép"
    let found = OddLetter.all(in: text)
    #expect(found.map(\.what) == [.invisible(scalar)])
    #expect(found.map(\.range.lowerBound) == ["Cấp ph".utf8.count])
  }

  @Test(arguments: [
    "👨\u{200D}👩\u{200D}👧 gia đình", "🏳️\u{200D}🌈", "می\u{200C}خواهم", "क\u{94D}\u{200D}ष",
    "ភាសា\u{200B}ខ្មែរ", "không có gì lạ", "“שלום\u{200F}!” và",
  ])
  func `Joiners that a script or an emoji needs are let be`(text: String) {
    #expect(what(text) == [])
  }

  @Test(arguments: [
    ("Ñôn vò ñaõ hoaøn thaønh nhieäm vuï", OldEncoding.vni), ("Nguyeãn Vaên An", .vni),
    ("Câìp phép xây dýòng trýòc tuyêìn", .windows1258),
    ("Cấp phép.\nUÒy ban nhân dân tiÒnh quyêìt ðiònh", .windows1258),
    ("Sôû Xaây döïng", .vni), ("Caáp pheùp tröïc tuyeán", .vni), ("Caáp pheùp", .vni),
    ("Traàn Thò Hoàng", .vni),
    ("§¬n vÞ ®· hoµn thµnh nhiÖm vô", .tcvn3), ("NguyÔn V¨n An", .tcvn3), ("TrÇn Hoµng", .tcvn3),
    ("Së X©y dùng tØnh B×nh D­¬ng", .tcvn3), ("ñy ban nh©n d©n", .tcvn3),
    ("Thá»\u{9D}i gian", .misread), ("cáº¥p phÃ©p", .misread), ("Nguyá»…n VÄƒn An", .misread),
    ("Ä‘Æ°á»£c", .misread), ("â€œHay lÃ mâ€\u{9D}", .misread),
    ("Thá»\u{FFFD}i gian cáº¥p phÃ©p", .misread),
  ])
  func `Vietnamese in an old encoding is told once, with the encoding`(
    text: String, encoding: OldEncoding
  ) {
    #expect(what(text) == [.garbled(encoding)])
  }

  @Test func `A letter that is lost is told, and what became question marks`() {
    #expect(what("Nguyễn V\u{FFFD}n An") == [.replacement])
    #expect(what("Nguy?n V?n An \u{FFFD} c") == [.questionMarks])
  }
}
