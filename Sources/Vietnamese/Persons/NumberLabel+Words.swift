extension NumberLabel {
  static let phones = """
    điện thoại;đt;sđt;đtdđ;đtdd;dđ;di động;đường dây nóng;số máy;gọi;liên hệ;liên lạc;máy bàn;nhắn tin;zalo;viber;whatsapp
    điện cho;số riêng;máy riêng;số cá nhân;lh;alo;telegram;nhắn;bấm số;sodienthoai;dienthoai;lienhe;số đt;sodt
    tel;phone;telephone;mobile;cell;hotline;call;contact;fax;sms;text;landline;ring;dial;mob;cellphone;phone number;texted;reached
    """
  static let identities = """
    cccd;căn cước công dân;căn cước;thẻ căn cước;định danh;định danh cá nhân;cmnd;cmtnd;cmt;chứng minh nhân dân
    chứng minh thư;cmnd/cccd;giấy chứng minh;số chứng minh;chứng minh số;hộ chiếu;giấy tờ tùy thân;giấy tờ;thẻ công dân;mã công dân;đdcn;số cc;gcmnd
    cancuoc;idcard;mã số cá nhân;mã số công dân;socccd;socmnd;socancuoc;thẻ cccd;số định danh
    id;citizen id;citizen identity;citizen card;citizen number;identity;identity card;identity number;identification;id card;id no;id number;id
    national id;passport;personal id;personal number;nid
    """
  static let others = """
    mã số thuế;mst;mã vạch;mã số mã vạch;tài khoản;stk;số tk;hợp đồng;hđ;hóa đơn;biên lai;vận đơn
    phiếu thu;phiếu chi;chứng từ;serial;sê-ri;sê ri;seri;số seri;số máy in;imei;mã sản phẩm;mã hàng;mã thiết bị
    mã tài sản;mã khách hàng;mã giao dịch;mã thanh toán;mã định danh điện tử;mã định danh đơn vị;mã định danh cơ quan;mã đơn vị;mã số đơn vị
    mã hồ sơ;hồ sơ số;số hồ sơ;mã số;mã số doanh nghiệp;đăng ký kinh doanh;số đăng ký;giấy phép số;số giấy phép
    thửa đất số;thửa;tờ bản đồ;tờ bản đồ số;vào sổ;số vào sổ;biển số;biển kiểm soát;công tơ;lô hàng;số lô;đăng ký
    đồng hồ;số hiệu;ký hiệu;tọa độ;kinh độ;vĩ độ;phiên bản;mã bưu chính;mã bưu điện;chỉ số;giấy phép lái xe;gplx
    kinh phí;dự toán;số tiền;quyết định số;công văn số;văn bản số;thông báo số;mã lớp;mã trường;mã dự án;mã công trình
    mã gói thầu;gói thầu;lưu kho;thẻ kho;tờ khai;hải quan;số khung;khung số;mã chương;mã ngân sách;mã quan hệ ngân sách
    mã số bhxh;sổ bhxh;bảo hiểm xã hội;thẻ bhyt;bảo hiểm y tế;mã số hộ;phiếu;mã
    barcode;bar code;upc;ean;gtin;isbn;issn;account;account no;account number;a/c;iban;swift;contract;invoice;receipt
    tracking;warehouse;declaration;customs;serial no;serial number;batch;lot;lot no;plot;parcel;parcel no;map sheet;file no;file number;tax code
    tax number;tax id;registration;registration no;registration number;licence no;license no;licence number;code;product code
    asset tag;meter;meter no;order no;transaction;reference;ref;version;pages;pp;postal code;postcode;zip
    plate;coordinates;latitude;longitude;frame no;engine no;case no;budget code;project code;ticket;consignment;waybill;imei;driving licence
    """
  static let nearest = """
    tk;lô;sổ;trang;tr;dòng;hàng;kho;vé;thẻ;phím;ô;kênh;cột;trạm;mốc;order;case;page;p;row;sheet;bản;tệp;mục
    """
}
