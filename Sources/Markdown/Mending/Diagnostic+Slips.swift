internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func slip(_ slip: Slip, more: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      slip.isRepaired ? .mendedMarkup : .markupAsText, at: place, slip.message,
      notes: .moreHere(more), help: slip.help)
  }

  static func conflictMarker(_ place: Place) -> Diagnostic {
    Diagnostic(
      .conflictMarker, at: place,
      Bilingual(
        vi: "dòng do git để lại khi hai người sửa cùng một chỗ",
        en: "a line that git leaves where two people changed the same place"),
      help: Bilingual(
        vi:
          "chọn phần đúng giữa “<<<<<<<” và “>>>>>>>”, rồi xóa các dòng “<<<<<<<”, “=======”, “>>>>>>>”",
        en:
          "keep what is right between “<<<<<<<” and “>>>>>>>”, then delete the lines “<<<<<<<”, “=======” and “>>>>>>>”"
      ))
  }

}

extension [Bilingual] {
  /// Nothing where there is no more.
  static func moreHere(_ count: Int) -> [Bilingual] {
    guard count > 0 else { return [] }
    return [
      Bilingual(
        vi: "bài này còn \(count) chỗ nữa như vậy",
        en: count == 1 ? "there is one more in this text" : "there are \(count) more in this text")
    ]
  }
}

extension Slip {
  fileprivate var message: Bilingual {
    switch self {
    case .headingBlank:
      Bilingual(
        vi: "sau “#” không có dấu cách thường; trang vẫn hiển thị thành đề mục",
        en: "no plain blank follows “#”; it is shown as a heading all the same")
    case .emphasis:
      Bilingual(
        vi:
          "dấu in đậm, in nghiêng sát chữ ngoài hoặc cách chữ trong nên không có tác dụng; trang vẫn hiển thị đúng ý người viết",
        en:
          "marks of bold or italics that touch a word outside, or stand apart from their own, do nothing; it is shown as meant"
      )
    case .linkBlank, .recordBlank:
      Bilingual(
        vi: "trong địa chỉ có dấu cách; trang vẫn hiển thị thành liên kết",
        en: "there is a blank in the address; it is shown as a link all the same")
    case .linkGap:
      Bilingual(
        vi: "giữa “]” và “(” có dấu cách; trang vẫn hiển thị thành liên kết",
        en: "there is a blank between “]” and “(”; it is shown as a link all the same")
    case .imageBlank:
      Bilingual(
        vi: "trong tên tệp ảnh có dấu cách; ảnh vẫn được hiển thị",
        en: "there is a blank in the name of the photo; it is shown all the same")
    case .bullets:
      Bilingual(
        vi: "dấu đầu dòng này không phải của Markdown; trang vẫn hiển thị thành danh sách",
        en: "Markdown does not know this bullet; it is shown as a list all the same")
    case .runTogether:
      Bilingual(
        vi: "dòng đánh số nối liền dòng trước; trang vẫn hiển thị thành dòng riêng",
        en: "a numbered line runs on from the line before; it is shown on a line of its own")
    case .ruleUnderText:
      Bilingual(
        vi:
          "đường kẻ sát dưới đoạn văn sẽ biến đoạn đó thành đề mục; trang hiển thị thành đường kẻ",
        en: "a rule right below a paragraph would make a heading of it; it is shown as a rule")
    case .indented:
      Bilingual(
        vi:
          "đoạn thụt vào bốn dấu cách hay một tab sẽ thành mã lập trình; trang hiển thị như đoạn văn thường",
        en:
          "four blanks or a tab would make program code of a paragraph; it is shown as a paragraph")
    default: foreignMessage
    }
  }

  private var foreignMessage: Bilingual {
    switch self {
    case .lineEnd:
      Bilingual(
        vi: "dấu “\\” do chương trình khác để lại; trang không hiển thị dấu này",
        en: "a “\\” that another program left; it is not shown")
    case .attributes:
      Bilingual(
        vi: "định dạng của pandoc, như {.underline}; trang chỉ giữ lại phần chữ",
        en: "formatting of pandoc, such as {.underline}; only the words are shown")
    case .smallNumbers:
      Bilingual(
        vi: "chữ số trên hoặc dưới dòng viết theo pandoc; trang vẫn hiển thị đúng",
        en: "a raised or lowered digit as pandoc writes it; it is shown as meant")
    case .grid:
      Bilingual(
        vi: "bảng kẻ bằng dấu “+” và “-”; trang vẫn hiển thị thành bảng",
        en: "a table drawn with “+” and “-”; it is shown as a table all the same")
    case .hashWord:
      Bilingual(
        vi: "dòng bắt đầu bằng “#” viết liền chữ, đang hiện nguyên văn",
        en: "the line begins with “#” and no blank, and is shown as it stands")
    case .underlined:
      Bilingual(
        vi: "đường kẻ sát bên dưới biến dòng này thành đề mục",
        en: "the rule right below makes a heading of this line")
    case .openEmphasis:
      Bilingual(
        vi: "“**” mở mà không có “**” đóng, đang hiện nguyên văn",
        en: "“**” is opened and never closed, and is shown as it stands")
    case .undrawnTable:
      Bilingual(
        vi: "bảng thiếu hàng gạch “|---|---|” dưới hàng đầu, đang hiện nguyên văn",
        en: "a table has a row of dashes, “|---|---|”, under its first; this is shown as it stands")
    case .brokenLink:
      Bilingual(
        vi: "viết giống liên kết nhưng không đọc được, đang hiện nguyên văn",
        en: "this looks like a link and is none; it is shown as it stands")
    case .reversedLink:
      Bilingual(
        vi: "hai loại ngoặc của liên kết bị đổi chỗ, đang hiện nguyên văn",
        en: "the brackets of a link have changed places; it is shown as it stands")
    case .footnote:
      Bilingual(
        vi: "chú thích cuối trang [^…] không dùng được, đang hiện nguyên văn",
        en: "footnotes, [^…], are not known here; this is shown as it stands")
    case .strike:
      Bilingual(
        vi: "chữ gạch ngang ~~…~~ không dùng được, đang hiện nguyên văn",
        en: "~~…~~ strikes nothing out here; it is shown as it stands")
    case .shortcode:
      Bilingual(
        vi: "mã lệnh của chương trình làm trang khác, đang hiện nguyên văn",
        en: "a command of another site generator; it is shown as it stands")
    case .entity:
      Bilingual(
        vi: "mã ký tự HTML viết sai, đang hiện nguyên văn",
        en: "a code of HTML that stands for no character; it is shown as it stands")
    case .escape:
      Bilingual(
        vi: "hai dấu “\\” liền nhau, một dấu đang hiện trên trang",
        en: "“\\” stands twice, and once it is shown")
    default:
      Bilingual(
        vi: "bảng kẻ bằng dấu “-” không hiển thị thành bảng",
        en: "a table drawn with “-” is not shown as a table")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .headingBlank:
      Bilingual(vi: "viết “## Mục tiêu”, có một dấu cách", en: "write “## Heading”, with one blank")
    case .emphasis:
      Bilingual(
        vi: "viết “**chữ đậm:** chữ thường”", en: "write “**bold:** plain”, stars close to the bold"
      )
    case .linkBlank:
      Bilingual(
        vi: "viết %20 thay cho dấu cách trong địa chỉ web",
        en: "write %20 for a blank in a web address")
    case .recordBlank:
      Bilingual(vi: "bỏ dấu cách: [chữ](loại:mã)", en: "remove the blank: [words](kind:id)")
    case .linkGap:
      Bilingual(vi: "viết liền: [chữ](địa chỉ)", en: "close up: [words](address)")
    case .imageBlank:
      Bilingual(
        vi: "viết ![](<anh 1.jpg>), hoặc đổi tên tệp cho khỏi có dấu cách",
        en: "write ![](<photo 1.jpg>), or rename the file")
    case .bullets:
      Bilingual(
        vi: "mở đầu mỗi ý bằng dấu trừ và một dấu cách: “- ”", en: "begin each item with “- ”")
    case .runTogether:
      Bilingual(
        vi: "để một dòng trống trước mỗi dòng đánh số",
        en: "leave an empty line before each numbered line")
    case .ruleUnderText:
      Bilingual(
        vi: "để một dòng trống trước đường kẻ; nếu là đề mục thì viết “## …”",
        en: "leave an empty line above the rule; if it is a heading, write “## …”")
    case .indented:
      Bilingual(
        vi: "viết đoạn văn từ đầu dòng; các đoạn cách nhau một dòng trống",
        en: "begin paragraphs at the margin, with an empty line between them")
    default: foreignHelp
    }
  }

  private var foreignHelp: Bilingual {
    switch self {
    case .lineEnd: Bilingual(vi: "xóa dấu “\\”", en: "delete the “\\”")
    case .attributes:
      Bilingual(
        vi: "xóa phần trong ngoặc nhọn và ngoặc vuông quanh chữ, hoặc dòng “:::”",
        en: "delete what stands in braces and the brackets around the words, or the line “:::”")
    case .smallNumbers: Bilingual(vi: "viết m², CO₂", en: "write m², CO₂")
    case .grid:
      Bilingual(
        vi: "viết mỗi hàng trên một dòng, dấu “|” giữa các ô",
        en: "write each row on a line, with “|” between the cells")
    case .hashWord:
      Bilingual(
        vi: "nếu là đề mục thì viết “## …”; nếu là chữ thường thì viết “\\#…”",
        en: "for a heading write “## …”; for plain words “\\#…”")
    case .underlined:
      Bilingual(
        vi:
          "nếu là đề mục thì viết “## …” và xóa đường kẻ; nếu không thì để một dòng trống trước đường kẻ",
        en:
          "for a heading write “## …” and delete the rule; else leave an empty line above the rule")
    case .openEmphasis:
      Bilingual(
        vi: "thêm “**” ở cuối phần chữ đậm, hoặc xóa “**”; nếu muốn hiện dấu sao thì viết “\\*\\*”",
        en: "close it with “**” or delete it; where stars are meant, write “\\*\\*”")
    case .undrawnTable:
      Bilingual(
        vi: "thêm một hàng “|---|---|” ngay dưới hàng đầu, mỗi cột một ô gạch",
        en: "add a row “|---|---|” right under the first, with one cell of dashes for each column")
    case .brokenLink:
      Bilingual(
        vi:
          "viết [chữ](https://…) hay [chữ](loại:mã), địa chỉ không có dấu cách; lời chú của liên kết, nếu có, đặt trong ngoặc kép",
        en: "write [words](https://…) or [words](kind:id), without blanks; a title stands in quotes"
      )
    case .reversedLink:
      Bilingual(vi: "viết [chữ](địa chỉ)", en: "write [words](address)")
    case .footnote:
      Bilingual(
        vi: "đưa lời chú thích vào trong câu, hoặc thành một đoạn ở cuối bài",
        en: "put the note into the sentence, or into a paragraph at the end")
    case .strike:
      Bilingual(
        vi: "chữ không còn giá trị thì xóa đi; nếu muốn hiện dấu “~” thì viết “\\~\\~”",
        en: "delete what no longer holds; where the signs are meant, write “\\~\\~”")
    case .shortcode:
      Bilingual(
        vi: "xóa đi; ảnh viết ![](tệp.jpg), liên kết viết [chữ](địa chỉ)",
        en: "delete it; a photo is ![](file.jpg), a link is [words](address)")
    case .entity:
      Bilingual(vi: "viết thẳng ký tự cần hiện", en: "write the character itself")
    case .escape: Bilingual(vi: "xóa một dấu “\\”", en: "delete one “\\”")
    default:
      Bilingual(
        vi: "viết mỗi hàng trên một dòng, dấu “|” giữa các ô, và “|---|---|” dưới hàng đầu",
        en: "write each row on a line, with “|” between the cells and “|---|---|” below the first")
    }
  }
}
