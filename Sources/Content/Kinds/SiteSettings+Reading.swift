internal import Diagnostics
internal import Records
internal import Vietnamese

extension SiteSettings {
  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên trang web", "Tên của trang web, hiện ở đầu mọi trang.",
      en: "Title", "The name of the site, at the head of every page.",
      example: "{vi: Việc hay của tỉnh, en: Good Work of the Province}")
    static let publisher = Key(
      "publisher",
      vi: "Cơ quan công bố", "Mã của đơn vị chịu trách nhiệm về trang web.",
      en: "Publisher", "The unit that answers for the site.",
      example: "ubnd-tinh")
    static let base = Key(
      "base",
      vi: "Địa chỉ gốc",
      "Địa chỉ web đầy đủ nơi đặt trang; có thể kèm đường dẫn, nhưng không có ? và #.",
      en: "Base address",
      "The full web address at which the site stands; it may have a path, but no ? and no #.",
      example: "https://bieuduong.example.vn/")
    static let timeZone = Key(
      "time_zone",
      vi: "Múi giờ", "Tên trong cơ sở dữ liệu IANA; các thời điểm công bố tính theo múi giờ này.",
      en: "Time zone", "Its name in the IANA database; moments of publication are read in it.",
      example: "Asia/Ho_Chi_Minh")
    static let contacts = Key(
      "contacts",
      vi: "Nơi liên hệ", "Những nơi người đọc có thể hỏi, góp ý hoặc đề nghị đính chính.",
      en: "Contacts", "Where readers may ask, comment or point out what is wrong.",
      example:
        "[{name: {vi: Ban biên tập, en: Editorial desk}, mail: bientap@bieuduong.example.vn}]")
    static let mailDomains = Key(
      "mail_domains",
      vi: "Tên miền thư công vụ",
      """
      Phần đứng sau dấu @ trong các địa chỉ thư công vụ, kể cả tên miền con. Ngoài những tên miền \
      này và các nơi liên hệ, mọi địa chỉ thư đều là thư riêng.
      """,
      en: "Official mail domains",
      """
      What stands after the @ in official addresses; domains below them count too. Any other mail \
      address is private, but for contacts.
      """,
      example: "[binhduong.gov.vn]")
    static let licence = Key(
      "licence",
      vi: "Giấy phép dữ liệu",
      """
      Điều kiện sử dụng dữ liệu được công bố, ghi trong mọi danh mục dữ liệu. Bỏ trống thì không \
      ghi gì.
      """,
      en: "Licence",
      """
      On which terms the published data may be used, said in every catalogue of it. Left out, \
      nothing is said.
      """,
      example: "{name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}")
    static let vocabularies = Key(
      "vocabularies",
      vi: "Danh mục dùng chung",
      """
      national: dùng danh hiệu, hình thức khen thưởng, hệ số và mức lương cơ sở có sẵn trong chương \
      trình; vocabularies/forms.yaml khi đó chỉ ghi phần riêng. Bỏ trống thì chỉ dùng phần riêng.
      """,
      en: "Vocabularies",
      """
      national takes the titles, forms, coefficients and base salaries that come with the tool; \
      vocabularies/forms.yaml then has the site’s own alone. Left out, there are no others.
      """,
      example: "national")
    static let demo = Key(
      "demo",
      vi: "Trang trình diễn",
      "Ghi true thì mọi trang đều nói người và đề xuất là hư cấu. Trang thật thì bỏ trống.",
      en: "Demonstration",
      "true makes every page say that people and proposals are made up. Left out for a real site.",
      example: "true")
    static let previews = Key(
      "previews",
      vi: "Ảnh xem trước",
      """
      Ghi true thì mỗi hồ sơ có một ảnh để hiện khi có người chia sẻ liên kết; máy dựng trang \
      cần cài thêm phần mềm (xem mục Photographs).
      """,
      en: "Previews",
      """
      true makes a picture of every report, for where links are shared; the machine that builds \
      the site then needs more software (see Photographs).
      """,
      example: "true")
    static let publish = Key(
      "publish",
      vi: "Công bố kèm theo",
      "Những gì được công bố bên cạnh các trang. Tắt mục nào thì tệp và liên kết của mục đó đều không có.",
      en: "Published besides",
      "What is published beside the pages. Of what is turned off there are neither files nor links.",
      example: "{record_json: false}")
    static let host = Key(
      "host",
      vi: "Nơi lưu trữ web",
      """
      Dịch vụ chứa trang web, hoặc phần mềm máy chủ riêng. Khi đó build ghi những tệp mà nơi ấy cần và \
      báo khi trang vượt quá giới hạn của nơi ấy. Bỏ trống nếu là nơi khác.
      """,
      en: "Host",
      """
      The service that holds the site, or the program of a server of one’s own. build then writes the \
      files that this host needs, and says when the site passes its limits. Left out for another.
      """,
      example: "github-pages")
  }

  static let notation = Notation<SiteSettings>.object { SiteSettings.read(&$0) }

  private static func read(_ fields: inout Fields) -> SiteSettings? {
    let title = fields.required(Keys.title, .label)
    let publisher = fields.required(Keys.publisher, .unit)
    let base = fields.required(Keys.base, .base)
    let timeZone = fields.required(Keys.timeZone, .timeZone)
    let contacts = fields.list(Keys.contacts, of: Contact.notation)
    let mailDomains = fields.list(Keys.mailDomains, of: .domain)
    let licence = fields.optional(Keys.licence, Licence.notation)
    let vocabularies = fields.optional(Keys.vocabularies, .word) as VocabularySource?
    let imprint = fields.optional(Imprint.imprintKey, Imprint.notation)
    let isDemo = fields.optional(Keys.demo, .flag) ?? false
    let hasPreviews = fields.optional(Keys.previews, .flag) ?? false
    let publish = fields.optional(Keys.publish, Publish.notation) ?? Publish()
    let host = fields.optional(Keys.host, .located(.word)) as Located<Host>?
    guard let title, let publisher, let base, let timeZone else { return nil }
    return SiteSettings(
      place: fields.place, title: title, publisher: publisher, base: base, timeZone: timeZone,
      contacts: contacts, mailDomains: mailDomains, licence: licence, imprint: imprint,
      usesNationalVocabularies: vocabularies == .national, isDemo: isDemo,
      hasPreviews: hasPreviews, publish: publish, host: host)
  }
}

private enum VocabularySource: String, CaseIterable, Hashable, Sendable { case national }

extension SiteSettings.Licence {
  private enum Keys {
    static let name = Key(
      "name",
      vi: "Tên giấy phép",
      "Tên gọi quen thuộc của giấy phép, viết như nhau trong cả hai thứ tiếng.",
      en: "Name", "What the licence is called, the same in both languages.",
      example: "CC BY 4.0")
    static let url = Key(
      "url",
      vi: "Địa chỉ", "Trang web có toàn văn giấy phép.",
      en: "Address", "The web page with the text of the licence.",
      example: "https://creativecommons.org/licenses/by/4.0/")
  }

  static let notation = Notation<SiteSettings.Licence>.object { fields in
    let name = fields.required(Keys.name, .text)
    let url = fields.required(Keys.url, .address)
    guard let name, let url else { return nil }
    return SiteSettings.Licence(name: name, url: url)
  }
}

extension SiteSettings.Publish {
  private enum Keys {
    static let portable = Key(
      "portable",
      vi: "Bản mang theo",
      """
      Ghi true thì trang dữ liệu có một tệp ZIP chứa cả trang web, giải nén ra là mở được không cần \
      mạng. Mỗi lần dựng trang khi đó lâu gần gấp đôi.
      """,
      en: "The site to take along",
      """
      true puts the whole site on the page of the data as a ZIP file, to be unpacked and opened \
      without a network. Every build then takes nearly twice as long.
      """,
      example: "true")
    static let sideBySide = Key(
      "side_by_side",
      vi: "Trang song ngữ",
      """
      Ghi false thì không có trang đặt hai thứ tiếng cạnh nhau, vốn mỗi hồ sơ có đủ hai bản văn một \
      trang.
      """,
      en: "Side by side",
      """
      false leaves out the pages that show both languages side by side, one for each record with a \
      text in both.
      """,
      example: "false")
    static let recordJSON = Key(
      "record_json",
      vi: "JSON của từng hồ sơ",
      """
      Ghi false thì từng hồ sơ không còn tệp JSON riêng; dữ liệu ấy vẫn nằm trong các bảng chung.
      """,
      en: "JSON of each record",
      """
      false leaves out the JSON file that each record has of its own; the same data stay in the \
      files of all records.
      """,
      example: "false")
    static let choiceFeeds = Key(
      "choice_feeds",
      vi: "Nguồn tin theo từng tiêu chí",
      """
      Ghi false thì danh sách lọc theo một tiêu chí, như một năm hay một hình thức, không có nguồn \
      tin riêng. Toàn trang, từng danh mục, từng đơn vị và từng điều khoản vẫn có.
      """,
      en: "Feeds of single choices",
      """
      false leaves out the feeds of lists by one choice, such as a year or a form. The whole site, \
      each register, each unit and each article keep theirs.
      """,
      example: "false")
    static let choiceTables = Key(
      "choice_tables",
      vi: "Bảng CSV theo từng tiêu chí",
      """
      Ghi false thì danh sách lọc theo một hay nhiều tiêu chí, và những gì dựa vào một điều khoản, \
      không tải về thành bảng được. Bảng của cả danh mục vẫn có.
      """,
      en: "CSV of single choices",
      """
      false leaves out the tables of lists by one choice and of what rests on an article, and with \
      them that of several choices. The table of each whole register stays.
      """,
      example: "false")
  }

  static let notation = Notation<SiteSettings.Publish>.object { fields in
    let portable = fields.optional(Keys.portable, .flag) ?? false
    let sideBySide = fields.optional(Keys.sideBySide, .flag) ?? true
    let recordJSON = fields.optional(Keys.recordJSON, .flag) ?? true
    let choiceFeeds = fields.optional(Keys.choiceFeeds, .flag) ?? true
    let choiceTables = fields.optional(Keys.choiceTables, .flag) ?? true
    return SiteSettings.Publish(
      portable: portable, sideBySide: sideBySide, recordJSON: recordJSON,
      choiceFeeds: choiceFeeds, choiceTables: choiceTables)
  }
}
