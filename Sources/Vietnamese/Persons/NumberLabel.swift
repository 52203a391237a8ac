/// What the words before a number say it is.
enum NumberLabel {
  case phone, identity
  /// Something else that has a number: a contract, an account, a parcel of land.
  case other

  /// The nearest of the words that stand before; of those that end in one place the longest.
  ///
  /// - Parameter text: in lower case.
  init?(before text: some Collection<UInt8>) {
    let text = Array(text)
    var best: (end: Int, length: Int, label: NumberLabel)?
    for (words, label) in NumberLabel.all {
      for word in words {
        guard let end = NumberLabel.end(ofLast: word, in: text) else { continue }
        let isSpent = text[end...].contains { $0.isDigit || (label == .other && $0 == Byte.comma) }
        if label != .phone, isSpent { continue }
        if let known = best, (known.end, known.length) >= (end, word.count) { continue }
        best = (end, word.count, label)
      }
    }
    guard let best else { return nil }
    self = best.label
  }

  /// Where the last mention of the word ends, as a word of its own; “tel0912…” counts.
  private static func end(ofLast word: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= word.count else { return nil }
    for start in (0...text.count - word.count).reversed()
    where text[start] == word[0] && text[start..<start + word.count].elementsEqual(word) {
      let end = start + word.count
      let isWhole =
        (start == 0 || !text[start - 1].isOfWord) && (end == text.count || !text[end].isOfWord)
      if isWhole { return end }
    }
    return nil
  }

  private static let all: [(words: [[UInt8]], label: NumberLabel)] = [
    (bytes(of: phones), .phone), (bytes(of: identities), .identity), (bytes(of: others), .other),
  ]

  private static func bytes(of words: String) -> [[UInt8]] {
    words.split(separator: "\n").flatMap { $0.split(separator: ";") }
      .flatMap { String($0).bothPlacements }.map { Array($0.utf8) }
  }

  private static let phones = """
    điện thoại;đt;sđt;đtdđ;đtdd;dđ;di động;đường dây nóng;số máy;gọi;liên hệ;máy bàn;nhắn tin;zalo;viber;whatsapp
    tel;phone;telephone;mobile;cell;hotline;call;contact;fax;sms;text
    """
  private static let identities = """
    cccd;căn cước công dân;căn cước;thẻ căn cước;định danh;định danh cá nhân;cmnd;cmtnd;cmt;chứng minh nhân dân
    chứng minh thư;cmnd/cccd;giấy chứng minh;hộ chiếu;giấy tờ tùy thân
    citizen id;citizen identity;identity card;identity number;identification;id card;id no;id number;id;national id
    passport;personal id
    """
  private static let others = """
    mã số thuế;mst;mã vạch;mã số mã vạch;tài khoản;stk;số tk;tk;hợp đồng;hđ;hóa đơn;biên lai;vận đơn
    phiếu thu;phiếu chi;phiếu;chứng từ;serial;sê-ri;sê ri;seri;số seri;số máy in;imei;mã sản phẩm;mã hàng;mã thiết bị
    mã tài sản;mã khách hàng;mã giao dịch;mã thanh toán;mã định danh điện tử;mã định danh đơn vị;mã đơn vị;mã số đơn vị
    mã hồ sơ;hồ sơ số;số hồ sơ;mã số;mã;mã số doanh nghiệp;đăng ký kinh doanh;số đăng ký;giấy phép số;số giấy phép
    lô;lô hàng;số lô;thửa;thửa đất số;tờ bản đồ;tờ bản đồ số;sổ;vào sổ;số vào sổ;biển số;biển kiểm soát;công tơ
    đồng hồ;số hiệu;ký hiệu;tọa độ;kinh độ;vĩ độ;phiên bản;mã bưu chính;mã bưu điện;chỉ số;trang;tr;dòng;hàng
    kinh phí;dự toán;số tiền;quyết định số;công văn số;văn bản số;thông báo số;mã lớp;mã trường;mã dự án;mã công trình
    mã gói thầu;gói thầu;kho;lưu kho;thẻ kho;tờ khai;hải quan;vé;thẻ;số khung;khung số;phím;ô;kênh;cột;trạm;mốc;mã chương;mã ngân sách;mã quan hệ ngân sách
    barcode;bar code;upc;ean;gtin;isbn;issn;account;account no;account number;a/c;iban;swift;contract;invoice;receipt
    tracking;warehouse;declaration;customs;serial no;serial number;batch;lot;lot no;plot;parcel;parcel no;map sheet;sheet;file no;file number;tax code
    tax number;registration;registration no;registration number;licence no;license no;licence number;code;product code
    asset tag;meter;meter no;order;order no;transaction;reference;ref;version;page;pages;p;pp;postal code;postcode;zip
    plate;coordinates;latitude;longitude;frame no;engine no;case no;budget code;project code;ticket;consignment;waybill
    """
}

extension UInt8 {
  /// A letter of whatever alphabet, as one byte of it shows.
  var isOfWord: Bool { self >= 0x80 || (0x41...0x5A).contains(self & 0xDF) }
}
