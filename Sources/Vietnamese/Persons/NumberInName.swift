/// Numbers in the names of files and keys: `CCCD_LeThiKimChi_074190005531.pdf`, `lienhe_anhVuong_0792604118.png`.
extension PersonalScan {
  /// Whether the rest of the name, before, tells of a person or says what the number is.
  func isNamed(before index: Int) -> Bool {
    let token = bytes[..<index].suffix(80).reversed().prefix { isOfName($0) }.reversed()
    return NameOfFile(Array(token)).tellsOfPerson
  }

  func isNamed(after index: Int) -> Bool {
    NameOfFile(Array(bytes[index...].prefix(80).prefix { isOfName($0) })).tellsOfPerson
  }

  private func isOfName(_ byte: UInt8) -> Bool {
    byte.isOfWord || byte.isDigit || byte == UInt8(ascii: "_") || byte == Byte.hyphen
  }
}

private struct NameOfFile {
  /// Apart at `_`, at hyphens and before capitals.
  let words: [String]

  init(_ bytes: [UInt8]) {
    var words: [String] = [""]
    for letter in String(decoding: bytes, as: UTF8.self) {
      if !letter.isLetter {
        words.append("")
      } else if letter.isUppercase, words.last?.last?.isLowercase == true {
        words.append(String(letter))
      } else {
        words[words.count - 1].append(letter)
      }
    }
    self.words = words.filter { !$0.isEmpty }
  }

  var tellsOfPerson: Bool {
    let label = NumberLabel(before: Array(words.joined(separator: " ").lowercased().utf8))
    if label == .phone || label == .identity { return true }
    return PersonBefore.isNamed(in: words.joined(separator: " ")) || isName
  }

  /// `le-van-tam`: nothing but a name.
  private var isName: Bool {
    (3...5).contains(words.count) && words.first.map { FamilyName.isOne($0[...]) } ?? false
  }
}
