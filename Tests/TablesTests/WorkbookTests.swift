import Archives
import Foundation
import Testing
import Vietnamese

@testable import Tables

/// Files as Excel and LibreOffice write them, made by hand down to what a rule of the format is about; those that the
/// programs really write are read by the check `tables`.
@Suite struct WorkbookTests {
  @Test func textsNumbersDaysAndFaultsAreWhatTheirCellsSay() throws {
    let sheet = try excel(
      """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>trong ô</t></is></c>\
      <c r="C2"><v>1800000</v></c><c r="D2" s="1"><v>45246</v></c><c r="E2" t="e"><v>#REF!</v></c>\
      <c r="F2" t="b"><v>1</v></c><c r="G2" s="2"><v>0.85</v></c><c r="H2"><v>1.1000000000000001</v></c>\
      <c r="I2" s="3"><v>45231</v></c><c r="J2" t="str"><f>A2</f><v>kết quả</v></c><c r="K2"><f>1+1</f></c></row>
      """)
    let row = try #require(sheet.rows.first)
    #expect(row.number == 2)
    #expect(row[0].content == .text("Nguyễn Văn An"))
    #expect(row[1].content == .text("trong ô"))
    #expect(row[2].content == .number("1800000"))
    #expect(row[3].content == .date(.day(try #require(Day(2023, 11, 16)))))
    #expect(row[4].content == .fault("#REF!"))
    #expect(row[5].content == .flag(true))
    #expect(row[6].content == .text("85%"))
    #expect(row[7].content == .number("1.1"))
    #expect(row[8].text == "11/2023")
    #expect(row[9].content == .text("kết quả"))
    #expect(row[10].content == .uncounted)
  }

  @Test func daysAreCountedFrom1904WhereTheFileSaysSo() throws {
    let sheet = try excel(#"<row r="1"><c r="A1" s="1"><v>43784</v></c></row>"#, is1904: true)
    #expect(sheet.rows[0][0].text == "16/11/2023")
  }

  @Test(arguments: [(59, "28/02/1900"), (60, "60"), (61, "01/03/1900")])
  func theDayThatExcelMadeUpIsNone(serial: Int, shown: String) throws {
    let sheet = try excel(#"<row r="1"><c r="A1" s="1"><v>\#(serial)</v></c></row>"#)
    #expect(sheet.rows[0][0].text == shown)
  }

  @Test(arguments: [
    ("dd/mm/yyyy;@", NumberFormat.date(.day, hasClock: false)),
    ("[$-42A]dd\\ mmmm\\ yyyy", .date(.day, hasClock: false)),
    ("mm/yyyy", .date(.month, hasClock: false)),
    ("yyyy", .date(.year, hasClock: false)), ("dd/mm/yyyy\\ hh:mm", .date(.day, hasClock: true)),
    ("[h]:mm", .clock), ("mm:ss", .clock), ("#,##0\\ \"đồng\"", .plain), ("#,##0 [$₫-42A]", .plain),
    ("0.0%", .percent), ("General", .plain), ("[Red]0", .plain), ("@", .plain),
  ])
  func aFormatTellsWhetherANumberIsADay(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func aMergedCellFillsItsRangeAndABannerIsKnown() throws {
    let sheet = try excel(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>DANH SÁCH</t></is></c></row>\
      <row r="3"><c r="A3" t="inlineStr"><is><t>123/QĐ</t></is></c>\
      <c r="B3" t="inlineStr"><is><t>An</t></is></c></row>\
      <row r="4"><c r="B4" t="inlineStr"><is><t>Bình</t></is></c></row>
      """, after: #"<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A3:A900000"/></mergeCells>"#
    )
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [
        ["DANH SÁCH", "DANH SÁCH"], ["123/QĐ", "An"], ["123/QĐ", "Bình"],
      ])
    #expect(sheet.rows.map(\.isBanner) == [true, false, false])
    #expect(sheet.rows[2][0].isSpread)
  }

  @Test func signsThatXMLCannotHoldAreReadAndOthersStay() throws {
    let sheet = try excel(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><r><t>a_x000A_b</t></r><r><t xml:space="preserve"> _xin_</t></r>\
      <rPh><t>đọc</t></rPh></is></c></row>
      """
    )
    #expect(sheet.rows[0][0].text == "a\nb _xin_")
  }

  @Test func whatAFileNamesOutsideIsNeverFetched() throws {
    let path = try archive([
      (
        "xl/workbook.xml",
        #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><workbook><sheets/></workbook>"#
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships/>"),
    ])
    #expect(throws: TableTrouble.damaged) { try TableFile.read(path) }
  }

  @Test func emptyRowsAndColumnsByTheMillionCostNothing() throws {
    let sheet = try open(
      """
      <t:table t:name="Bảng"><t:table-row><t:table-cell o:value-type="string"><x:p>An</x:p></t:table-cell>\
      <t:table-cell t:number-columns-repeated="16383"/></t:table-row>\
      <t:table-row t:number-rows-repeated="1048570"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>\
      <t:table-row><t:table-cell o:value-type="float" o:value="7.5"/></t:table-row></t:table>
      """)
    #expect(sheet.rows.map(\.number) == [1, 1_048_572])
    #expect(sheet.rows[1][0].content == .number("7.5"))
  }

  @Test func filledRowsByTheMillionAreRefused() {
    #expect(throws: TableTrouble.tooManyRows) {
      try open(
        """
        <t:table t:name="B"><t:table-row t:number-rows-repeated="1048576">\
        <t:table-cell o:value-type="float" o:value="1"/></t:table-row></t:table>
        """
      )
    }
  }

  @Test func cellsOfOpenDocumentAreWhatTheySay() throws {
    let sheet = try open(
      """
      <t:table t:name="B"><t:table-row>\
      <t:table-cell o:value-type="date" o:date-value="2023-11-16"><x:p>16/11/23</x:p></t:table-cell>\
      <t:table-cell t:style-name="tháng" o:value-type="date" o:date-value="2023-11-01">\
      <x:p>11/2023</x:p></t:table-cell>\
      <t:table-cell o:value-type="percentage" o:value="0.85"><x:p>85%</x:p></t:table-cell>\
      <t:table-cell o:value-type="boolean" o:boolean-value="true"><x:p>TRUE</x:p></t:table-cell>\
      <t:table-cell o:value-type="string"><o:annotation><x:p>nhận xét</x:p></o:annotation>\
      <x:p>một<x:s x:c="2"/>hai</x:p><x:p>ba</x:p></t:table-cell>\
      <t:table-cell t:number-columns-spanned="2" o:value-type="currency" o:value="1800000">\
      <x:p>1.800.000 ₫</x:p></t:table-cell><t:covered-table-cell/></t:table-row></t:table>
      """)
    #expect(
      sheet.rows[0].cells.map(\.text) == [
        "16/11/2023", "11/2023", "85%", "TRUE", "một  hai\nba", "1800000",
      ])
  }
}

// How such files are made.
extension WorkbookTests {
  private func excel(_ rows: String, after: String = "", is1904: Bool = false) throws -> Sheet {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let path = try archive([
      (
        "xl/workbook.xml",
        """
        <workbook xmlns:r="\(relations)"><workbookPr date1904="\(is1904 ? 1 : 0)"/><sheets>\
        <sheet name="Ẩn" r:id="r9" state="hidden"/><sheet name="Một" r:id="r1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="r1" Type="\(relations)/worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="r2" Type="\(relations)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="r3" Type="\(relations)/styles" Target="/xl/styles.xml"/></Relationships>
        """
      ),
      ("xl/sharedStrings.xml", "<sst><si><r><t>Nguyễn </t></r><r><t>Văn An</t></r></si></sst>"),
      (
        "xl/styles.xml",
        """
        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>
        """
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"),
    ])
    return try TableFile.read(path).sheet
  }

  private func open(_ tables: String) throws -> Sheet {
    let path = try archive([
      (
        "content.xml",
        """
        <o:document-content xmlns:o="\(ODF.office)" xmlns:t="\(ODF.table)" xmlns:x="\(ODF.text)" xmlns:s="\(ODF.style)" \
        xmlns:n="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"><o:automatic-styles>\
        <n:date-style s:name="N1"><n:month/><n:year/></n:date-style>\
        <s:style s:name="tháng" s:data-style-name="N1"/></o:automatic-styles><o:body>\(tables)</o:body></o:document-content>
        """
      )
    ])
    return try TableFile.read(path).sheet
  }

  private func archive(_ parts: [(name: String, text: String)]) throws -> String {
    let path = NSTemporaryDirectory() + "/\(UUID().uuidString).zip"
    let file = try #require(fopen(path, "w+"))
    defer { fclose(file) }
    let target = ZipTarget(
      write: { fwrite($0.baseAddress, 1, $0.count, file) == $0.count },
      seek: { fseek(file, $0, SEEK_SET) })
    let isWhole = ZipWriter.write(
      parts.map { ZipMember(name: $0.name, isPacked: true) }, of: try #require(Day(2024, 1, 1)),
      to: target
    ) { place in
      var left = Array(parts[place].text.utf8)[...]
      return ZipContent(size: left.count) { buffer in
        let part = left.prefix(buffer.count)
        buffer.copyBytes(from: part)
        left = left.dropFirst(part.count)
        return part.count
      }
    }
    try #require(isWhole)
    return path
  }
}
