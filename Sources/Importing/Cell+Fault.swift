internal import Tables
internal import Vietnamese

extension Cell {
  /// Why nothing can be read from it.
  var fault: (message: Bilingual, help: Bilingual)? {
    switch content {
    case .fault(let sign):
      (
        Bilingual(
          vi: "công thức trong ô báo lỗi \(sign)", en: "the formula in the cell went wrong: \(sign)"
        ),
        Bilingual(
          vi: "sửa công thức, hoặc gõ thẳng giá trị vào ô",
          en: "mend the formula, or type the value itself")
      )
    case .uncounted:
      (
        Bilingual(
          vi: "ô có công thức nhưng tệp không lưu kết quả",
          en: "the cell holds a formula, and its result was not saved"),
        Bilingual(
          vi: "mở bảng bằng Excel hoặc LibreOffice, lưu lại rồi nhập",
          en: "open the table with Excel or LibreOffice, save it, and import it again")
      )
    default: nil
    }
  }
}
