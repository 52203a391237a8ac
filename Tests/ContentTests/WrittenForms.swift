/// A value as someone may write it, and what may be offered in its place: one value, several that are told apart, or none.
struct Written: Sendable {
  let text: String
  let offers: [String]

  init(_ text: String, _ offers: String...) {
    self.text = text
    self.offers = offers
  }
}

enum WrittenForms {
  static let measured =
    [
      Written("1.800", "1800", "1.8"), Written("12.500", "12500", "12.5"),
      Written("125.000", "125000", "125"), Written("1.234", "1234", "1.2340"),
      Written("-1.800", "-1800", "-1.8"), Written("999.999", "999999", "999.9990"),
      Written("1,800", "1800", "1.8"), Written("12,345", "12345", "12.3450"),
      Written("1.800 hồ sơ", "1800", "1.8"), Written("1.500 lượt", "1500", "1.5"),
      Written("1,5", "1.5"), Written("7,5", "7.5"), Written("0,5", "0.5"),
      Written("20,75", "20.75"),
      Written("1,80", "1.80"), Written("0,125", "0.125"), Written("100,5", "100.5"),
      Written("1234,5", "1234.5"), Written("1.800.000", "1800000"), Written("1,800,000", "1800000"),
      Written("1 800 000", "1800000"), Written("1 800", "1800"), Written("12 500", "12500"),
      Written("1\u{A0}800", "1800"), Written("1\u{202F}800,5", "1800.5"), Written("1_800", "1800"),
      Written("1'800", "1800"), Written("1.800,5", "1800.5"), Written("1,800.5", "1800.5"),
      Written("1.234.567,89", "1234567.89"), Written("1,234,567.89", "1234567.89"),
      Written("12 500,25", "12500.25"), Written("1.800,125", "1800.125"), Written(".5", "0.5"),
      Written(",5", "0.5"), Written("-.5", "-0.5"), Written("5.", "5"), Written("+5", "5"),
      Written("+1,5", "1.5"), Written("−5", "-5"), Written("–5", "-5"), Written("- 5", "-5"),
      Written("7,5%", "7.5"), Written("98%", "98"), Written("50 %", "50"), Written("20 ngày", "20"),
      Written("7,5 ngày", "7.5"), Written("20 days", "20"), Written("3 lần", "3"),
      Written("1,2 m²", "1.2"), Written("“7,5”", "7.5"), Written("1.800.000 đồng", "1800000"),
    ]
    + nothing(
      "1.500.5", "1.50.000", "12.34.56", "1,5,2", "1.5,2.5", "5-7", "5–7", "khoảng 20", ">20", "~5",
      "hai mươi", "1/2", "1 tiếng 30 phút", "1,5 triệu", "1e6", "0x10", "1.800.", "1..5", "1 5",
      "12 34", "--5", ",", "N/A")

  static let whole =
    [
      Written("1.800.000", "1800000"), Written("1,800,000", "1800000"),
      Written("1 800 000", "1800000"), Written("1_800_000", "1800000"),
      Written("1\u{A0}800\u{A0}000", "1800000"), Written("1'800'000", "1800000"),
      Written("1.800", "1800"), Written("1,800", "1800"), Written("12.500", "12500"),
      Written("1.000", "1000"), Written("1.800.000.000", "1800000000"),
      Written("1.800.000 đồng", "1800000"), Written("1.800.000đ", "1800000"),
      Written("1.800.000 VNĐ", "1800000"), Written("1.800.000 VND", "1800000"),
      Written("VND 1,800,000", "1800000"), Written("1.800.000 ₫", "1800000"),
      Written("₫1.800.000", "1800000"), Written("1,5 triệu", "1500000"),
      Written("1.5 triệu đồng", "1500000"), Written("2 tỷ", "2000000000"),
      Written("2 tỉ đồng", "2000000000"), Written("1,8 tỷ đồng", "1800000000"),
      Written("0,5 tỷ", "500000000"), Written("1 nghìn tỷ", "1000000000000"),
      Written("500 nghìn", "500000"), Written("500 ngàn đồng", "500000"),
      Written("1,25 nghìn", "1250"), Written("1.5 billion VND", "1500000000"),
      Written("3 million", "3000000"), Written("1.800 triệu đồng", "1800000000", "1800000"),
      Written("1,250 tỷ", "1250000000000", "1250000000"), Written("2.0", "2"),
      Written("85.0", "85"), Written("1.800,00", "1800"), Written("1,800.00", "1800"),
      Written("1800.00", "1800"), Written("1800,0", "1800"), Written("+5", "5"),
      Written("85 người", "85"), Written("1.200 người", "1200"), Written("3 lượt", "3"),
      Written("“15”", "15"),
    ]
    + nothing(
      "1,5", "1.5", "1.50", "-5", "−5", "1.800,50", "1.500.5", "5-7", "khoảng 85", "hai", "5 USD",
      "5 tạ", "1e6", "12.34.567", "1.800.00", "0,3", "1,2345 nghìn", "N/A")

  /// Where a month or a year will do, all that is offered for a day, and these.
  static let dates =
    days.filter { !$0.offers.isEmpty }
    + [
      Written("11/2023", "2023-11"), Written("3/2015", "2015-03"), Written("03/2015", "2015-03"),
      Written("3-2015", "2015-03"), Written("3.2015", "2015-03"), Written("2015/3", "2015-03"),
      Written("2015/03", "2015-03"), Written("2015-3", "2015-03"), Written("2015.03", "2015-03"),
      Written("2015–03", "2015-03"), Written("“2015-03”", "2015-03"),
      Written("tháng 3 năm 2015", "2015-03"), Written("Tháng 03 năm 2015", "2015-03"),
      Written("tháng 3/2015", "2015-03"), Written("tháng 3, 2015", "2015-03"),
      Written("tháng 3-2015", "2015-03"), Written("tháng Ba năm 2015", "2015-03"),
      Written("tháng mười hai năm 2015", "2015-12"), Written("tháng năm năm 2015", "2015-05"),
      Written("thg 3 2015", "2015-03"), Written("March 2015", "2015-03"),
      Written("Mar. 2015", "2015-03"), Written("March, 2015", "2015-03"),
      Written("năm 2015", "2015"), Written("Năm 2015", "2015"), Written("year 2015", "2015"),
      Written("the year 2015", "2015"), Written("“2015”", "2015"),
    ]
    + nothing(
      "2023-02-29", "30/2/2023", "2023-13-01", "11/16/2023", "19/2", "14 March", "hôm qua",
      "13/2015",
      "2015-13", "2015-00", "tháng 13 năm 2015", "15", "201", "20155", "3/15", "tháng 3",
      "quý 3 năm 2015", "đầu năm 2015", "khoảng 2015", "2015-2016", "2015–2016", "2015?", "~2015",
      "15 tháng chạp 2023", "XV")

  static let days =
    [
      Written("16/11/2023", "2023-11-16"), Written("16-11-2023", "2023-11-16"),
      Written("16.11.2023", "2023-11-16"), Written("2023/11/16", "2023-11-16"),
      Written("2023.11.16", "2023-11-16"), Written("2023-11-6", "2023-11-06"),
      Written("2023-1-5", "2023-01-05"), Written("4/5/2022", "2022-05-04"),
      Written("04/05/2022", "2022-05-04"), Written("04-05-2022", "2022-05-04"),
      Written("4.5.2022", "2022-05-04"), Written("31/12/1999", "1999-12-31"),
      Written("29/2/2024", "2024-02-29"), Written("20240219", "2024-02-19"),
      Written("ngày 16/11/2023", "2023-11-16"), Written("Ngày 16-11-2023", "2023-11-16"),
      Written("ngày 16 tháng 11 năm 2023", "2023-11-16"),
      Written("16 tháng 11 năm 2023", "2023-11-16"), Written("16 tháng 11, 2023", "2023-11-16"),
      Written("16 thg 11, 2023", "2023-11-16"), Written("ngày 16 tháng 11/2023", "2023-11-16"),
      Written("ngày 02 tháng 9 năm 1945", "1945-09-02"),
      Written("Bình Dương, ngày 16 tháng 11 năm 2023", "2023-11-16"),
      Written("Thứ Năm, ngày 16/11/2023", "2023-11-16"),
      Written("thứ năm 16/11/2023", "2023-11-16"), Written("Thứ 5, ngày 16/11/2023", "2023-11-16"),
      Written("Thứ Năm, ngày 16 tháng 11 năm 2023", "2023-11-16"),
      Written("Chủ nhật, 19/11/2023", "2023-11-19"),
      Written("16 tháng Mười Một năm 2023", "2023-11-16"),
      Written("16 tháng mười hai 2023", "2023-12-16"),
      Written("5 tháng tư năm 2024", "2024-04-05"), Written("5 tháng năm 2024", "2024-05-05"),
      Written("14 March 2024", "2024-03-14"), Written("March 14, 2024", "2024-03-14"),
      Written("Mar 14 2024", "2024-03-14"), Written("14 Mar 2024", "2024-03-14"),
      Written("14-Mar-2024", "2024-03-14"), Written("14 Mar. 2024", "2024-03-14"),
      Written("14th March 2024", "2024-03-14"), Written("March 14th, 2024", "2024-03-14"),
      Written("the 14th of March 2024", "2024-03-14"),
      Written("Thursday, 14 March 2024", "2024-03-14"),
      Written("Thu, 14 Mar 2024", "2024-03-14"), Written("Sept 5, 2024", "2024-09-05"),
      Written("2024–02–19", "2024-02-19"), Written("2024—02—19", "2024-02-19"),
      Written("2024\u{2011}02\u{2011}19", "2024-02-19"),
      Written("2024\u{2010}02\u{2010}19", "2024-02-19"), Written("2024−02−19", "2024-02-19"),
      Written("19–2–2024", "2024-02-19"), Written("2024\u{A0}-02-19", "2024-02-19"),
      Written("“2024-02-19”", "2024-02-19"),
      Written("2024-02-19T08:00", "2024-02-19"), Written("2024-02-19 08:00:00", "2024-02-19"),
      Written("2024-02-19T00:00:00Z", "2024-02-19"),
      Written("2024-02-19T00:00:00+07:00", "2024-02-19"),
      Written("2024-02-19T03:00:00.000Z", "2024-02-19"),
      Written("2024-01-02T17:00:00.000Z", "2024-01-03", "2024-01-02"),
      Written("2024-01-02T20:00:00+00:00", "2024-01-03", "2024-01-02"),
      Written("2024-01-02T23:30:00-05:00", "2024-01-03", "2024-01-02"),
      Written("2024-01-01T00:30:00+09:00", "2023-12-31", "2024-01-01"),
      Written("16-11-23", "2023-11-16", "2016-11-23"),
      Written("23-02-05", "2005-02-23", "2023-02-05"), Written("16/11/23", "2023-11-16"),
      Written("16.11.23", "2023-11-16"), Written("31-12-99", "1999-12-31"),
      Written("99-12-31", "1999-12-31"), Written("2/9/45", "1945-09-02"),
      Written("16 tháng 11 năm 23", "2023-11-16"), Written("1-2-23", "2023-02-01"),
    ]
    + nothing(
      "2023-02-29", "30/2/2023", "31/4/2024", "2023-13-01", "11/16/2023", "19/2", "19-2", "11/2023",
      "2023", "2023-11", "tháng 11 năm 2023", "March 2024", "14 March", "hôm qua", "16/11-2023",
      "1 800 2023", "quý 3 năm 2024", "16112023", "32/1/2024", "0/1/2024", "16 no 2023",
      "16/11/2023/5", "15 tháng chạp 2023")

  static let moments =
    [
      Written("2024-01-15 08:00", "2024-01-15T08:00"),
      Written("2024-01-15T8:00", "2024-01-15T08:00"),
      Written("2024-01-15 8:00:00", "2024-01-15T08:00"),
      Written("2024-01-15T01:00Z", "2024-01-15T08:00"),
      Written("2024-01-15T01:00:00.000Z", "2024-01-15T08:00"),
      Written("2024-01-15T17:00:00Z", "2024-01-16T00:00"),
      Written("2024-01-15T08:00+07:00", "2024-01-15T08:00"),
      Written("2024-01-15T08:00:00+0700", "2024-01-15T08:00"),
      Written("2024-01-15T10:00+09:00", "2024-01-15T08:00"),
      Written("08:00 15/1/2024", "2024-01-15T08:00"),
      Written("8:00 ngày 15/01/2024", "2024-01-15T08:00"),
      Written("8h00 ngày 15/1/2024", "2024-01-15T08:00"),
      Written("8h ngày 15/1/2024", "2024-01-15T08:00"), Written("8h 15/1/2024", "2024-01-15T08:00"),
      Written("8 giờ 30 phút ngày 15 tháng 1 năm 2024", "2024-01-15T08:30"),
      Written("lúc 8 giờ 30, ngày 15/1/2024", "2024-01-15T08:30"),
      Written("15/1/2024 08:00", "2024-01-15T08:00"),
      Written("15/1/2024, 08:00", "2024-01-15T08:00"),
      Written("15 January 2024, 8:00 AM", "2024-01-15T08:00"),
      Written("8:00 PM, 15 January 2024", "2024-01-15T20:00"),
      Written("12:00 AM 15/1/2024", "2024-01-15T00:00"),
      Written("15/1/2024 8:00 CH", "2024-01-15T20:00"),
      Written("2 giờ chiều ngày 15/1/2024", "2024-01-15T14:00"),
      Written("8 giờ sáng ngày 15/1/2024", "2024-01-15T08:00"),
      Written("2024–01–15T08:00", "2024-01-15T08:00"),
      Written("2024-01-15T08h00", "2024-01-15T08:00"),
      Written("2024-01-05", "2024-01-05T00:00", "2024-01-05T08:00"),
      Written("5/1/2024", "2024-01-05T00:00", "2024-01-05T08:00"),
      Written("ngày 5 tháng 1 năm 2024", "2024-01-05T00:00", "2024-01-05T08:00"),
    ]
    + nothing(
      "2024-01-15T25:00", "2024-01-15T08:60", "08:00", "15/1 08:00", "2024-02-30T08:00", "sáng mai",
      "13:00 PM 15/1/2024")

  static let numbers =
    [
      Written("123/qd-ubnd", "123/QĐ-UBND"), Written("123/QD-UBND", "123/QĐ-UBND"),
      Written("123/QÐ-UBND", "123/QĐ-UBND"), Written("123/QƉ-UBND", "123/QĐ-UBND"),
      Written("123/QĐ–UBND", "123/QĐ-UBND"), Written("123/QĐ—UBND", "123/QĐ-UBND"),
      Written("123/QĐ\u{2011}UBND", "123/QĐ-UBND"), Written("123/QĐ -UBND", "123/QĐ-UBND"),
      Written("123 /QĐ-UBND", "123/QĐ-UBND"), Written("123/ QĐ - UBND", "123/QĐ-UBND"),
      Written("123/QĐ\u{A0}-\u{A0}UBND", "123/QĐ-UBND"),
      Written("123\\QĐ-UBND", "123/QĐ-UBND"),
      Written("123/QĐ_UBND", "123/QĐ-UBND"), Written("Số 123/QĐ-UBND", "123/QĐ-UBND"),
      Written("Số: 123/QĐ-UBND", "123/QĐ-UBND"), Written("số 123/qđ-ubnd", "123/QĐ-UBND"),
      Written("Quyết định số 123/QĐ-UBND", "123/QĐ-UBND"), Written("“123/QĐ-UBND”", "123/QĐ-UBND"),
      Written("123⁄QĐ-UBND", "123/QĐ-UBND"), Written("123／QĐ-UBND", "123/QĐ-UBND"),
      Written("31/2023/QÐ-UBND", "31/2023/QĐ-UBND"), Written("439/QĐ-TTG", "439/QĐ-TTg"),
      Written("439/QÐ–TTg", "439/QĐ-TTg"), Written("123/QĐ-U\u{412}ND", "123/QĐ-UBND"),
      Written("123/QD–UBND", "123/QĐ-UBND"), Written("50–QĐ/TW", "50-QĐ/TW"),
      Written("50 - QĐ/TW", "50-QĐ/TW"),
    ] + nothing("số 5", "123", "QĐ-UBND", "123/QĐ", "123/QĐUBND", "không số")

  private static func nothing(_ texts: String...) -> [Written] { texts.map { Written($0) } }
}
