/// Words that stand where others are needed, and say nothing to who hears them alone.
package enum SilentWords {
  /// “xem tại đây”, “click here”: where does it lead?
  package static func isLinkText(_ text: String) -> Bool {
    text.utf8.count <= 60 && !text.utf8.contains(where: \.isDigit)
      && linkTexts.contains(plain(text))
  }

  /// `IMG_0412`, `anh-1.jpg`, “Ảnh 2”: what is to be seen?
  package static func isImageText(_ text: String, file: String) -> Bool {
    let words = plain(text)
    guard words.utf8.count <= 120 else { return false }
    let name = file.lowercased()
    if words == name || words == stem(name) && !words.contains(" ") || words.isEmpty { return true }
    if endings.contains(where: words.hasSuffix), isFileName(words) { return true }
    if words.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic }) { return true }
    return isCounted(words) || isCamera(words)
  }

  /// The same words, whatever their capitals and the sign at their end.
  package static func areAlike(_ one: String, _ other: String) -> Bool {
    plain(one) == plain(other)
  }

  /// Words that hold a place for those that are still to be written.
  package static let fillers: [StaticString] = [
    "TODO", "FIXME", "Lorem ipsum", "lorem ipsum", "LOREM IPSUM",
  ]

  private static let linkTexts: Set<String> = [
    "đây", "tại đây", "ở đây", "vào đây", "xem", "xem đây", "xem tại đây", "xem ở đây", "xem thêm",
    "xem thêm tại đây", "xem tiếp", "xem chi tiết", "xem chi tiết tại đây", "chi tiết",
    "chi tiết tại đây", "chi tiết xem tại đây", "bấm", "bấm đây", "bấm vào đây", "nhấn vào đây",
    "nhấp vào đây", "ấn vào đây", "kích vào đây", "click", "click vào đây", "link", "đường link",
    "link này", "liên kết", "liên kết này", "đường dẫn", "đường dẫn này", "tải", "tải về",
    "tải về tại đây", "tải tại đây", "tải xuống", "đọc thêm", "đọc tiếp", "đọc tại đây",
    "tìm hiểu thêm", "trang này", "tệp này", "file này", "tệp đính kèm", "file đính kèm",
    "here", "click here", "press here", "tap here", "see here", "read here", "this", "this link",
    "this page", "this file", "more", "read more", "see more", "learn more", "find out more",
    "details",
    "more details", "more information", "download", "download here", "the link", "url",
  ]

  private static let endings = [
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".svg",
  ]

  /// In small letters, with single blanks, without signs at its ends.
  private static func plain(_ text: String) -> String {
    if isPlain(text.utf8) { return text.lowercased() }
    let words = text.lowercased().split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    let isEdge = { (sign: Character) in !sign.isLetter && !sign.isNumber }
    return String(words.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  /// Whether it is letters and single blanks, as most are: cutting a text into its characters takes long.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    var last = Byte.space
    for byte in bytes {
      switch byte {
      case Byte.space: if last == Byte.space { return false }
      // × and ÷ stand among the letters of Latin-1, and Ogham blanks among those with two marks.
      case 0x97 where last == 0xC3, 0xB7 where last == 0xC3: return false
      case 0x80...0xBF where last == 0xE1 && byte >> 1 != 0x5D: return false
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xC6, 0xE1: break
      default: return false
      }
      last = byte
    }
    return last != Byte.space
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  /// “Trang bìa của tệp anh.jpg” is a sentence.
  private static func isFileName(_ words: String) -> Bool {
    words.split(separator: " ").count <= 2
  }

  private static let nouns: Set<String> = [
    "ảnh", "hình", "hình ảnh", "ảnh số", "hình số", "bức ảnh", "ảnh chụp", "anh", "hinh",
    "hinh anh",
    "photo", "picture", "image", "figure", "fig", "img", "pic", "photograph", "screenshot",
  ]

  /// “Hình 2”, “Photo no. 3”.
  private static func isCounted(_ words: String) -> Bool {
    guard words.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let letters = words.unicodeScalars.filter {
      !(0x30...0x39).contains($0.value) && !"().,-_#".unicodeScalars.contains($0)
    }
    let noun = String(String.UnicodeScalarView(letters)).split(separator: " ").joined(
      separator: " ")
    return nouns.contains(noun) || nouns.contains(noun.replacing(" no", with: ""))
  }

  private static let cameras = [
    "img", "imag", "dsc", "dscn", "dscf", "pxl", "mvimg", "vid", "wp", "p", "gopr", "dji", "scan",
    "screenshot", "photo", "image", "picture", "received", "fb", "zalo", "z", "whatsapp", "viber",
    "snapshot", "sam", "cimg", "hinh", "anh",
  ]

  /// One word of a short prefix and many digits, as cameras and telephones name files.
  private static func isCamera(_ words: String) -> Bool {
    guard !words.contains(" "), words.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let prefix = words.prefix { $0.isLetter }
    let rest = words.dropFirst(prefix.count)
    let digits = rest.filter(\.isNumber).count
    return digits >= 3 && cameras.contains(String(prefix))
      && rest.allSatisfy { $0.isNumber || "-_.() ".contains($0) || $0.isLetter }
      && digits * 2 >= rest.count
  }
}
