internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func personalData(
    _ kind: PersonalData.Kind, _ text: String, at place: Place, further: [Place],
    domains: [String], mayAllow: Bool
  ) -> Diagnostic {
    let rule = kind.rule
    let allowed = "allow: [{rule: \(rule.rawValue), text: \"\(text)\", reason: …}]"
    let remedy = kind.remedy
    let otherwise = Bilingual(vi: ", hoặc ghi \(allowed)", en: ", or write \(allowed)")
    return Diagnostic(
      rule, at: place, kind.message(text), about: text,
      notes: (kind == .mail ? .officialDomains(domains) : []) + .places(further),
      help: mayAllow
        ? Bilingual(vi: remedy.vi + otherwise.vi, en: remedy.en + otherwise.en) : remedy)
  }

  static func unneededAllowance(_ allowance: Allowance) -> Diagnostic {
    let rule = allowance.rule.value
    guard Rule(rawValue: rule)?.mayBeAllowed == true else {
      return Diagnostic(
        .unneededAllowance, at: allowance.rule.place,
        Bilingual(
          vi: "quy tắc “\(rule)” không cho phép ngoại lệ; mục này không có tác dụng",
          en: "the rule “\(rule)” knows no exceptions; this allows nothing"),
        help: Bilingual(vi: "xóa mục này và sửa lỗi", en: "delete it, and mend what is found"))
    }
    let what = allowance.text.map { Bilingual(vi: " cho “\($0)”", en: " of “\($0)”") }
    return Diagnostic(
      .unneededAllowance, at: allowance.rule.place,
      Bilingual(
        vi: "không còn gì để giữ nguyên theo “\(rule)”\(what?.vi ?? "")",
        en: "there is no “\(rule)”\(what?.en ?? "") to allow"),
      help: Bilingual(
        vi: "xóa mục này; nếu chữ hoặc số đã sửa, chép lại đúng như thông báo nêu",
        en: "delete it; if the text has changed, copy it as the finding quotes it"))
  }
}

extension Allowance {
  /// Only what a finding says it is about can be looked at and kept; without a text, all of the rule.
  func covers(_ finding: Diagnostic) -> Bool {
    guard let subject = finding.subject, rule.value == finding.rule.rawValue else { return false }
    return text == nil || text == subject
  }

  /// Whether it is about a finding between records, which comes later.
  var isJudgedWithOthers: Bool { rule.value == Rule.possibleDuplicate.rawValue }
}

extension [Bilingual] {
  fileprivate static func officialDomains(_ domains: [String]) -> [Bilingual] {
    let list = domains.joined(separator: ", ")
    return domains.isEmpty
      ? [
        Bilingual(
          vi: "site.yaml chưa ghi tên miền công vụ nào (mail_domains)",
          en: "site.yaml names no official domain (mail_domains)")
      ]
      : [Bilingual(vi: "tên miền công vụ: \(list)", en: "official domains: \(list)")]
  }
}

extension PersonalData.Kind {
  fileprivate var rule: Rule {
    switch self {
    case .identity: .identityNumber
    case .phone: .privatePhone
    case .mail: .privateMail
    case .address: .homeAddress
    case .birth: .birthDate
    case .ethnicity, .religion, .health: .sensitiveFact
    }
  }

  fileprivate func message(_ text: String) -> Bilingual {
    switch self {
    case .identity:
      Bilingual(
        vi: "“\(text)” là số giấy tờ tùy thân của một người",
        en: "“\(text)” is the number of a person’s identity card or passport")
    case .phone:
      Bilingual(
        vi: "“\(text)” là số điện thoại, và không phải của nơi liên hệ nào",
        en: "“\(text)” is a telephone number, and that of no contact")
    case .mail:
      Bilingual(
        vi: "“\(text)” là địa chỉ thư riêng: không thuộc tên miền công vụ hay nơi liên hệ nào",
        en: "“\(text)” is a private mail address: of no official domain and no contact")
    case .address:
      Bilingual(
        vi: "“\(text)” cho biết nơi ở của một người",
        en: "“\(text)” tells where a person lives")
    case .birth:
      Bilingual(
        vi: "“\(text)” cho biết ngày hoặc năm sinh của một người",
        en: "“\(text)” tells when a person was born")
    case .ethnicity:
      Bilingual(
        vi: "“\(text)” cho biết dân tộc của một người",
        en: "“\(text)” tells a person’s ethnicity")
    case .religion:
      Bilingual(
        vi: "“\(text)” cho biết tôn giáo của một người",
        en: "“\(text)” tells a person’s religion")
    case .health:
      Bilingual(
        vi: "“\(text)” cho biết sức khỏe của một người",
        en: "“\(text)” tells of a person’s health")
    }
  }

  fileprivate var remedy: Bilingual {
    switch self {
    case .identity: Bilingual(vi: "xóa số này", en: "delete the number")
    case .phone:
      Bilingual(
        vi: "xóa số này; nếu là số của cơ quan, đưa vào contacts của site.yaml",
        en: "delete it; if it is an office’s, give it among the contacts of site.yaml")
    case .mail:
      Bilingual(
        vi: "xóa địa chỉ này; nếu là của cơ quan, đưa vào contacts hoặc mail_domains của site.yaml",
        en: "delete it; if it is an office’s, give it among contacts or mail_domains of site.yaml")
    case .address, .birth, .ethnicity, .religion, .health:
      Bilingual(vi: "bỏ chi tiết này", en: "leave it out")
    }
  }
}
