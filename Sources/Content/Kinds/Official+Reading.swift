internal import Diagnostics
internal import Records
internal import Vietnamese

extension Official: Readable {
  static let nameKey = Key(
    "official",
    vi: "Cán bộ", "Mã của một người.",
    en: "Person", "The id of a person.",
    example: "nguyen-van-an")

  private enum Keys {
    static let name = Key(
      "name",
      vi: "Họ và tên",
      "Các phần của tên, ghi riêng để xếp thứ tự cho đúng. Chỉ biết chức vụ thì bỏ trống.",
      en: "Name",
      """
      The parts of the name, apart, so that lists come in the right order. Left out where only the \
      post is known.
      """,
      example: "{family: Nguyễn, middle: Văn, given: An}",
      headed: "Họ tên; Họ và tên cán bộ; Tên cán bộ; Full name")
    static let honorific = Key(
      "honorific",
      vi: "Cách xưng hô", "ong: ông; ba: bà. Bỏ trống hoặc ghi none thì chỉ viết tên.",
      en: "Form of address", "ong is Mr, ba Ms. Left out, or with none, the name stands alone.",
      example: "ong",
      headed: "Danh xưng; Ông/bà; Mr or Ms")
    static let category = Key(
      "category",
      vi: "Đối tượng",
      """
      cadre: cán bộ; civil-servant: công chức; public-employee: viên chức; worker: người lao động; \
      citizen: công dân; overseas: người Việt Nam định cư ở nước ngoài; foreigner: người nước \
      ngoài; household: hộ gia đình, gọi theo tên chủ hộ. Chưa rõ thì bỏ trống.
      """,
      en: "Category",
      """
      Cadre, civil servant, public employee, worker, citizen, Vietnamese abroad, foreigner; or a \
      household, called by its head. Left out where it is not known.
      """,
      example: "cadre",
      headed: "Đối tượng cán bộ; Loại cán bộ; Cán bộ, công chức, viên chức")
    static let posts = Key(
      "posts",
      vi: "Chức vụ",
      """
      Các chức vụ đã và đang giữ. Chỉ công dân, người ở nước ngoài, hộ gia đình, hoặc người chưa \
      rõ đối tượng, mới được bỏ trống.
      """,
      en: "Posts",
      """
      The posts held, past and present. Only a citizen, somebody abroad or foreign, a household, \
      or somebody of no known category may have none.
      """,
      example: """
        [{title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so-xay-dung, from: \
        2020-01-01}]
        """)
    static let publication = Key(
      "publication",
      vi: "Căn cứ nêu tên",
      "Vì sao được công khai tên người này; thiếu căn cứ thì không dựng được trang.",
      en: "Publication", "Why this person may be named; without a ground no site is built.",
      example: "{basis: public-office}")
    static let photo = Key(
      "photo",
      vi: "Ảnh chân dung",
      "Ảnh của người này, nằm trong thư mục của hồ sơ. Không có ảnh thì bỏ trống.",
      en: "Portrait",
      "A photograph of the person, in the record’s own folder. Left out if there is none.",
      example: """
        {file: chan-dung.jpg, alt: {vi: Chân dung ông An, en: Portrait of Mr An}, credit: Ban \
        biên tập}
        """)
  }

  static func read(_ fields: inout Fields) -> Official? {
    let name = fields.optional(Keys.name, PersonName.notation)
    let honorific = fields.optional(Keys.honorific, .word) ?? Honorific.none
    let category = fields.optional(Keys.category, .word) as Category?
    let posts = fields.list(Keys.posts, of: Post.notation)
    let publication = fields.optional(Keys.publication, Publication.notation)
    let photo = fields.optional(Keys.photo, Media.notation)
    let header = fields.header()
    let isNameless = !fields.has(Keys.name)
    if isNameless, fields.isEmpty(Keys.posts) {
      fields.report(.missingName(at: fields.place))
    } else if category?.holdsPost ?? false, fields.isEmpty(Keys.posts) {
      fields.report(.missingPosts(at: fields.place))
    }
    guard name != nil || isNameless && !posts.isEmpty else { return nil }
    return Official(
      header: header, name: name, honorific: honorific, category: category, posts: posts,
      publication: publication, photo: photo)
  }
}

extension Diagnostic {
  fileprivate static func missingName(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "thiếu “name”, cũng không có “posts” để biết là ai",
        en: "“name” is missing, and no “posts” tell who it is"),
      help: Bilingual(
        vi:
          "thêm name: {family: …, middle: …, given: …}; chỉ biết chức vụ thì thêm posts: [{title: {vi: …, en: …}, unit: …}]",
        en:
          "add name: {family: …, middle: …, given: …}; where only the office is known, add posts: [{title: {vi: …, en: …}, unit: …}]"
      ))
  }

  fileprivate static func missingPosts(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "thiếu “posts”: người thuộc đối tượng này phải có ít nhất một chức vụ",
        en: "“posts” is missing: somebody of this category holds one post at least"),
      help: Bilingual(
        vi:
          "thêm posts: [{title: {vi: …, en: …}, unit: …}]; chưa rõ đối tượng thì bỏ trống category",
        en:
          "add posts: [{title: {vi: …, en: …}, unit: …}]; where the category is not known, leave it out"
      ))
  }
}
