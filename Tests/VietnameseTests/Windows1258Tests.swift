import Testing

@testable import Vietnamese

/// Bytes are written as the letters that Windows-1252 has for them.
@Suite struct Windows1258Tests {
  private func read(_ text: String) -> String? {
    Windows1258.text(of: text.unicodeScalars.map { UInt8($0.value) })
  }

  @Test(arguments: [
    (
      "Quyêìt ðiònh cuÒa tiÒnh vêÌ viêòc khen thýõÒng.",
      "Quyết định của tỉnh về việc khen thưởng."
    ),
    (
      "QUYÊìT ÐIòNH sôì 12/QÐ-UBND cuÒa UÒY BAN NHÂN DÂN TIÒNH",
      "QUYẾT ĐỊNH số 12/QĐ-UBND của ỦY BAN NHÂN DÂN TỈNH"
    ),
    // A name of the highlands, and signs of Windows.
    (
      "Huyêòn Krông Pãìc, xaÞ Ea Kpãm: \u{93}caÒi cách\u{94} \u{96} ðaÞ giaÒi ngân 1.200.000 þ",
      "Huyện Krông Pắc, xã Ea Kpăm: “cải cách” – đã giải ngân 1.200.000 ₫"
    ),
    // As other programs write it, á as a and its mark.
    ("Báo caìo cuÒa SõÒ", "Báo cáo của Sở"), ("DuÞng caÒm", "Dũng cảm"),
  ])
  func `Vietnamese is read, with its tones on their letters`(bytes: String, text: String) {
    #expect(read(bytes).map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: [
    // One word alone, which another language may have as well.
    "SõÒ", "può", "SõÒ, sõÒ",
    // Other languages, and no letters at all.
    "Il più può, però così; città è lì.", "São João não irmã põe coração",
    "Þórður Guðmundsson í Þórshöfn",
    "õpetaja kõik mõte sõna", "Españolas años mañana", "12345", "",
    // The older encodings of Vietnamese.
    "QuyÕt ®Þnh cña tØnh vÒ viÖc khen th\u{AD}ëng.",
    "Quyeát ñònh cuûa tænh veà vieäc khen thöôûng.",
    // A mark behind no vowel, two on a syllable, a tone that no such syllable bears.
    "Quyêìt ðiònh, kò", "Quyêìtì ðiònh", "Quyêìt ðiònh, cuÒa kaÌt",
    // Bytes that mean nothing, and control characters.
    "Quyêìt ðiònh \u{8A}", "Quyêìt ðiònh \u{7}",
  ])
  func `What is not certain is not read`(bytes: String) { #expect(read(bytes) == nil) }

  @Test(arguments: [
    "nghiêng", "Quyết", "giếng", "gì", "khuỷu", "thuở", "ỷ", "yêu", "QUỐC", "Đắk", "hoà", "hòa",
    "xoong",
    "uống", "rượu", "ngoằn", "huỵch", "à",
  ])
  func `Syllables are known`(word: String) { #expect(Syllable.isOne(word)) }

  @Test(arguments: [
    "", "b", "ngh", "cát\u{301}", "càt", "cac", "năo", "kpă", "straße", "fâm", "quyếtt",
    "ấấ", "tết2",
  ])
  func `What is none is told`(word: String) { #expect(!Syllable.isOne(word)) }

  @Test func `A text is Vietnamese by most of its marked words`() {
    #expect("Quyết định của ông Müller".isVietnamese)
    #expect(!"Müller, Zürich, Quyết".isVietnamese)
    #expect(!"plain words".isVietnamese)
  }
}
