internal import Diagnostics
internal import Vietnamese

extension Official {
  /// Whoever is named has a ground for it: the law on personal data asks for consent, a public office or a law.
  func publicationFindings() -> [Diagnostic] {
    publication == nil ? [.noPublicationBasis(header)] : []
  }
}

extension Diagnostic {
  fileprivate static func noPublicationBasis(_ header: Header) -> Diagnostic {
    Diagnostic(
      .publicationBasis, at: header.place,
      Bilingual(
        vi: "chưa ghi căn cứ công khai tên của “\(header.name)”",
        en: "nothing says on what ground “\(header.name)” is named"),
      help: Bilingual(
        vi: "thêm publication: {basis: consent, on: ngày đồng ý}; hoặc basis: public-office, law",
        en:
          "add publication: {basis: consent, on: the day of consent}; or basis: public-office, law")
    )
  }
}
