/// What can be written in Vietnamese: a consonant or none, a rhyme of the language, at most one tone. Names of the highlands
/// end in k as well.
package enum Syllable {
  /// - Parameter word: letters in NFC, in any case.
  package static func isOne(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tone: UInt8 = 0
    for scalar in word.unicodeScalars {
      guard let letter = Alphabet.letter(Alphabet.lower(scalar)) else { return false }
      if letter.tone > 0 {
        guard tone == 0 else { return false }
        tone = letter.tone
      }
      letters.append(Alphabet.letters[Int(letter.rank)])
    }
    let plain = String(letters)
    return onsets.contains { onset in
      guard plain.hasPrefix(onset) else { return false }
      let rhyme = plain.dropFirst(onset.count)
      return rhymes.contains(rhyme) && (!isStopped(rhyme) || tones.contains(tone))
    }
  }

  /// Sắc and nặng, which alone stand on a syllable that ends at once.
  private static let tones: ClosedRange<UInt8> = 4...5

  private static func isStopped(_ rhyme: Substring) -> Bool {
    rhyme.last.map { "cptk".contains($0) } == true || rhyme.hasSuffix("ch")
  }

  private static let onsets =
    words(
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x") + [""]

  private static let rhymes = Set(
    words(
      """
      a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng \
      iêp iêt iêu o oc oi ok om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc \
      oăm oăn oăng oăt oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
      u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ uy uya \
      uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
      y yêm yên yêng yêt yêu ych yn ynh yt yu
      """
    ).map { $0[...] })

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}

extension String {
  /// Whether the words of a text that have letters beyond ASCII are Vietnamese, but for names and the like.
  package var isVietnamese: Bool {
    let marked = split { !$0.isLetter }.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let known = marked.count { Syllable.isOne(String($0).nfc) }
    return known > 0 && known * 4 >= marked.count * 3
  }
}
