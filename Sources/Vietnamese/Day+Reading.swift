extension Day {
  /// The day meant by a form that an editor may type where ISO is asked for, so that the message
  /// can offer the ISO form: 16/11/2023, 16-11-2023, 16.11.2023, 2023/11/16,
  /// “ngày 16 tháng 11 năm 2023”, “16 November 2023”. The day always precedes the month, as in
  /// Vietnam and Britain; nil when no such day exists.
  package static func read(_ text: String) -> Day? {
    let words = text.folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let marks = text.utf8.filter { "/-.".utf8.contains($0) }
    return switch words.count {
    case 3 where marks.count == 2 && marks[0] == marks[1]: read(numbers: words)
    case 3 where marks.isEmpty: readEnglish(words)
    case 4 where words[0] == "ngay" && marks.count == 2: read(numbers: Array(words.dropFirst()))
    case 5 where words[1] == "thang" && words[3] == "nam":
      read(numbers: [words[0], words[2], words[4]])
    case 6 where words[0] == "ngay": readVietnamese(words)
    default: nil
    }
  }

  private static func readVietnamese(_ words: [String]) -> Day? {
    guard words[2] == "thang", words[4] == "nam" else { return nil }
    return read(numbers: [words[1], words[3], words[5]])
  }

  private static func readEnglish(_ words: [String]) -> Day? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard words[1].count >= 3, words[1].allSatisfy(\.isLetter),
      let month = months.firstIndex(where: words[1].hasPrefix)
    else { return nil }
    return read(numbers: [words[0], String(month + 1), words[2]])
  }

  /// A year has four digits and stands at one end; the month is in the middle either way.
  private static func read(numbers words: [String]) -> Day? {
    let numbers = words.compactMap { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard numbers.count == 3 else { return nil }
    return switch words.map(\.utf8.count) {
    case let widths where widths[2] == 4 && widths[0] <= 2 && widths[1] <= 2:
      Day(numbers[2], numbers[1], numbers[0])
    case let widths where widths[0] == 4 && widths[1] <= 2 && widths[2] <= 2:
      Day(numbers[0], numbers[1], numbers[2])
    default: nil
    }
  }
}
