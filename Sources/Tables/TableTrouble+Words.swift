package import Vietnamese

extension TableTrouble {
  /// What is wrong, and what to do.
  package var words: (message: Bilingual, help: Bilingual) {
    switch self {
    case .missing:
      (
        Bilingual(vi: "không có tệp này", en: "there is no such file"),
        Bilingual(vi: "kiểm tra lại tên và thư mục", en: "check its name and folder")
      )
    case .unreadable:
      (
        Bilingual(vi: "không đọc được tệp này", en: "the file cannot be read"),
        Bilingual(
          vi: "đóng chương trình đang mở tệp và kiểm tra quyền đọc",
          en: "close the program that has it open, and check that you may read it")
      )
    case .empty:
      (
        Bilingual(vi: "bảng không có ô nào có nội dung", en: "nothing stands in the table"),
        Bilingual(
          vi: "lưu lại bảng rồi thử lại; dòng đầu phải là tên các cột",
          en: "save the table again; its first row has to be the headings")
      )
    case .oldExcel:
      (
        Bilingual(
          vi: "tệp Excel cũ (.xls) hoặc tệp có mật khẩu",
          en: "an old Excel file (.xls), or one with a password"
        ),
        Bilingual(
          vi: "mở tệp, bỏ mật khẩu nếu có, rồi lưu thành .xlsx",
          en: "open it, take out the password if there is one, and save it as .xlsx")
      )
    case .foreign(let format):
      (
        Bilingual(
          vi: "tệp này là \(format), không phải bảng tính",
          en: "this is \(format) and no spreadsheet"),
        Bilingual(
          vi: "mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx, .ods hoặc CSV",
          en: "open it with Excel or LibreOffice and save it as .xlsx, .ods or CSV")
      )
    case .damaged:
      (
        Bilingual(
          vi: "tệp bị hỏng hoặc có mật khẩu", en: "the file is damaged or has a password"),
        Bilingual(
          vi: "mở tệp bằng Excel hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu lại",
          en: "open it with Excel or LibreOffice, take out the password, and save it again")
      )
    case .noSheet(let name, let others):
      (
        Bilingual(vi: "không có trang tính “\(name)”", en: "there is no sheet “\(name)”"),
        Bilingual(
          vi: "chọn một trong: " + others.joined(separator: ", "),
          en: "choose one of: " + others.joined(separator: ", "))
      )
    case .tooLarge, .tooManyRows, .tooManyColumns: wordsOfSize
    case .encoding, .openQuote, .afterQuote: wordsOfText
    }
  }

  private var wordsOfSize: (message: Bilingual, help: Bilingual) {
    switch self {
    case .tooManyColumns(let count):
      (
        Bilingual(
          vi: "bảng có đến \(count) cột, nhiều nhất là \(TableLimits.columns)",
          en: "the table has \(count) columns; there may be \(TableLimits.columns)"),
        Bilingual(
          vi: "xóa những cột không dùng, kể cả ô lạc ở tận bên phải",
          en: "delete the columns that are not used, also a stray cell far to the right")
      )
    case .tooManyRows:
      (
        Bilingual(
          vi: "bảng có hơn \(TableLimits.rows) dòng",
          en: "the table has more than \(TableLimits.rows) rows"),
        Bilingual(
          vi: "chia thành nhiều tệp và nhập lần lượt", en: "divide it and import the parts in turn")
      )
    default:
      (
        Bilingual(
          vi: "tệp quá lớn so với một bảng: hơn \(TableLimits.file >> 20) MB",
          en: "the file is too large for a table: more than \(TableLimits.file >> 20) MB"),
        Bilingual(
          vi: "bỏ ảnh và các trang tính khác, hoặc lưu riêng trang này thành CSV",
          en: "take out pictures and other sheets, or save this sheet alone as CSV")
      )
    }
  }

  private var wordsOfText: (message: Bilingual, help: Bilingual) {
    switch self {
    case .encoding(let encoding, let line):
      (
        Bilingual(
          vi: "dòng \(line): chữ không phải UTF-8, \(encoding.guess.vi)",
          en: "line \(line): the letters are not UTF-8, \(encoding.guess.en)"),
        Bilingual(
          vi: encoding.advice.vi, en: encoding.advice.en)
      )
    case .openQuote(let line):
      (
        Bilingual(
          vi: "dòng \(line): dấu nháy kép mở ở đây mà không đóng",
          en: "line \(line): a quotation mark opens here and is never closed"),
        Bilingual(
          vi: "thêm dấu nháy đóng; một dấu nháy trong ô thì viết hai lần: \"\"",
          en: "close it; a quotation mark within a cell is written twice: \"\"")
      )
    case .afterQuote(let line):
      (
        Bilingual(
          vi: "dòng \(line): sau dấu nháy đóng còn có chữ, nên không rõ ô kết thúc ở đâu",
          en:
            "line \(line): text follows a closing quotation mark, so where the cell ends is unclear"
        ),
        Bilingual(
          vi:
            "một dấu nháy trong ô thì viết hai lần: \"\"; hoặc lưu lại bảng bằng Excel, LibreOffice",
          en: "a quotation mark within a cell is written twice: \"\"; or save the table again")
      )
    default: (Bilingual(vi: "", en: ""), Bilingual(vi: "", en: ""))
    }
  }
}

extension TextEncoding {
  fileprivate var guess: Bilingual {
    switch self {
    case .windows1258:
      Bilingual(vi: "có lẽ là Windows-1258", en: "they seem to be Windows-1258")
    case .tcvn3:
      Bilingual(vi: "có lẽ là TCVN3 (phông .VnTime)", en: "they seem to be TCVN3 (.VnTime fonts)")
    case .vni:
      Bilingual(vi: "có lẽ là VNI (phông VNI-Times)", en: "they seem to be VNI (VNI-Times fonts)")
    case .unknown:
      Bilingual(vi: "không rõ bảng mã nào", en: "and of no encoding that could be told")
    }
  }

  fileprivate var advice: Bilingual {
    switch self {
    case .tcvn3, .vni:
      Bilingual(
        vi:
          "chuyển bảng sang Unicode (Unikey: Ctrl+Shift+F6), rồi lưu thành .xlsx hoặc “CSV UTF-8”",
        en:
          "turn the table into Unicode (Unikey: Ctrl+Shift+F6), and save it as .xlsx or “CSV UTF-8”"
      )
    case .windows1258, .unknown:
      Bilingual(
        vi: "lưu thành .xlsx, hoặc khi lưu chọn “CSV UTF-8”",
        en: "save it as .xlsx, or choose “CSV UTF-8” when you save it")
    }
  }
}
