internal import Diagnostics
internal import Vietnamese

extension Slip {
  var rule: Rule {
    switch self {
    case .hashInText: .cutText
    case .nested: .yamlDepth
    case .forbiddenCharacter: .controlCharacter
    default: .yamlSyntax
    }
  }

  /// What an editor is told, in the words of someone who did not write a parser.
  var words: (message: Bilingual, help: Bilingual) { quoteWords ?? listWords ?? otherWords }

  private var quoteWords: (message: Bilingual, help: Bilingual)? {
    switch self {
    case .unclosedQuote("'"):
      (
        Bilingual(
          vi: "dấu nháy đơn mở ở đây không đóng lại",
          en: "the single quote opened here is never closed"),
        Bilingual(
          vi: "thêm dấu đóng; dấu nháy bên trong văn bản viết là '' hoặc ’",
          en: "close it; a single quote inside the text is written '' or ’")
      )
    case .unclosedQuote:
      (
        Bilingual(
          vi: "dấu ngoặc kép mở ở đây không đóng lại", en: "the quote opened here is never closed"),
        Bilingual(
          vi:
            "thêm dấu đóng \" (dấu ” không đóng được); dấu ngoặc kép bên trong văn bản viết là \\\"",
          en: "close it with \" (a curly ” does not); a quote inside the text is written \\\"")
      )
    case .quoteInsideQuotes("'", let word):
      (
        Bilingual(
          vi: "dấu nháy đơn đã đóng lại ngay trước “\(word)”",
          en: "the single quote closed before “\(word)”"),
        Bilingual(
          vi: "dấu nháy bên trong viết là '' hoặc ’; hoặc đặt cả văn bản trong ngoặc kép \"…\"",
          en: "write a single quote inside as '' or ’, or put the whole text in \"…\"")
      )
    case .quoteInsideQuotes(_, let word):
      (
        Bilingual(
          vi: "dấu ngoặc kép đã đóng lại ngay trước “\(word)”",
          en: "the quote closed before “\(word)”"),
        Bilingual(
          vi:
            "dấu ngoặc kép bên trong viết là \\\" hoặc “ ”; văn bản mở đầu bằng từ trong ngoặc kép thì đặt cả câu trong '…'",
          en:
            "write a quote inside as \\\" or “ ”; text that begins with a quoted word goes into '…' as a whole"
        )
      )
    case .badEscape:
      (
        Bilingual(
          vi: "dấu \\ trong ngoặc kép không đi với chữ này",
          en: "a backslash in double quotes does not go with this letter"),
        Bilingual(
          vi: "viết \\\\, hoặc dùng ngoặc đơn '…'", en: "write \\\\, or use single quotes '…'")
      )
    default: nil
    }
  }

  private var listWords: (message: Bilingual, help: Bilingual)? {
    switch self {
    case .listMark(let mark):
      (
        Bilingual(
          vi: "“\(mark)” (\(mark.codeName)) không mở được mục của danh sách",
          en: "“\(mark)” (\(mark.codeName)) does not begin an item of a list"),
        Bilingual(
          vi: "mỗi mục bắt đầu bằng dấu nối và dấu cách: “- …”",
          en: "each item begins with a hyphen and a space: “- …”")
      )
    case .dashWithoutBlank:
      (
        Bilingual(
          vi: "thiếu dấu cách sau dấu nối của danh sách",
          en: "there is no space after the hyphen of the list"),
        Bilingual(vi: "viết “- …”", en: "write “- …”")
      )
    case .tab:
      (
        Bilingual(
          vi: "dòng có phím Tab ở chỗ cần dấu cách", en: "there is a tab where spaces are needed"),
        Bilingual(vi: "thụt dòng bằng dấu cách", en: "indent with spaces")
      )
    case .missingSpace(let key):
      (
        Bilingual(
          vi: "thiếu dấu cách sau dấu hai chấm của “\(key)”",
          en: "there is no space after the colon of “\(key)”"),
        Bilingual(vi: "viết “\(key): …”", en: "write “\(key): …”")
      )
    case .noColon(let key, let sign):
      (
        Bilingual(
          vi: "sau “\(key)” là dấu “\(sign)”, không phải dấu hai chấm",
          en: "“\(key)” is followed by “\(sign)” and not by a colon"),
        Bilingual(vi: "viết “\(key): …”", en: "write “\(key): …”")
      )
    case .indentation:
      (
        Bilingual(
          vi: "dòng này không khớp với các dòng bên cạnh",
          en: "this does not fit the lines around it"),
        Bilingual(
          vi: "các khóa cùng cấp phải thụt vào như nhau, mỗi khóa là “khóa: giá trị”",
          en: "keys of one level are indented alike, each written “key: value”")
      )
    default: nil
    }
  }

  private var otherWords: (message: Bilingual, help: Bilingual) {
    switch self {
    case .colonInText:
      (
        Bilingual(
          vi: "dấu hai chấm có dấu cách theo sau không đặt được trong văn bản để trần",
          en: "a colon with a space behind it cannot stand in text without quotes"),
        Bilingual(
          vi:
            "nếu là văn bản, đặt cả văn bản trong ngoặc kép \"…\"; nếu là khóa, xem lại thụt dòng và dấu phẩy ở trước",
          en:
            "if it is text, put the whole text in quotes \"…\"; if it is a key, check its indentation and the comma before it"
        )
      )
    case .hashInText:
      (
        Bilingual(
          vi: "văn bản bị cắt ở đây: từ dấu # trở đi là chú thích, không được đăng",
          en: "the text ends here: from the # on it is a comment and is not published"),
        Bilingual(
          vi: "đặt cả văn bản trong ngoặc kép; nếu là chú thích, viết dấu cách sau #",
          en: "put the whole text in quotes; if it is a comment, write a space after the #")
      )
    case .unclosedBracket(let bracket):
      (
        Bilingual(
          vi: "thiếu dấu phẩy hoặc dấu “\(bracket)” ở đây",
          en: "a comma or “\(bracket)” is missing here"),
        Bilingual(
          vi: "đóng ngoặc; văn bản có dấu phẩy hay ngoặc thì đặt trong ngoặc kép",
          en: "close the bracket; text with commas or brackets of its own needs quotes")
      )
    case .bracketLeftOpen(let bracket, let closing):
      (
        Bilingual(
          vi: "dấu “\(bracket)” mở ở đây không đóng lại",
          en: "the “\(bracket)” opened here is never closed"),
        Bilingual(vi: "thêm dấu “\(closing)” ở cuối", en: "add “\(closing)” at its end")
      )
    case .badStart(let character):
      (
        Bilingual(
          vi: "văn bản để trần không thể bắt đầu bằng “\(character)”",
          en: "text without quotes cannot begin with “\(character)”"),
        Bilingual(vi: "đặt cả văn bản trong ngoặc kép", en: "put the whole text in quotes")
      )
    case .forbiddenCharacter:
      (
        Bilingual(
          vi: "ký tự ở đây không có trong văn bản nào",
          en: "no text has the character that stands here"),
        Bilingual(
          vi: "bỏ ký tự này; nó thường lọt vào khi dán từ chương trình khác",
          en: "take it out; it usually comes in with text pasted from another program")
      )
    default:
      (
        Bilingual(
          vi: "từ đây tệp không đọc được theo cú pháp YAML",
          en: "from here on this is not valid YAML"),
        Bilingual(
          vi: "xem lại dòng này và dòng ngay trên", en: "check this line and the one above it")
      )
    }
  }
}
