/// A word as search compares it: its letters, its tone wherever in the word it stood, and what is left of it unmarked.
package struct SearchWord: Sendable {
  /// The same for the same letters and tone, and for nothing else.
  package let key: UInt64
  /// Of the unmarked letters; the script of the search page computes the same number.
  package let plainHash: UInt32
  /// Whether it follows the word before it in one text, so that the two can be a phrase.
  package let followsOn: Bool
}

extension SearchWord {
  /// The same word in the place of another.
  package func following(_ other: SearchWord) -> SearchWord {
    SearchWord(key: key, plainHash: plainHash, followsOn: other.followsOn)
  }

  /// What the script of the search page needs to know of letters: of ours their own mark and, behind it, the tone; of others
  /// the plain ones they count as; and a blank for what stands in the place of an apostrophe.
  package static var lettersApart: [(letter: String, apart: String)] {
    SearchLetters.toned + SearchLetters.foreign
      + SearchLetters.apostrophes.map { (String($0), " ") }
  }

  /// The spelling in an index: letters with their own marks (ă â đ ê ô ơ ư), then a digit for the tone:
  /// “Đường” is `đương1`, “hoà” and “hòa” are `hoa1`. Nil for words too long for a key, which ``SearchText`` spells.
  package static func spelling(of key: UInt64) -> String? {
    guard key & SearchLetters.isHash == 0 else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: SearchLetters.letters(of: key))
    let tone = key >> SearchLetters.toneShift
    return tone == 0 ? text : text + String(tone)
  }
}

/// Texts as a row of words. Letters and digits make words; where one meets the other a new word begins, so that
/// “QH15” and “QH 15” are the same. Zeros before a number do not count; nor does the “s” of “People’s”.
///
/// A syllable of h, k, l, m, s or t and i or y alone is written either way, kĩ thuật and kỹ thuật: it counts as written with
/// i. Behind another vowel, or two consonants, they are two sounds or two words and stay: hai and hay, thúi and thuý, thi
/// and Thy.
package struct SearchText: Sendable {
  package private(set) var words: [SearchWord] = []
  /// Of words that are longer than ten letters or in another script.
  package private(set) var spellings: [UInt64: String] = [:]

  private var word = WordInProgress()
  private var followsOn = false
  private var isAfterApostrophe = false

  /// Seldom fewer, blanks counted: so many words need no second room.
  private static let bytesPerWord = 5

  package init() {}

  /// Forgets all texts, and keeps the room they took.
  package mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    spellings.removeAll(keepingCapacity: true)
  }

  /// One text; the first of its words follows on no word before.
  package mutating func append(_ text: String) {
    let composed = text.nfc
    composed.utf8.span.withUnsafeBufferPointer { append($0) }
  }

  /// The same in UTF-8 and NFC. A line feed parts phrases.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(words.count + bytes.count / SearchText.bytesPerWord)
    SearchLetters.table.withUnsafeBufferPointer { table in
      var i = 0
      while i < bytes.count {
        let (scalar, width) = SearchText.scalar(in: bytes, at: i)
        i += width
        take(scalar, SearchLetters.code(scalar, table))
      }
    }
    endWord()
    followsOn = false
  }

  /// Runs for every letter of all prose.
  @inline(__always)
  private mutating func take(_ scalar: UInt32, _ code: UInt32) {
    if code == SearchLetters.none {
      endWord()
      if scalar == 10 { followsOn = false }
      isAfterApostrophe = scalar == 0x27 || scalar == 0x2019
    } else if code < SearchLetters.special {
      let isDigit = SearchLetters.isDigit(code)
      if !word.isEmpty, word.isNumber != isDigit { endWord() }
      word.add(code, isDigit)
    } else {
      takeSpecial(scalar, code)
    }
  }

  private mutating func takeSpecial(_ value: UInt32, _ code: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    switch code {
    case SearchLetters.mark: word.mark(scalar)
    case SearchLetters.two:
      guard let pair = LatinLetter.base(of: Alphabet.lower(scalar)), let second = pair.second else {
        return
      }
      for letter in [pair.first, second].map(Unicode.Scalar.init) {
        take(letter.value, SearchLetters.code(of: letter))
      }
    default:
      if !word.isEmpty, word.isNumber { endWord() }
      word.addForeign(Alphabet.lower(scalar))
    }
  }

  @inline(__always)
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    word.settle()
    if !(isAfterApostrophe && word.isLoneS) {
      let key = word.key
      if key & SearchLetters.isHash != 0, spellings[key] == nil { spellings[key] = word.spelling }
      words.append(SearchWord(key: key, plainHash: word.plainHash, followsOn: followsOn))
      followsOn = true
    }
    word.clear()
    isAfterApostrophe = false
  }

  /// The code point there and its width; a string's bytes are valid, so they need no check.
  @inline(__always)
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at i: Int
  ) -> (UInt32, width: Int) {
    let lead = UInt32(bytes[i])
    func tail(_ n: Int) -> UInt32 { UInt32(bytes[i + n]) & 0x3F }
    switch lead {
    case 0..<0x80: return (lead, 1)
    case 0x80..<0xE0: return ((lead & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: return ((lead & 0xF) << 12 | tail(1) << 6 | tail(2), 3)
    default: return ((lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }
}

/// The word that is just being read.
private struct WordInProgress {
  private var letters: UInt64 = 0
  private var count = 0
  private var tone: UInt64 = 0
  private(set) var plainHash = SearchHash.start
  private(set) var isNumber = false
  private var isLong = false
  /// The spelling of a word whose letters do not fit the key any more. The same room for every word.
  private var long: [UInt8] = []

  var isEmpty: Bool { count == 0 }
  var isLoneS: Bool { count == 1 && letters == 19 && tone == 0 }

  /// Writes ky, kỳ … with i.
  @inline(__always)
  mutating func settle() {
    guard count == 2, letters & 63 == SearchLetters.y, !isLong,
      SearchLetters.takeEither & 1 << (letters >> 6) != 0
    else { return }
    letters = letters - SearchLetters.y + SearchLetters.i
    plainHash = SearchLetters.letters(of: letters)
      .reduce(SearchHash.start) { SearchHash.adding($1.value, to: $0) }
  }

  @inline(__always)
  mutating func clear() {
    letters = 0
    count = 0
    tone = 0
    plainHash = SearchHash.start
    isNumber = false
    isLong = false
  }

  @inline(__always)
  mutating func add(_ code: UInt32, _ isDigit: Bool) {
    let letter = UInt64(code & 63)
    // A zero in front is replaced by the digit that follows it.
    if isDigit, count == 1, letters == SearchLetters.zero { clear() }
    isNumber = isDigit
    if tone == 0 { tone = UInt64(code >> 6 & 7) }
    plainHash = SearchHash.adding(code >> 16, to: plainHash)
    count += 1
    if count <= 10, !isLong {
      letters = letters << 6 | letter
    } else {
      addLong(SearchLetters.alphabet[Int(letter) - 1])
    }
  }

  mutating func addForeign(_ scalar: Unicode.Scalar) {
    plainHash = SearchHash.adding(scalar.value, to: plainHash)
    count += 1
    addLong(scalar)
  }

  mutating func mark(_ scalar: Unicode.Scalar) {
    if tone == 0, count > 0, !isNumber { tone = SearchLetters.tone(of: scalar) }
  }

  private mutating func addLong(_ scalar: Unicode.Scalar) {
    if !isLong {
      isLong = true
      long.removeAll(keepingCapacity: true)
      for letter in SearchLetters.letters(of: letters) { spell(letter) }
    }
    spell(scalar)
  }

  private mutating func spell(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      long.append(UInt8(scalar.value))
    } else {
      long.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  /// Letters and tone, or a hash of the spelling where there are too many letters.
  var key: UInt64 {
    guard isLong else { return letters | tone << SearchLetters.toneShift }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in long { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if tone > 0 { hash = (hash ^ UInt64(tone + 48)) &* 0x100_0000_01B3 }
    return hash | SearchLetters.isHash
  }

  /// Of a long word: the letters, then a digit for the tone.
  var spelling: String {
    String(decoding: long, as: UTF8.self) + (tone > 0 ? String(tone) : "")
  }
}

/// FNV-1a over the code points of unmarked words.
package enum SearchHash {
  package static let start: UInt32 = 0x811C_9DC5

  package static func of(_ plain: String) -> UInt32 {
    plain.unicodeScalars.reduce(start) { adding($1.value, to: $0) }
  }

  static func adding(_ value: UInt32, to hash: UInt32) -> UInt32 {
    (hash ^ value) &* 0x0100_0193
  }

  /// Of two words side by side; the beginning and the end of a text count as words.
  package static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let mixed = first &* 0x9E37_79B1 ^ second
    return (mixed ^ mixed >> 15) &* 0x85EB_CA6B
  }

  package static let textBegins: UInt32 = 1
  package static let textEnds: UInt32 = 2
}
