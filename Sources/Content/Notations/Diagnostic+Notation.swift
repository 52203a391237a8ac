internal import Diagnostics
internal import Records
internal import Vietnamese

extension Diagnostic {
  static func missingField(_ key: Key, _ value: Description, at place: Place) -> Diagnostic {
    // A map of which no key is required shows nothing; then the field's own example does.
    let example = value.example.contains("{}") ? key.about.example : value.example
    return Diagnostic(
      .missingField, at: place,
      Bilingual(vi: "thiếu “\(key.name)”", en: "“\(key.name)” is missing"),
      help: value.isFact
        ? Bilingual(
          vi: "thêm \(key.name): …, viết như \(example)",
          en: "add \(key.name): …, written as in \(example)")
        : Bilingual(vi: "thêm \(key.name): \(example)", en: "add \(key.name): \(example)"))
  }

  static func emptyItem(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, at: place,
      Bilingual(vi: "mục này của danh sách để trống", en: "this item of the list is empty"),
      help: Bilingual(vi: "điền vào, hoặc bỏ dấu mở mục", en: "fill it in, or take its mark out"))
  }

  static func unknownKey(
    _ key: String, nearest best: String?, known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey, at: place,
      Bilingual(vi: "không có khóa nào tên là “\(key)”", en: "there is no key “\(key)” here"),
      notes: (best.map { [.nearest($0)] } ?? []) + [
        Bilingual(
          vi: "các khóa dùng được: \(known.joined(separator: ", "))",
          en: "the keys are \(known.joined(separator: ", "))")
      ],
      help: Bilingual(
        vi: "sửa tên khóa, hoặc chuyển nội dung sang khóa phù hợp",
        en: "correct the key, or move what it says to one of these"))
  }

  static func unknownValue(_ text: String, words: [String], at place: Place) -> Diagnostic {
    let best = nearest(to: text, among: words)
    return Diagnostic(
      .unknownValue, at: place,
      Bilingual(
        vi: "“\(text)” không phải là giá trị dùng được ở đây",
        en: "“\(text)” is not one of the values that can stand here"),
      notes: best.map { [.nearest($0)] } ?? [],
      help: Bilingual(
        vi: "chọn một trong: \(words.joined(separator: ", "))",
        en: "use one of \(words.joined(separator: ", "))"))
  }

  static func badFlag(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: place,
      Bilingual(
        vi: "“\(text)” không phải là true hay false", en: "“\(text)” is neither true nor false"),
      help: Bilingual(
        vi: "viết true cho có, false cho không", en: "write true for yes and false for no"))
  }

  static func wrongType(_ yaml: Yaml, expected: Description, at place: Place) -> Diagnostic {
    Diagnostic(
      .wrongType, at: place,
      Bilingual(
        vi: "chỗ này cần \(expected.name.vi), không phải \(yaml.name.vi)",
        en: "this has to be \(expected.name.en), not \(yaml.name.en)"),
      help: Bilingual(
        vi: "viết \(expected.example(with: yaml))", en: "write \(expected.example(with: yaml))"))
  }

  static func exactlyOne(of keys: [Key], at place: Place) -> Diagnostic {
    let list = keys.map(\.name).joined(separator: ", ")
    return Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "cần đúng một trong các khóa: \(list)",
        en: "exactly one of these keys is needed: \(list)"),
      help: Bilingual(
        vi: "viết chẳng hạn {\(keys[0].name): …}", en: "write for example {\(keys[0].name): …}"))
  }

  static func missingEnglish(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingEnglish, at: place,
      Bilingual(vi: "thiếu bản tiếng Anh", en: "the English is missing"),
      help: Bilingual(
        vi: "thêm en: …; tiêu đề, tên và nhãn phải có đủ hai thứ tiếng",
        en: "add en: …; titles, names and labels are needed in both languages"))
  }

  static func untranslatedText(at place: Place) -> Diagnostic {
    Diagnostic(
      .untranslatedText, at: place,
      Bilingual(vi: "chưa có bản tiếng Anh", en: "this has not been put into English"),
      help: Bilingual(
        vi: "thêm en: …; khi chưa có, trang tiếng Anh hiện nguyên văn tiếng Việt",
        en: "add en: …; until then the English page shows the Vietnamese"))
  }
}

extension Bilingual {
  static func nearest(_ word: String) -> Bilingual {
    Bilingual(vi: "gần nhất là “\(word)”", en: "the nearest is “\(word)”")
  }
}

extension Yaml {
  fileprivate var name: Bilingual {
    switch content {
    case .list: Bilingual(vi: "danh sách", en: "a list")
    case .map: Bilingual(vi: "nhóm khóa (ánh xạ)", en: "a map of keys")
    default: Bilingual(vi: "văn bản", en: "text")
    }
  }

  /// The value again, where it is short enough to be shown in a piece of advice.
  fileprivate var short: String? {
    if case .text(let text) = content, text.count <= 60, !text.contains("\n") { text } else { nil }
  }
}

extension Description {
  var name: Bilingual {
    switch self {
    case .text: Bilingual(vi: "văn bản", en: "text")
    case .day: Bilingual(vi: "ngày", en: "a date")
    case .date: Bilingual(vi: "ngày, tháng hoặc năm", en: "a date, month or year")
    case .moment: Bilingual(vi: "ngày và giờ", en: "a date and time")
    case .whole, .quantity: Bilingual(vi: "số", en: "a number")
    case .flag: Bilingual(vi: "true hoặc false", en: "true or false")
    case .word: Bilingual(vi: "một từ", en: "one word")
    case .id, .anyID: Bilingual(vi: "mã của một hồ sơ", en: "the id of a record")
    case .file: Bilingual(vi: "tên tệp", en: "the name of a file")
    case .address: Bilingual(vi: "địa chỉ web", en: "a web address")
    case .list: Bilingual(vi: "danh sách", en: "a list")
    case .object, .common, .entries: Bilingual(vi: "nhóm khóa (ánh xạ)", en: "a map of keys")
    case .either(let one, let other):
      Bilingual(
        vi: "\(one.name.vi) hoặc \(other.name.vi)", en: "\(one.name.en) or \(other.name.en)")
    }
  }

  /// How the value may look in a file.
  var example: String {
    switch self {
    case .text, .id, .file: "…"
    case .day, .date: "2023-11-16"
    case .moment: "2024-01-05T08:00"
    case .whole: "1800000"
    case .quantity: "1.5"
    case .flag: "true"
    case .word(let words): words.joined(separator: " | ")
    case .anyID: "initiative:cap-phep-so"
    case .address: "https://…"
    case .list(let item): "[\(item.example)]"
    case .common(.party, let keys): keys.map { "{\($0.key): …}" }.joined(separator: " | ")
    case .common(.item, _): "{initiative: …}"
    case .object(let fields), .common(_, let fields):
      "{" + fields.filter(\.belongsInExample).map { "\($0.key): …" }.joined(separator: ", ") + "}"
    case .entries(let item): "id: \(item.example)"
    case .either(let one, _): one.example
    }
  }

  /// An example of these would stand in a record as a fact.
  fileprivate var isFact: Bool {
    switch self {
    case .day, .moment, .whole, .quantity, .anyID: true
    default: false
    }
  }

  /// The same, made of what the editor wrote where that fits.
  func example(with yaml: Yaml) -> String {
    guard let text = yaml.short else { return example }
    if fields?.first?.key == LocalText.Keys.vi.name { return "{vi: \"\(text)\", en: …}" }
    if fields?.first?.key == PersonName.Keys.family.name { return PersonName.parts(of: text) }
    switch self {
    case .list(.object), .list(.common): return example
    case .list: return "[\(text)]"
    default: return example
    }
  }
}

extension FieldDescription {
  fileprivate var belongsInExample: Bool { isRequired || key == LocalText.Keys.en.name }
}
