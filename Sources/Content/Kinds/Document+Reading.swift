internal import Diagnostics
internal import Records
internal import Vietnamese

extension Document: Readable {
  static func read(_ fields: inout Fields) -> Document? {
    let number = fields.required("number", .located(.text))
    let type = fields.required("type", .word) as DocumentType?
    let issuer = fields.required("issuer", .unit)
    let issued = fields.required("issued", .locatedDay)
    let effective = fields.optional("effective", .period)
    let title = fields.required("title", .label)
    let articles = fields.list("articles", of: Article.shape)
    let implements = fields.list("implements", of: .citation)
    let replaces = fields.list("replaces", of: .citation)
    let addressees = fields.list("addressees", of: .unit)
    let source = fields.optional("source", .address)
    let header = fields.header()
    guard let number, let type, let issuer, let issued, let title else { return nil }
    return Document(
      header: header, number: number, type: type, issuer: issuer, issued: issued,
      effective: effective, title: title, articles: articles, implements: implements,
      replaces: replaces, addressees: addressees, source: source)
  }
}

extension Document.Article {
  static let shape = Shape<Document.Article>.object { fields in
    let number = fields.required("number", .located(.text))
    let title = fields.required("title", .label)
    guard let number, let title else { return nil }
    return Document.Article(number: number, title: title)
  }
}
