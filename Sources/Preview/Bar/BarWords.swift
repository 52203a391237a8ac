internal import Stages
internal import Status
internal import Vietnamese

/// What the bar says, which no published site does.
enum BarWords {
  static let preview = Bilingual(vi: "Xem trước", en: "Preview")
  static let asNow = Bilingual(vi: "như hiện nay", en: "as of now")
  static let showAs = Bilingual(vi: "Xem trang như lúc", en: "Show the site as of")
  static let show = Bilingual(vi: "Xem", en: "Show")
  static let status = Bilingual(vi: "Việc đang chờ", en: "What waits")
  static let files = Bilingual(vi: "Tệp", en: "Files")
  static let open = Bilingual(vi: "mở bằng VS Code", en: "open in VS Code")
  static let openWith = Bilingual(vi: "mở bằng", en: "open with")
  static let noFindings = Bilingual(vi: "không có lỗi nào", en: "nothing is wrong")
  static let checking = Bilingual(vi: "đang kiểm tra nội dung…", en: "checking the content…")
  static let here = Bilingual(vi: "Trang này", en: "This page")
  static let elsewhere = Bilingual(vi: "Nơi khác", en: "Elsewhere")
  static let notFound = Bilingual(
    vi: "Không có trang nào ở địa chỉ này.", en: "There is no page at this address.")
  static let notYet = Bilingual(
    vi: "Hồ sơ này chưa được công bố. Chọn một lúc sau ở dưới để xem trước.",
    en: "This record is not public yet. Choose a later moment below to see it.")
  static let notBuilt = Bilingual(
    vi: "Tệp này chỉ có khi dựng trang: chạy bieuduong build.",
    en: "This file is made with the site alone: run bieuduong build.")
  static let earlier = Bilingual(
    vi: "Nội dung đang có lỗi. Dưới đây là trang trước khi có lỗi.",
    en: "The content has errors. Below is the page as it was before.")
  static let incomplete = Bilingual(
    vi: "Nội dung đang có lỗi, nên chưa dựng được trang để công bố.",
    en: "The content has errors, so that no site can be published.")
  static let nothing = Bilingual(
    vi: "Nội dung đang có lỗi và chưa có trang nào để xem.",
    en: "The content has errors, and there is no page to be seen yet.")
  static let disconnected = Bilingual(
    vi: "Chương trình xem trước đã dừng. Trang này không còn cập nhật.",
    en: "The preview has stopped. This page is not renewed any more.")

  static func other(_ language: Language) -> Bilingual {
    switch language {
    case .vi: Bilingual(vi: "Trang tiếng Việt", en: "Vietnamese page")
    case .en: Bilingual(vi: "Trang tiếng Anh", en: "English page")
    }
  }

  static func more(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "và \(count) chỗ khác: chạy bieuduong check để xem tất cả",
      en: "and \(count) more: bieuduong check tells all of them")
  }
}

extension TranslationState {
  /// Nil where there is nothing to say.
  var words: Bilingual? {
    switch self {
    case .none: nil
    case .missing: Bilingual(vi: "bài chưa có bản tiếng Anh", en: "no English text yet")
    case .stale:
      Bilingual(
        vi: "bản tiếng Anh đã cũ: bản tiếng Việt thay đổi sau khi dịch",
        en: "the English is out of date: the Vietnamese has changed since")
    case .unstamped:
      Bilingual(
        vi: "bản tiếng Anh chưa ghi dịch từ bản nào",
        en: "the English does not say of which text it is a translation")
    case .fresh: Bilingual(vi: "bản tiếng Anh khớp bản tiếng Việt", en: "the English is up to date")
    }
  }
}

extension ProofRecord.Access {
  /// Nil where there is nothing to say.
  var words: Bilingual? {
    switch self {
    case .open: nil
    case .waits(let moment?):
      Bilingual(
        vi: "chưa công bố, chờ đến \(moment.short(.vi))",
        en: "not public before \(moment.short(.en))")
    case .waits(nil):
      Bilingual(
        vi: "chưa công bố, chờ cùng những hồ sơ nhắc đến",
        en: "not public, waits with those who name it")
    }
  }
}
