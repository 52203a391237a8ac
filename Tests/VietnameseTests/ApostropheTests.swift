import Testing
import Vietnamese

struct ApostropheTests {
  @Test(arguments: [
    ("the People's Committee", "the People’s Committee"),
    ("the residents' meeting", "the residents’ meeting"), ("Lê's and Bùi's", "Lê’s and Bùi’s"),
    ("don't, it isn't", "don’t, it isn’t"), ("h'mong", "h’mong"),
  ])
  func `An apostrophe is printed as one`(typed: String, printed: String) {
    #expect(typed.withCurlyApostrophes == printed)
  }

  @Test(arguments: ["the word 'bonus'", "the words 'gifts'", "5' and 6\"", "People’s", "", "'"])
  func `Other signs stay`(text: String) {
    #expect(text.withCurlyApostrophes == text)
  }
}
