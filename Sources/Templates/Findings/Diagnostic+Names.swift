package import Diagnostics
internal import Vietnamese

// What can be wrong with the names a template uses: of values, words, blocks and templates.
extension Diagnostic {
  static func unresolvedName(
    _ name: String, _ problem: NameProblem, at place: Place
  ) -> Diagnostic {
    switch problem {
    case .unknown(let part, let known, let outline):
      unknownName(part, among: known, of: outline, at: place)
    case .noItem:
      Diagnostic(
        .templateName, at: place,
        Bilingual(
          vi:
            "“{{.}}” chỉ dùng được trong phần của một danh sách chữ hoặc của một giá trị có thể vắng",
          en: "“{{.}}” means something only inside a list of texts or a value that may be absent"),
        help: Bilingual(vi: "ghi tên của giá trị cần in", en: "name the value to print"))
    case .noNames(let part):
      Diagnostic(
        .templateName, at: place,
        Bilingual(
          vi: "“\(part)” không chứa tên nào bên trong nên không thể viết tiếp dấu chấm",
          en: "“\(part)” holds no names, so no dot can follow it"),
        help: Bilingual(
          vi:
            "với danh sách, mở phần {{#\(part)}}; muốn hỏi danh sách có mục nào không, viết “\(part).any”",
          en: "open a section {{#\(part)}} for a list; “\(part).any” asks whether it has items"))
    case .malformed:
      Diagnostic(
        .templateName, at: place,
        Bilingual(
          vi: "“\(name)” đặt dấu chấm sai chỗ", en: "“\(name)” has a dot in the wrong place"),
        help: Bilingual(
          vi: "viết tên, dấu chấm, rồi tên bên trong", en: "write a name, a dot, a name inside it"))
    }
  }

  private static func unknownName(
    _ name: String, among known: [String], of outline: Outline, at place: Place
  ) -> Diagnostic {
    let names = listed(outline.names.map(\.name))
    return Diagnostic(
      .templateName, at: place,
      Bilingual(
        vi: "dữ liệu “\(outline.name)” không có tên “\(name)”",
        en: "the view “\(outline.name)” has no name “\(name)”"),
      notes: nearestNote(name, among: known) + [
        Bilingual(
          vi: "“\(outline.name)” có: \(names)", en: "“\(outline.name)” has: \(names)")
      ],
      help: Bilingual(
        vi: "sửa lại tên; nghĩa của từng tên ghi trong docs/templates.md",
        en: "correct the name; docs/templates.md says what each one means"))
  }

  static func unknownWord(_ key: String, _ words: Words, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateName, at: place,
      Bilingual(
        vi: "\(words.file) không có từ “\(key)”", en: "\(words.file) has no word “\(key)”"),
      notes: nearestNote(key, among: Array(words.entries.keys)),
      help: Bilingual(
        vi: "sửa lại tên, hoặc thêm “\(key)” vào \(words.file)",
        en: "correct the name, or add “\(key)” to \(words.file)"))
  }

  static func sectionOverWord(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateSection, at: place,
      Bilingual(
        vi: "“\(name)” là chữ giao diện, luôn có, nên không làm điều kiện được",
        en: "“\(name)” is an interface word, always there, and cannot be a condition"),
      help: Bilingual(vi: "viết {{\(name)}}", en: "write {{\(name)}}"))
  }

  static func unknownBlock(
    _ name: String, of parent: String, among known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .templateBlock, at: place,
      Bilingual(
        vi: "bản mẫu “\(parent)” không có khối “\(name)”",
        en: "the template “\(parent)” has no block “\(name)”"),
      notes: nearestNote(name, among: known) + [
        Bilingual(
          vi: "“\(parent)” có: \(listed(known))", en: "“\(parent)” has: \(listed(known))")
      ],
      help: Bilingual(
        vi: "sửa lại tên, hoặc thêm {{$\(name)}}…{{/\(name)}} vào “\(parent)”",
        en: "correct the name, or add {{$\(name)}}…{{/\(name)}} to “\(parent)”"))
  }

  static func blockFilledTwice(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateBlock, at: place,
      Bilingual(
        vi: "khối “\(name)” được điền hai lần", en: "the block “\(name)” is filled twice"),
      help: Bilingual(vi: "giữ lại một lần", en: "keep one of the two"))
  }

  static func strayContent(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateBlock, at: place,
      Bilingual(
        vi: "nội dung nằm ngoài mọi khối nên sẽ không bao giờ được in",
        en: "this stands outside every block and would never be printed"),
      help: Bilingual(
        vi: "đưa vào một khối {{$…}}, hoặc bỏ đi", en: "move it into a block {{$…}}, or remove it"))
  }

  static func unknownTemplate(
    _ name: String, among known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .templatePartial, at: place,
      Bilingual(vi: "không có bản mẫu “\(name)”", en: "there is no template “\(name)”"),
      notes: nearestNote(name, among: known),
      help: Bilingual(
        vi: "sửa lại tên, hoặc thêm tệp templates/\(name).mustache",
        en: "correct the name, or add templates/\(name).mustache"))
  }

  private static func calledElsewhere(_ times: Int) -> Bilingual {
    Bilingual(
      vi: "còn được gọi ở \(times) chỗ khác",
      en: times == 1 ? "it is called in 1 other place" : "it is called in \(times) other places")
  }

  /// The same finding for all the places that call one template which is not there.
  fileprivate func alsoCalled(_ times: Int) -> Diagnostic {
    guard times > 0 else { return self }
    return Diagnostic(
      rule, at: place, message, notes: notes + [Diagnostic.calledElsewhere(times)], help: help)
  }

  static func missingTemplate(
    _ name: String, for view: String, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .templateMissing, at: Place(file: "templates/\(name).mustache"),
      Bilingual(
        vi: "thiếu bản mẫu “\(name)” để dựng trang “\(view)”",
        en: "the template “\(name)”, which prints the page “\(view)”, is missing"),
      notes: nearestNote(name, among: known),
      help: Bilingual(
        vi: "thêm tệp templates/\(name).mustache", en: "add templates/\(name).mustache"))
  }

  static func unusedTemplate(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateUnused, at: place,
      Bilingual(
        vi: "không trang nào dùng bản mẫu “\(name)”", en: "no page uses the template “\(name)”"),
      help: Bilingual(
        vi: "gọi bằng {{> \(name)}}, hoặc chuyển tệp ra khỏi thư mục bản mẫu",
        en: "include it by {{> \(name)}}, or move it out of the folder of templates")
    )
  }

  static func endlessInclusion(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templatePartial, at: place,
      Bilingual(
        vi: "bản mẫu “\(name)” tự gọi lại chính nó không dừng",
        en: "the template “\(name)” includes itself without end"),
      help: Bilingual(
        vi: "chỉ gọi lại trong phần của một danh sách hay dữ liệu con của chính nó",
        en: "include it again only inside a list or view that belongs to its own view"))
  }

  static func tooLarge(at place: Place) -> Diagnostic {
    Diagnostic(
      .templatePartial, at: place,
      Bilingual(
        vi: "các bản mẫu gọi lẫn nhau làm trang phình quá lớn",
        en: "templates that include each other make the page too large"),
      help: Bilingual(
        vi: "bớt số lần gọi cùng một bản mẫu", en: "include the same template fewer times"))
  }

  private static func nearestNote(_ name: String, among known: [String]) -> [Bilingual] {
    guard let nearest = nearest(to: name, among: known.sorted()) else { return [] }
    return [Bilingual(vi: "gần giống nhất là “\(nearest)”", en: "the nearest is “\(nearest)”")]
  }

  private static func listed(_ names: [String]) -> String {
    names.isEmpty ? "–" : names.joined(separator: ", ")
  }
}

extension [Diagnostic] {
  /// A template that is not there is one mistake, in however many places it is called.
  package var withEachMissingTemplateOnce: [Diagnostic] {
    let calls = Dictionary(grouping: filter { $0.rule == .templatePartial }, by: \.message)
    return compactMap { finding in
      guard let same = calls[finding.message] else { return finding }
      let first = same.compactMap(\.place).min()
      return finding.place == first ? finding.alsoCalled(same.count - 1) : nil
    }
  }
}
