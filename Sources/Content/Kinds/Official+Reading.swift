internal import Diagnostics
internal import Records
internal import Vietnamese

extension Official: Readable {
  static func read(_ fields: inout Fields) -> Official? {
    let name = fields.required("name", PersonName.shape)
    let honorific = fields.optional("honorific", .word) ?? Honorific.none
    let category = fields.required("category", .word) as Category?
    let posts = fields.list("posts", of: Post.shape)
    let publication = fields.optional("publication", Publication.shape)
    let photo = fields.optional("photo", Media.shape)
    let header = fields.header()
    if let category, category != .citizen, !fields.has("posts") {
      fields.report(.missingPosts(at: fields.place))
    }
    guard let name, let category else { return nil }
    return Official(
      header: header, name: name, honorific: honorific, category: category, posts: posts,
      publication: publication, photo: photo)
  }
}

extension PersonName {
  static let shape = Shape<PersonName>.object { fields in
    let family = fields.optional("family", .text)
    let middle = fields.optional("middle", .text)
    let given = fields.required("given", .text)
    let order = fields.optional("order", .word) ?? NameOrder.familyFirst
    let suffix = fields.optional("suffix", .text)
    return given.map {
      PersonName(
        family: family, middle: middle, given: $0, suffix: suffix,
        givenFirst: order == .givenFirst)
    }
  }
}

private enum NameOrder: String, CaseIterable, Sendable {
  case familyFirst = "family-first"
  case givenFirst = "given-first"
}

extension Post {
  static let shape = Shape<Post>.object { fields in
    let title = fields.required("title", .label)
    let unit = fields.required("unit", .unit)
    let period = fields.period()
    guard let title, let unit else { return nil }
    return Post(title: title, unit: unit, period: period, place: fields.place)
  }
}

extension Publication {
  static let shape = Shape<Publication>.object { fields in
    let basis = fields.required("basis", .word) as Basis?
    let on = fields.optional("on", .locatedDay)
    if basis == .consent, !fields.has("on") {
      fields.report(.missingField("on", .day, at: fields.place))
    }
    return basis.map { Publication(basis: $0, on: on) }
  }
}

extension Diagnostic {
  fileprivate static func missingPosts(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "thiếu “posts”: người không phải công dân bình thường phải có ít nhất một chức vụ",
        en: "“posts” is missing: everyone but a citizen holds one post at least"),
      help: Bilingual(
        vi: "thêm posts: [{title: {vi: …, en: …}, unit: …}], hoặc sửa category thành citizen",
        en: "add posts: [{title: {vi: …, en: …}, unit: …}], or correct category to citizen"))
  }
}
