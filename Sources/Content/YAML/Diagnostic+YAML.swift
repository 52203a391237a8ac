internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func yamlFeature(_ feature: YAMLFeature, _ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlFeature, at: place,
      Bilingual(
        vi: "\(feature.name.vi) không dùng được trong hồ sơ",
        en: "\(feature.name.en) cannot be used in a record"),
      help: feature.help)
  }

  static func yamlDepth(_ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlDepth, at: place,
      Bilingual(
        vi: "giá trị lồng nhau quá \(YAMLTree.deepest) cấp",
        en: "values are nested more than \(YAMLTree.deepest) deep"),
      help: Bilingual(
        vi: "kiểm tra các dấu ngoặc [ { có được đóng lại không",
        en: "check that every bracket [ { is closed again"))
  }

  static func duplicateKey(_ key: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: place,
      Bilingual(vi: "khóa “\(key)” đã có ở trên", en: "the key “\(key)” is there already"),
      notes: [
        Bilingual(vi: "lần đầu ở dòng \(first.line)", en: "the first one is on line \(first.line)")
      ],
      help: Bilingual(
        vi: "hai giá trị chỉ một dùng được: xem giá trị nào đúng, hoặc gộp lại",
        en: "only one of the two counts: see which is right, or make them one"))
  }
}

extension YAMLFeature {
  fileprivate var name: Bilingual {
    switch self {
    case .alias(let name): Bilingual(vi: "bí danh “*\(name)”", en: "the alias “*\(name)”")
    case .anchor(let name): Bilingual(vi: "neo “&\(name)”", en: "the anchor “&\(name)”")
    case .tag(let tag): Bilingual(vi: "thẻ kiểu “\(tag)”", en: "the tag “\(tag)”")
    case .mergeKey: Bilingual(vi: "khóa gộp “<<”", en: "the merge key “<<”")
    case .complexKey:
      Bilingual(vi: "khóa là danh sách hay bảng", en: "a key that is a list or a map")
    case .directive: Bilingual(vi: "chỉ thị “%”", en: "a “%” directive")
    case .secondDocument:
      Bilingual(vi: "tài liệu thứ hai sau “---”", en: "a second document after “---”")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .alias, .mergeKey:
      Bilingual(
        vi: "viết đầy đủ giá trị ra đây; nếu là văn bản, đặt trong ngoặc kép",
        en: "write it out; if it is text, put it in quotes")
    case .anchor, .tag:
      Bilingual(
        vi:
          "nếu là văn bản, đặt cả văn bản trong ngoặc kép; nếu không, viết giá trị không kèm dấu này",
        en: "if it is text, put all of it in quotes; if not, write the value without this")
    case .complexKey:
      Bilingual(
        vi: "viết khóa là một từ; văn bản có { hay [ ở đầu thì đặt trong ngoặc kép",
        en: "write the key out as one word; text that begins with { or [ needs quotes")
    case .directive:
      Bilingual(
        vi: "hồ sơ không cần dòng này; nếu là văn bản, đặt trong ngoặc kép",
        en: "a record does not need this line; if it is text, put it in quotes")
    case .secondDocument:
      Bilingual(
        vi: "mỗi tệp là một hồ sơ: chuyển phần này sang tệp riêng",
        en: "one file is one record: write it out in a file of its own")
    }
  }
}
