internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func hostLimit(
    _ limit: HostLimit, of host: Host, at place: Place, amount: Int, path: String?,
    savings: [Saving], isEnough: Bool
  ) -> Diagnostic {
    let (count, most, over) = (
      limit.print(amount), limit.print(limit.most), limit.print(amount - limit.most)
    )
    let what = limit.subject(path)
    return Diagnostic(
      .hostLimit, at: place,
      Bilingual(
        vi: "\(what.vi) \(count.vi), \(host.name.vi) nhận nhiều nhất \(most.vi): thừa \(over.vi)",
        en:
          "\(what.en) \(count.en), and \(host.name.en) takes at most \(most.en): \(over.en) too many"
      ),
      notes: [
        Bilingual(
          vi: "theo \(limit.page), đọc ngày \(limit.read.short(.vi))",
          en: "by \(limit.page), read on \(limit.read.short(.en))")
      ] + (savings.isEmpty || isEnough ? [] : [notEnough]),
      help: help(limit, savings))
  }

  private static let notEnough = Bilingual(
    vi: "tắt hết những mục dưới đây vẫn chưa đủ",
    en: "to turn off all that is named below is not enough")

  private static func help(_ limit: HostLimit, _ savings: [Saving]) -> Bilingual {
    if limit.measure.isOfRules {
      return Bilingual(
        vi:
          "bỏ bớt trong “aliases” những địa chỉ cũ không còn ai dùng; ở địa chỉ cũ nào cũng có một trang dẫn tiếp, kể cả khi không có quy tắc",
        en:
          "take old addresses that nobody uses out of “aliases”; at each there is a page that leads on, even without a rule"
      )
    }
    guard !savings.isEmpty else {
      return Bilingual(
        vi: "chọn nơi lưu trữ nhận nhiều hơn, hoặc một máy chủ riêng",
        en: "choose a host that takes more, or a server of your own")
    }
    return Bilingual(
      vi:
        "ghi false dưới “publish” trong site.yaml: \(savings.map { $0.said(.vi) }.joined(separator: "; "))",
      en:
        "write false under “publish” in site.yaml: \(savings.map { $0.said(.en) }.joined(separator: "; "))"
    )
  }
}

extension HostLimit.Measure {
  fileprivate var isOfRules: Bool {
    switch self {
    case .ruleFile, .rules, .plainRules: true
    case .files, .entries, .folder, .file, .site: false
    }
  }
}

extension HostLimit {
  fileprivate func subject(_ path: String?) -> Bilingual {
    let path = path.map { $0.isEmpty ? "/" : $0 } ?? ""
    return switch measure {
    case .files, .entries, .site: Bilingual(vi: "trang có", en: "the site has")
    case .folder: Bilingual(vi: "thư mục “\(path)” có", en: "the folder “\(path)” has")
    case .file: Bilingual(vi: "tệp “\(path)” có", en: "the file “\(path)” has")
    case .ruleFile: Bilingual(vi: "tệp “_redirects” có", en: "the file “_redirects” has")
    case .rules, .plainRules:
      Bilingual(vi: "tệp “_redirects” có", en: "the file “_redirects” has")
    }
  }

  fileprivate func print(_ number: Int) -> Bilingual {
    let (vi, en) = (Number.print(number, .vi), Number.print(number, .en))
    let s = number == 1 ? "" : "s"
    return switch measure {
    case .files, .folder: Bilingual(vi: "\(vi) tệp", en: "\(en) file\(s)")
    case .entries:
      Bilingual(
        vi: "\(vi) tệp và thư mục",
        en: "\(en) \(number == 1 ? "file or folder" : "files and folders")")
    case .file, .site, .ruleFile: Bilingual(vi: "\(vi) byte", en: "\(en) byte\(s)")
    case .rules, .plainRules: Bilingual(vi: "\(vi) quy tắc", en: "\(en) rule\(s)")
    }
  }
}

extension Saving {
  /// “record_json bớt 3.000 tệp, 12,1 MB”.
  fileprivate func said(_ language: Language) -> String {
    let (files, size) = (Number.print(count, language), FileSize.print(bytes, language))
    return language == .vi
      ? "\(key) bớt \(files) tệp, \(size)"
      : "\(key) saves \(files) file\(count == 1 ? "" : "s"), \(size)"
  }
}
