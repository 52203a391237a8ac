internal import Foundation
internal import Vietnamese

/// What the argument parser says of itself, which it has in English only: each of its sentences as a pattern, and the
/// Vietnamese. Its own values stand in quotes, of which these are the places.
enum ParserWords {
  static func translated(_ text: String) -> String {
    all.reduce(text) { text, words in
      text.replacingOccurrences(
        of: "(?m)" + words.en, with: words.vi, options: .regularExpression)
    }
  }

  static func inLanguage(_ text: String) -> String {
    HelpLanguage.language == .vi ? translated(text) : text
  }

  /// The longer of two that begin alike comes first.
  private static let all: [(en: String, vi: String)] = help + errors + values

  private static let help = [
    ("^OVERVIEW: ", ""),
    ("^USAGE: ", "CÁCH DÙNG: "),
    ("^Usage: ", "Cách dùng: "),
    ("^ARGUMENTS:$", "THAM SỐ:"),
    ("^OPTIONS:$", "TÙY CHỌN:"),
    ("^SUBCOMMANDS:$", "CÁC LỆNH:"),
    ("Show the version\\.", "Cho biết phiên bản."),
    ("Show subcommand help information\\.", "Hiện trợ giúp của một lệnh."),
    ("Show help information\\.", "Hiện trợ giúp này."),
    ("^  See '(.*)' for detailed help\\.", "  Xem chi tiết: $1"),
    ("^  See '(.*)' for more information\\.", "  Xem thêm: $1"),
    ("^Help:  ", "Trợ giúp:  "),
    ("<subcommand>", "<lệnh>"),
    ("\\[<options>\\]", "[<tùy-chọn>]"),
    ("<options>", "<tùy-chọn>"),
    ("<subcommands>", "<lệnh>"),
  ]

  private static let errors = [
    ("^Error: ", "Lỗi: "),
    (
      "Unknown option '(.*?)'\\. Did you mean '(.*?)'\\?",
      "Không có tùy chọn “$1”. Có phải ý là “$2”?"
    ),
    ("Unknown option '(.*?)'", "Không có tùy chọn “$1”"),
    ("Missing value for '(.*?)'", "Thiếu giá trị của “$1”"),
    ("^   or: ", "   hoặc: "),
    (" in '(.*?)'$", " trong “$1”"),
    (
      "The option '(.*?)' does not take any value, but '(.*?)' was specified\\.",
      "Tùy chọn “$1” không nhận giá trị, nhưng có ghi “$2”."
    ),
    ("Unexpected argument '(.*?)'", "Thừa tham số “$1”"),
    ("(\\d+) unexpected arguments: '(.*)'", "Thừa $1 tham số: “$2”"),
    (
      "Value to be set with flag '(.*?)' had already been set with flag '(.*?)'",
      "“$1” trái với “$2” đã ghi trước đó"
    ),
    ("Missing expected argument '(.*?)'", "Thiếu tham số “$1”"),
    ("Missing one of: '(.*)'", "Thiếu một trong: “$1”"),
    ("The value '(.*?)' is invalid for '(.*?)'", "Giá trị “$1” không dùng được cho “$2”"),
    ("The value '(.*?)' is invalid\\.", "Giá trị “$1” không dùng được."),
    ("Please provide one of the following:", "Hãy dùng một trong các giá trị sau:"),
    ("Please provide one of (.*)\\.$", "Hãy dùng một trong: $1."),
    ("Invalid option: (.*)", "Tùy chọn không hợp lệ: $1"),
    ("Missing required subcommand\\.", "Thiếu tên lệnh."),
    ("Can.t autodetect a supported shell\\.", "Không nhận ra loại shell đang dùng."),
    ("Can.t generate completion scripts for '(.*?)'\\.", "Không làm được tệp gợi ý cho “$1”."),
    (
      "Please use (--generate-completion-script=)<shell> with one of:",
      "Hãy dùng $1<shell> với một trong:"
    ),
  ]

  private static let values = [
    ("\\(values: (.*); default: (.*)\\)$", "(giá trị: $1; mặc định: $2)"),
    ("\\(values: (.*)\\)$", "(giá trị: $1)"),
    ("\\(default: (.*)\\)$", "(mặc định: $1)"),
    ("'([^' ]*)' and '([^' ]*)'", "“$1” hoặc “$2”"),
    ("'([^' ]*)' or '([^' ]*)'", "“$1” hoặc “$2”"),
    ("'([^' ]*)'(?=, )", "“$1”"),
  ]
}
