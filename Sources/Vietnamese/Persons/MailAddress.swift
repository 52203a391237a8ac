// Mail addresses
extension PersonalScan {
  /// Around an @, however it is spelt; nil for an official address.
  func mail(at index: Int) -> PersonalData? {
    guard let width = signWidth(at: index) else { return nil }
    let start = localStart(before: index)
    let (end, host) = host(from: index + width)
    let local = bytes[start..<index].filter { $0 != UInt8(ascii: "\\") && $0 != Byte.space }
    guard !local.isEmpty, MailHost.isOne(host), !isFileOrCode(start, end, host),
      !isLoose(index, width)
        || MailHost.isProvider(host) && (start == 0 || !bytes[start - 1].isOfWord)
    else { return nil }
    let mail = String(decoding: local, as: UTF8.self) + "@" + host
    return official.covers(mail: mail) ? nil : data(.mail, start..<end)
  }

  private static let signs = [
    "@", "%40", "&#64;", "&#x40;", "&commat;", "(at)", "[at]", "{at}", "(a còng)", "[a còng]",
    "(@)", "[@]", "(a)", "[a]",
  ].map { Array($0.utf8) }

  private func signWidth(at index: Int) -> Int? {
    PersonalScan.signs.first { sign in
      index + sign.count <= bytes.count
        && zip(bytes[index..<index + sign.count], sign).allSatisfy { Fold.lowerASCII($0) == $1 }
    }?.count
  }

  /// Between blanks, or “(a)”, which is an item of a list as well: of the great providers alone.
  private func isLoose(_ index: Int, _ width: Int) -> Bool {
    if bytes[index] != Byte.at { return width == 3 && bytes[index + 1] | 0x20 == 0x61 }
    return index > 0 && bytes[index - 1] == Byte.space
      || index + 1 < bytes.count && bytes[index + 1] == Byte.space
  }

  private func localStart(before index: Int) -> Int {
    var start = index
    if start > 0, bytes[start - 1] == Byte.space { start -= 1 }
    while start > 0, isOfLocal(bytes[start - 1]) { start -= 1 }
    while start < index, [Byte.dot, Byte.hyphen, 0x5C].contains(bytes[start]) { start += 1 }
    return start
  }

  private func isOfLocal(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x41...0x5A).contains(byte & 0xDF) || "._-+\\".utf8.contains(byte)
  }

  /// With the ends of sentences and “[dot]” taken care of.
  private func host(from start: Int) -> (end: Int, String) {
    var index = start
    if index < bytes.count, bytes[index] == Byte.space { index += 1 }
    var host: [UInt8] = []
    var end = index
    while index < bytes.count {
      if let width = dotWidth(at: index) {
        host.append(Byte.dot)
        index += width
      } else if isOfHost(bytes[index]) {
        host.append(bytes[index])
        index += 1
        end = index
      } else if bytes[index] == 0x5C {
        index += 1
      } else {
        break
      }
    }
    while host.last == Byte.dot || host.last == Byte.hyphen { host.removeLast() }
    return (end, String(decoding: host, as: UTF8.self))
  }

  private func dotWidth(at index: Int) -> Int? {
    if bytes[index] == Byte.dot { return 1 }
    return [" [dot] ", "[dot]", "(dot)", " (dot) ", "(chấm)", "[chấm]"].map { Array($0.utf8) }
      .first { bytes[index...].starts(with: $0) }?.count
  }

  private func isOfHost(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x41...0x5A).contains(byte & 0xDF) || byte == Byte.hyphen
      || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }

  /// `anh@2x.png`, `git@github.com:owner`, and what is a part of a web address.
  private func isFileOrCode(_ start: Int, _ end: Int, _ host: String) -> Bool {
    let ending = host.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if MailHost.files.contains(ending) { return true }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":"), bytes[end + 1].isOfWord {
      return true
    }
    return start > 0
      && (bytes[start - 1] == Byte.slash && start > 1 && bytes[start - 2] == Byte.slash)
  }
}

private enum MailHost {
  static let files: Set<String> = [
    "png", "jpg", "jpeg", "webp", "gif", "svg", "pdf", "css", "js", "md", "yaml", "html", "docx",
  ]

  static func isProvider(_ host: String) -> Bool {
    ["gmail", "yahoo", "hotmail", "outlook", "icloud", "live", "ymail", "proton", "protonmail"]
      .contains { host.lowercased().hasPrefix($0 + ".") }
  }

  /// Two parts at least, the last of letters.
  static func isOne(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, !parts.contains("") else { return false }
    return last.utf8.count > 1 && last.utf8.allSatisfy(\.isOfWord)
  }
}
