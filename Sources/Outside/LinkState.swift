package import Vietnamese

/// How it stands with an address elsewhere.
package enum LinkState: Hashable, Sendable {
  case works
  /// For good, as its server says.
  case moved(to: String)
  /// Not there any more: 404 or 410.
  case gone(Int)
  /// The page is there, and what follows `#` is not.
  case noAnchor
  case fails(LinkFailure)
  /// Said to be found, with the page that its server shows for what is not there.
  case perhapsGone
  /// A server that would not say: whether the page is there has to be looked at by a person.
  case refuses(Int)

  package var isDead: Bool {
    switch self {
    case .gone, .noAnchor, .fails: true
    case .works, .moved, .perhapsGone, .refuses: false
    }
  }

  /// For an editor.
  package var words: Bilingual {
    switch self {
    case .works: Bilingual(vi: "vẫn mở được", en: "works")
    case .moved(let to): Bilingual(vi: "đã chuyển sang \(to)", en: "has moved to \(to)")
    case .gone(let status):
      Bilingual(vi: "trang không còn (\(status))", en: "the page is gone (\(status))")
    case .noAnchor:
      Bilingual(
        vi: "trang còn, nhưng không còn mục sau dấu #",
        en: "the page is there, but nothing in it has the name after the #")
    case .fails(let failure): failure.words
    case .perhapsGone:
      Bilingual(
        vi: "có thể không còn, máy chủ trả lời như với trang không có: hãy mở thử",
        en: "is perhaps gone, answered as a page that is not there: look at it yourself")
    case .refuses(let status):
      Bilingual(
        vi: "máy chủ không cho biết (\(status)): hãy mở thử",
        en: "the server would not say (\(status)): look at it yourself")
    }
  }
}

/// Why there is no answer.
package enum LinkFailure: String, Error, Sendable {
  case address, name, connection, encryption, time, broken, redirects, unclear

  package var words: Bilingual {
    switch self {
    case .address: Bilingual(vi: "địa chỉ viết sai", en: "it is no address")
    case .name: Bilingual(vi: "tên máy chủ không còn", en: "there is no server of that name")
    case .connection:
      Bilingual(vi: "máy chủ không nhận kết nối", en: "the server takes no connections")
    case .encryption:
      Bilingual(
        vi: "chứng thư của máy chủ không hợp lệ", en: "the certificate of the server is not valid")
    case .time: Bilingual(vi: "máy chủ không kịp trả lời", en: "the server does not answer in time")
    case .broken: Bilingual(vi: "máy chủ ngắt giữa chừng", en: "the server hangs up")
    case .redirects: Bilingual(vi: "dẫn vòng quanh mãi", en: "it leads on without end")
    case .unclear:
      Bilingual(vi: "máy chủ trả lời không đọc được", en: "the answer of the server cannot be read")
    }
  }
}

extension LinkState {
  /// In a file of lines, and for programs: a word, and a number or an address.
  package var code: String {
    switch self {
    case .works: "works"
    case .moved(let to): "moved \(to)"
    case .gone(let status): "gone \(status)"
    case .noAnchor: "no-anchor"
    case .perhapsGone: "perhaps-gone"
    case .fails(let failure): "fails \(failure.rawValue)"
    case .refuses(let status): "refuses \(status)"
    }
  }

  package init?(code: String) {
    let parts = code.split(separator: " " as Character, maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "works": self = .works
    case "moved" where !rest.isEmpty: self = .moved(to: rest)
    case "no-anchor": self = .noAnchor
    case "perhaps-gone": self = .perhapsGone
    case "gone":
      guard let status = Int(rest) else { return nil }
      self = .gone(status)
    case "refuses":
      guard let status = Int(rest) else { return nil }
      self = .refuses(status)
    case "fails":
      guard let why = LinkFailure(rawValue: rest) else { return nil }
      self = .fails(why)
    default: return nil
    }
  }
}
