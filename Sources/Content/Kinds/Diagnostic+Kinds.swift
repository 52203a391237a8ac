internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func onlyWith(_ key: Key, _ condition: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: place,
      Bilingual(
        vi: "“\(key.name)” chỉ đi với \(condition)", en: "“\(key.name)” goes with \(condition) only"
      ),
      help: Bilingual(
        vi: "sửa \(condition.prefix { $0 != ":" }), hoặc chuyển “\(key.name)” sang chỗ khác",
        en: "correct \(condition.prefix { $0 != ":" }), or move “\(key.name)” to where it belongs"))
  }

  /// Either says it; two could say different things.
  static func notBoth(_ key: Key, _ other: Key, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: place,
      Bilingual(
        vi: "“\(key.name)” và “\(other.name)” không ghi cùng nhau",
        en: "“\(key.name)” and “\(other.name)” cannot both be there"),
      help: Bilingual(
        vi: "nếu có hồ sơ trên trang thì giữ “\(other.name)” và bỏ “\(key.name)”",
        en: "where there is a record here, keep “\(other.name)” and leave “\(key.name)” out"))
  }

  static func atLeastOne(of keys: [Key], at place: Place) -> Diagnostic {
    let list = keys.map(\.name).joined(separator: ", ")
    return Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "cần ít nhất một trong các khóa: \(list)",
        en: "at least one of these keys is needed: \(list)"),
      help: Bilingual(vi: "thêm \(keys[0].name): …", en: "add \(keys[0].name): …"))
  }

  static func missingRecipients(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "không có ai được khen thưởng: thiếu cả “recipients” và “withheld”",
        en: "nobody is commended: both “recipients” and “withheld” are missing"),
      help: Bilingual(
        vi: "thêm recipients: [{official: …}], hoặc withheld: số người không đồng ý nêu tên",
        en: "add recipients: [{official: …}], or withheld: how many did not agree to be named"))
  }
}
