internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  /// What libyaml could not read, in the words of someone who did not write a parser.
  static func yamlSyntax(_ problem: YAMLProblem, in text: SourceText) -> Diagnostic {
    let lines = SourceLines(text.bytes)
    let slip = problem.slip(in: lines)
    if case .nested = slip.kind { return .yamlDepth(slip.mark.place(in: text.path)) }
    let words = slip.kind.words
    return Diagnostic(
      .yamlSyntax, at: slip.mark.place(in: text.path), words.message, help: words.help)
  }
}

/// A slip of the pen that makes a file no YAML.
private enum Slip {
  case tab
  case missingSpace(key: String)
  case unclosedQuote
  case colonInText
  case unclosedBracket(Character)
  case badStart(Character)
  case badEscape
  case indentation
  case nested
  case other(String)
}

extension YAMLProblem {
  /// Guesses the slip from libyaml's words, and from the lines about the place where it gave up.
  fileprivate func slip(in lines: SourceLines) -> (kind: Slip, mark: Mark) {
    if problem.hasPrefix("Maximum nesting") { return (.nested, mark) }
    if let tab = lines.tabIndent(near: mark) { return (.tab, tab) }
    if problem == "found unexpected end of stream", context?.contains("quoted scalar") == true {
      return (.unclosedQuote, contextMark)
    }
    if let (key, mark) = lines.keyWithoutSpace(near: mark) {
      return (.missingSpace(key: key), mark)
    }
    return (byWords(in: lines), mark)
  }

  private func byWords(in lines: SourceLines) -> Slip {
    switch problem {
    case "mapping values are not allowed in this context": .colonInText
    case "did not find expected ',' or ']'": .unclosedBracket("]")
    case "did not find expected ',' or '}'": .unclosedBracket("}")
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character":
      .badStart(lines.character(at: mark) ?? " ")
    case "found unknown escape character": .badEscape
    case "did not find expected key", "did not find expected '-' indicator",
      "could not find expected ':'", "block sequence entries are not allowed in this context",
      "did not find expected <document start>":
      .indentation
    default: .other(problem)
    }
  }
}

extension Slip {
  fileprivate var words: (message: Bilingual, help: Bilingual) {
    switch self {
    case .tab:
      (
        Bilingual(vi: "dòng thụt vào bằng phím Tab", en: "the line is indented with a tab"),
        Bilingual(vi: "thụt dòng bằng dấu cách", en: "indent with spaces")
      )
    case .missingSpace(let key):
      (
        Bilingual(
          vi: "thiếu dấu cách sau dấu hai chấm của “\(key)”",
          en: "there is no space after the colon of “\(key)”"),
        Bilingual(vi: "viết “\(key): …”", en: "write “\(key): …”")
      )
    case .unclosedQuote:
      (
        Bilingual(
          vi: "dấu ngoặc kép mở ở đây không đóng lại", en: "the quote opened here is never closed"),
        Bilingual(
          vi: "thêm dấu đóng; dấu ngoặc kép bên trong văn bản viết là \\\"",
          en: "close it; a quote inside the text is written \\\"")
      )
    case .colonInText:
      (
        Bilingual(
          vi: "dấu hai chấm không đặt được ở đây",
          en: "a colon cannot stand here"),
        Bilingual(
          vi: "nếu là văn bản, đặt cả văn bản trong ngoặc kép; nếu là khóa, xem lại thụt dòng",
          en: "if it is text, put the whole text in quotes; if it is a key, check its indentation")
      )
    case .unclosedBracket(let bracket):
      (
        Bilingual(
          vi: "chờ dấu phẩy hoặc dấu “\(bracket)” ở đây",
          en: "a comma or “\(bracket)” is missing here"),
        Bilingual(
          vi: "đóng ngoặc; văn bản có dấu phẩy hay ngoặc thì đặt trong ngoặc kép",
          en: "close the bracket; text with commas or brackets of its own needs quotes")
      )
    case .badStart(let character):
      (
        Bilingual(
          vi: "văn bản không thể bắt đầu bằng “\(character)”",
          en: "text cannot begin with “\(character)”"),
        Bilingual(vi: "đặt văn bản trong ngoặc kép", en: "put the text in quotes")
      )
    case .badEscape:
      (
        Bilingual(
          vi: "dấu \\ trong ngoặc kép không đi với chữ này",
          en: "a backslash in double quotes does not go with this letter"),
        Bilingual(
          vi: "viết \\\\, hoặc dùng ngoặc đơn '…'", en: "write \\\\, or use single quotes '…'")
      )
    case .indentation:
      (
        Bilingual(
          vi: "dòng này không khớp với các dòng trên", en: "this does not fit the lines above it"),
        Bilingual(
          vi: "các khóa cùng cấp phải thụt vào như nhau, mỗi khóa là “khóa: giá trị”",
          en: "keys of one level are indented alike, each written “key: value”")
      )
    case .nested, .other:
      (
        Bilingual(
          vi: "tệp không đúng cú pháp YAML\(detail)", en: "this is not valid YAML\(detail)"),
        Bilingual(
          vi: "xem lại dòng này và dòng ngay trên", en: "check this line and the one above it")
      )
    }
  }

  private var detail: String {
    if case .other(let problem) = self { ": \(problem)" } else { "" }
  }
}
